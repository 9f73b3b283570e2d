import { wordsOf } from '../language/lexicon';
import { wordList } from '../language/word-list';
import { rule } from '../rule';

const EFFECT = wordList('效益 效果 效能 影响');
const ASKED = wordList(wordsOf('satisfaction').join(' '));
/** 二级指标 of the usual kinds, beside which 数量指标 is missed. */
const KINDS = wordList('质量 时效 成本');

export const structureMissing = rule({
  id: 'structure-missing',
  severity: 'warning',
  title: '缺少一类指标',
  messages: {
    missing: '表里没有{kind}指标，请对照批复的绩效目标核对是否漏填；确实不适用的，在说明里写明。',
  },
  *check({ headers, labels, indicators, broken }) {
    const { level1, level2 } = headers;
    const columns = [level1?.cell.column, level2?.cell.column];
    // A label that is an error value may be the one that is missed.
    if (level1 === undefined || broken.some(({ cell }) => columns.includes(cell.column))) return;
    const names = [...labels, ...indicators.map(({ name }) => name.plain)];
    const isLabel = (is: (label: string) => boolean) => [...labels].some(is);
    if (!isLabel((label) => label.includes('产出'))) return;
    const { cell } = level1;
    if (!isLabel(EFFECT.isIn)) yield { cell, message: 'missing', data: { kind: '效益' } };
    if (!names.some(ASKED.isIn)) yield { cell, message: 'missing', data: { kind: '满意度' } };
    if (isLabel(KINDS.opens) && !isLabel((label) => label.includes('数量')))
      yield { cell, message: 'missing', severity: 'info', data: { kind: '数量' } };
  },
});
