import { wordsOf } from '../language/lexicon';
import type { Plain } from '../language/plain';
import { withoutLead } from '../language/word-list';
import { exceptsRows, saysAllDone } from '../prose/all-done';
import { missedRows } from '../prose/missed';
import { rule } from '../rule';

const ENDS = ['', ',', ';', '。', ':', '('];

export const goalContradiction = rule({
  id: 'goal-contradiction',
  severity: 'warning',
  title: '目标完成情况与指标不符',
  messages: {
    done: '这里写“{text}”，表里有 {count} 个指标未达标（{names}），请核对。',
    undone: '这里写“{text}”，表里的指标却全部达标，请核对。',
  },
  *check(_form, { prose, assessments }) {
    const missed = missedRows(assessments);
    const allMet = assessments.every(({ status }) => status === 'met');
    for (const { cell, plain, yesNo } of prose.outcomes) {
      const done = saysAllDone(plain, true);
      const no = yesNo ? refusal(plain) : null;
      if (done !== null && missed.length > 0) {
        if (exceptsRows(plain, done, missed)) continue;
        const names = missed.map(({ indicator }) => indicator.name.text);
        const also = missed.map(({ indicator }) => (indicator.actual ?? indicator.name).cell);
        const data = { text: done, count: `${missed.length}`, names };
        yield { cell, also, message: 'done', data };
      } else if (no !== null && allMet) yield { cell, message: 'undone', data: { text: no } };
    }
  },
});

/** 否, 未如期实现: what answers the question with no; null for any other text. */
function refusal(plain: Plain): string | null {
  const rest = plain.startsWith('未') ? withoutLead(plain, ['未', ...wordsOf('manner')]) : plain;
  const word = rest === plain ? '否' : '实现';
  const end = plain.length - rest.length + word.length;
  return rest.startsWith(word) && ENDS.includes(plain.charAt(end)) ? plain.slice(0, end) : null;
}
