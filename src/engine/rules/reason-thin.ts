import { givesNoReason } from '../model/blank';
import { isBroken } from '../model/broken';
import { isDeducted } from '../model/deduction';
import { reasonParts } from '../prose/reason-parts';
import { isUnfinished } from '../report/prompt-text';
import { rule } from '../rule';

export const reasonThin = rule({
  id: 'reason-thin',
  severity: 'info',
  title: '原因写得不完整',
  why: '审核要求写明偏差原因、整改措施和完成时限，只写客观原因常被要求补充。',
  fix: '在原因后面补写下一步做什么、什么时候完成。',
  messages: {
    both: '“{name}”只写了原因，没有写整改措施和完成时限。',
    measure: '“{name}”没有写整改措施。',
    deadline: '“{name}”没有写完成时限。',
  },
  *check(_form, { assessments }) {
    for (const { indicator, status } of assessments) {
      const { name, reason } = indicator;
      if (status !== 'failing' && !isDeducted(indicator)) continue;
      if (reason === null || isBroken(reason) || givesNoReason(reason) || isUnfinished(reason.text))
        continue;
      const { measure, deadline } = reasonParts(reason.plain);
      if (measure && deadline) continue;
      const message = measure ? 'deadline' : deadline ? 'measure' : 'both';
      yield { cell: reason.cell, message, data: { name: name.text } };
    }
  },
});
