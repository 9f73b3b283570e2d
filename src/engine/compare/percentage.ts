import type { Decimal } from '../decimal';
import type { Measure } from '../language/measure';
import type { Target } from '../language/target';

/** The actual value as a percentage, also where only the expected value or the name has the sign; else null. */
export function percentageOf(target: Target, measure: Measure, inName = false): Decimal | null {
  if (measure.kind !== 'number') return null;
  const isAsked = (target.kind === 'number' || target.kind === 'range') && target.percent;
  return measure.percent || ((isAsked || inName) && measure.unit === '') ? measure.value : null;
}
