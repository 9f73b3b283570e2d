import { isUpward } from '../language/bounds';
import { anyOf } from '../language/lexicon';
import type { Assessment } from '../report/assessment';

/** What is spent. */
const SPENT = /成本|费用|支出|投资|单价/;
/** More of these is no waste: what is saved, and what people are paid by a fixed rate. */
const GAIN = new RegExp(
  `${anyOf('falling', 'cutting')}|节[约省]|核减|率|标准|补助|救助|供养|保障|补贴|奖励|收[入益]|产[值出]`,
);

/** True for a cost that the target asks to be high: 课程单价 ≥600元 under 成本指标. */
export function isUpwardCost({ indicator, target }: Assessment): boolean {
  const { labels, name, expected } = indicator;
  if (target.kind !== 'number' || target.bare || target.percent || !isUpward(target.direction))
    return false;
  if (!labels.some((label) => label.includes('成本')) || GAIN.test(name.plain)) return false;
  // 达到600元 is no more than a number to be reached.
  if (expected === null || GAIN.test(expected.plain) || expected.plain.includes('达')) return false;
  return target.unit.startsWith('元') || SPENT.test(name.plain);
}
