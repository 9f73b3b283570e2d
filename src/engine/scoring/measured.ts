import type { Decimal } from '../decimal';
import { oneLine } from '../one-line';
import { type Figure, inTermsOf } from '../values/comparable';
import { statedTier } from '../values/tier-words';
import type { ScoringContext, ScoringRow } from './method';
import { open, type Outcome } from './outcome';
import { tierOutcome } from './tiers';

/**
 * Hands the measured number, in the target's terms, to a method that needs one. Words that state a
 * tier (全部达成年度指标) are scored by that tier; anything else is left to a person, the text quoted.
 */
export function measured(
  row: ScoringRow,
  context: ScoringContext,
  target: Figure,
  score: (actual: Decimal) => Outcome,
): Outcome {
  const { measure } = row;
  if (measure.kind === 'number') {
    const actual = inTermsOf(target, measure, row);
    if (actual.value === null) return open(actual.why, '请把预期值和实现值写成同一种写法');
    return score(actual.value);
  }
  if (measure.kind === 'blank') return open('没有实现值', '请填写实现值');
  if (measure.kind === 'broken') return open('实现值没有可用的结果', '请先处理这一格的公式');
  const text = row.actual.trim();
  const tier = statedTier(text);
  if (tier !== null) return tierOutcome(tier, `实现值写的是“${oneLine(text)}”`, row, context);
  return open(`实现值“${oneLine(text)}”里没有唯一的数，无法与预期值比较`, '请把实现值写成一个数');
}
