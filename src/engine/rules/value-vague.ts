import { beginsWith, endsWith } from '../language/lexicon';
import type { Plain } from '../language/plain';
import { cutAt } from '../language/signs';
import { wordList } from '../language/word-list';
import { rule } from '../rule';

/** Names of what can be counted or shared out. */
const COUNTED = /[率度数量额次]|[占比]比|比[例重]|得分|面积|覆盖|幅|增[长速]|[高低升降]\d/;
const CLAIMED = wordList('明显 显著 能力 感 意识 氛围');

export const valueVague = rule({
  id: 'value-vague',
  severity: 'info',
  title: '预期值无法衡量',
  messages: {
    pseudo:
      '“{name}”定了“{expected}”，看不出是什么占什么的比例，请写明算法和数据来源，或换成能统计的指标。',
    vague: '“{name}”的预期值“{expected}”无法衡量，实现值“{actual}”也没有写明做到了什么，请写明。',
  },
  *check(_form, { assessments }) {
    for (const { indicator, target, measure } of assessments) {
      const { name, expected, actual, criterion } = indicator;
      if (target.kind === 'number' && target.percent && expected !== null && isClaim(name.plain)) {
        if (criterion?.own === true && isFormula(criterion.plain)) continue;
        const data = { name: name.text, expected: expected.text };
        yield { cell: expected.cell, message: 'pseudo', data };
      }
      if (target.kind !== 'words' || measure.kind !== 'words') continue;
      if (expected === null || actual === null || !target.says.vague) continue;
      if (!measure.says.empty) continue;
      yield {
        cell: expected.cell,
        also: [actual.cell],
        message: 'vague',
        data: {
          name: name.text,
          expected: expected.text,
          actual: actual.text,
        },
      };
    }
  },
});

/** 社会效益明显, 提升服务能力: a claim, and no measure that a percentage could be of. */
function isClaim(name: Plain): boolean {
  if (COUNTED.test(name)) return false;
  return beginsWith(name, 'promise') || endsWith(name, 'promise') || CLAIMED.ends(name);
}

/** What is divided by what; the formula of the score itself (实现值/预期值) says nothing of it. */
function isFormula(criterion: string): boolean {
  const divided = cutAt(criterion, '÷/').slice(0, -1);
  return criterion.includes('占') || divided.some((part) => !part.endsWith('值'));
}
