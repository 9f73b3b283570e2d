import { Decimal, HUNDRED, ONE, ZERO } from '../decimal';
import { isUpward } from '../language/bounds';
import type { Measure } from '../language/measure';
import type { Target } from '../language/target';
import type { Indicator } from '../model/form';

/** A target below these percent may really be reached by one. */
const LEAST = new Decimal(10);
const HALF = new Decimal('0.5');

/**
 * What an actual percentage was meant to be that is a hundredth of it: 0.931% beside ≥90%, as Excel has
 * it where 0.931 is typed into a cell shown as a percentage. Null unless a hundred times as much is near
 * the target, and the claimed score nearer to that of the larger number than to that of the smaller.
 */
export function hundredfold(
  target: Target,
  measure: Measure,
  { points, claimed }: Pick<Indicator, 'points' | 'claimed'>,
): Decimal | null {
  if (target.kind !== 'number' || measure.kind !== 'number') return null;
  const { value } = measure;
  const alike = target.percent && measure.percent && !target.perMille && !measure.perMille;
  if (!alike || !isUpward(target.direction) || target.value.lessThan(LEAST)) return null;
  if (!value.greaterThan(ZERO) || value.greaterThan(ONE)) return null;
  const meant = value.times(HUNDRED);
  if (meant.lessThan(target.value.times(HALF))) return null;
  if (points === null || claimed === null) return meant;
  const scoreOf = (reached: Decimal) =>
    Decimal.min(ONE, reached.dividedBy(target.value)).times(points);
  const apart = (reached: Decimal) => scoreOf(reached).minus(claimed).abs();
  return apart(meant).lessThan(apart(value)) ? meant : null;
}
