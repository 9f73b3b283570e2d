import { givesNoReason } from '../language/blank';
import { isBroken } from '../language/cell-value';
import { wordsOf } from '../language/lexicon';
import type { Plain } from '../language/plain';
import type { Reading } from '../language/reading';
import { isDeducted } from '../model/deduction';
import type { Entry } from '../model/form';
import { refersAbove } from '../model/given-reason';
import { onceOf } from '../once';
import { pastDeadline, stepsIn } from '../prose/measures';
import { saysNoCause } from '../prose/no-cause';
import { reasonParts } from '../prose/reason-parts';
import { isExecutionRow } from '../report/execution-row';
import { isUnfinished } from '../report/prompt-text';
import { rule } from '../rule';
import { isDeductedForExcess } from '../scoring/excess';

/** Money that was saved, or is gone, is spent by no measure. */
const SETTLED = [...wordsOf('budgetCut'), '节约', '结余', '收回'];
/** Some of it is still to be paid: 待付, 未支付, and that takes a measure. */
const OWED = ['待', '未', '尾款'];
/** What is done, in words that may not be read. */
const DOING = ['已', '将', '计划', '安排'];

export const reasonThin = rule({
  id: 'reason-thin',
  severity: 'info',
  title: '原因写得不完整',
  messages: {
    both: '“{name}”只写了原因，没有写整改措施和完成时限。',
    neither: '“{name}”没有写整改措施和完成时限。',
    measure: '“{name}”没有写整改措施。',
    deadline: '“{name}”没有写完成时限。',
    past: '“{name}”的整改时限“{date}”不晚于评价年度末，请写以后的日期。',
  },
  *check(form, { assessments, options, prose }) {
    const both = form.headers.reason?.plain.includes('措施') === true;
    for (const assessment of assessments) {
      const { indicator, status } = assessment;
      const { name, reason, measures, due } = indicator;
      if (status !== 'failing' && !isDeducted(indicator)) continue;
      if (reason === null || isBroken(reason) || givesNoReason(reason) || isUnfinished(reason.text))
        continue;
      // What stands above is looked at there.
      if (refersAbove(reason.plain)) continue;
      // That it gives no cause at all is reason-contradiction's.
      const idle = saysNoCause(reason.plain);
      if (idle && status === 'failing') continue;
      // Who did far more than planned has nothing to mend.
      if (isDeductedForExcess(assessment, options.exceeded)) continue;
      const { plain } = reason;
      if (isExecutionRow(assessment) && isSettled(plain)) continue;
      const own = partsIn(prose.readingOf(plain));
      const beside = answered(measures) ? partsIn(prose.readingOf(measures.plain)) : null;
      const measure = own.measure || beside !== null;
      const deadline = own.deadline || beside?.deadline || answered(due);
      const date = beside?.date ?? own.date;
      const { cell } = measures ?? reason;
      if (measure && date !== null)
        yield { cell, message: 'past', data: { name: name.text, date } };
      if (measure && deadline) continue;
      const none = deadline ? 'measure' : idle ? 'neither' : 'both';
      // 偏差原因分析及改进措施, or a column of its own: the form itself asks for the measure.
      const asked = both || measures !== null;
      const isRead = !DOING.some((word) => plain.includes(word));
      const severity = asked && !measure && isRead ? 'warning' : 'info';
      const message = measure ? 'deadline' : none;
      yield { cell, message, severity, data: { name: name.text } };
    }
  },
});

/** True for a column of its own that says something of this row. */
function answered(entry: Entry | null): entry is Entry {
  return entry !== null && !isBroken(entry) && !givesNoReason(entry);
}

function isSettled(reason: Plain): boolean {
  const says = (word: string) => reason.includes(word);
  return SETTLED.some(says) && !OWED.some(says);
}

const partsIn = onceOf((reason: Reading) => {
  const { year } = reason;
  const parts = reasonParts(reason.plain);
  const steps = stepsIn(reason, year);
  const measure = parts.measure || steps.measure;
  const deadline = parts.deadline || (measure && steps.deadline);
  return { measure, deadline, date: pastDeadline(reason, year) };
});
