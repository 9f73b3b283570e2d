import type { Measure } from '../values/measure';
import { statedTier } from '../values/tier-words';
import type { ScoringContext, ScoringRow } from './method';
import { open, type Outcome } from './outcome';
import { tierOutcome } from './tiers';

/**
 * Hands a measured number to a method that needs one. Words that state a tier (全部达成年度指标) are
 * scored by that tier; anything else is left to a person, the text quoted.
 */
export function measured(
  row: ScoringRow,
  context: ScoringContext,
  score: (measure: Extract<Measure, { kind: 'number' }>) => Outcome,
): Outcome {
  const { measure } = row;
  if (measure.kind === 'number') return score(measure);
  if (measure.kind === 'blank') return open('没有实现值', '请填写实现值');
  if (measure.kind === 'error') return open('实现值是错误值', '请改正这个单元格的公式');
  const tier = statedTier(row.actual);
  if (tier !== null) return tierOutcome(tier, `实现值写的是“${row.actual.trim()}”`, row, context);
  return open(
    `实现值“${row.actual.trim()}”里没有唯一的数，无法与预期值比较`,
    '请把实现值写成一个数',
  );
}
