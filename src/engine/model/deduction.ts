import { isLowerScore, isNearlySameScore, ZERO } from '../decimal';
import type { Indicator } from './form';

/** True if the unit itself claims less than the weight, by more than rounding explains. */
export function isDeducted({ claimed, points }: Indicator): boolean {
  if (claimed === null || points === null || claimed.isNegative()) return false;
  return isLowerScore(claimed, points) && !isNearlySameScore(claimed, points);
}

/** Whether a claimed score can be none: below 0, or above a weight that is one. */
export function outOfRange({ claimed, points }: Indicator): 'below' | 'above' | null {
  if (claimed === null) return null;
  if (claimed.lessThan(ZERO)) return 'below';
  const above = points?.greaterThan(ZERO) === true && isLowerScore(points, claimed);
  return above ? 'above' : null;
}
