import { isLowerScore, isNearlySameScore } from '../decimal';
import type { Indicator } from './form';

/** True if the unit itself claims less than the weight, by more than rounding explains. */
export function isDeducted({ claimed, points }: Indicator): boolean {
  if (claimed === null || points === null) return false;
  return isLowerScore(claimed, points) && !isNearlySameScore(claimed, points);
}
