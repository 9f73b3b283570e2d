import { round2 } from './decimal';
import type { Indicator } from './form';

/** True if the unit itself claims less than the weight. */
export function isDeducted({ claimed, points }: Indicator): boolean {
  return claimed !== null && points !== null && round2(claimed).lessThan(round2(points));
}
