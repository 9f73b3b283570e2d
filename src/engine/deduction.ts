import { round2 } from './decimal';
import type { Indicator } from './form';

/** True if the unit itself claims less than the weight. */
export function isDeducted({ claimed, points }: Indicator): boolean {
  if (claimed === null || points === null || !claimed.lessThan(points)) return false;
  return round2(claimed).lessThan(round2(points));
}
