import { isUpward } from '../language/bounds';
import { wordsOf } from '../language/lexicon';
import { wordList } from '../language/word-list';
import type { Assessment } from './assessment';

/** What is spent. */
const SPENT = wordList('成本 费用 支出 投资 单价');
/** More of these is no waste: what is saved, and what people are paid by a fixed rate. */
const GAIN = wordList(
  `${wordsOf('falling', 'cutting').join(' ')} 节约 节省 核减 率 标准 补助 救助 供养 保障 补贴 奖励 收入 收益 产值 产出`,
);

/** True for a cost that the target asks to be high: 课程单价 ≥600元 under 成本指标. */
export function isUpwardCost({ indicator, target }: Assessment): boolean {
  const { labels, name, expected } = indicator;
  if (target.kind !== 'number' || target.bare || target.percent || !isUpward(target.direction))
    return false;
  if (!labels.some((label) => label.includes('成本')) || GAIN.isIn(name.plain)) return false;
  // 达到600元 is no more than a number to be reached.
  if (expected === null || GAIN.isIn(expected.plain) || expected.plain.includes('达')) return false;
  return target.unit.startsWith('元') || SPENT.isIn(name.plain);
}
