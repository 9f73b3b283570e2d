import { type Decimal, HUNDRED } from '../decimal';
import type { Plain } from '../language/plain';

/** Names of what is counted in percent: 合格率, 群众满意度(%), 占比, 服务覆盖. */
const PERCENTAGE = /(?:率|满意度|知晓度|占比|比例|比重|覆盖|覆盖面)(?:\([^()]*\))?$/;
const LARGE_SHARE = 50;

/**
 * True if, for an indicator of that name, one of two numbers without a sign seems to be percent and
 * the other a fraction: 95 and 0.96 may be 95% and 96%. Small percentages (4 and 0.1) often lie that
 * far apart, so one must be 50 or more.
 */
export function mixesFractionAndPercent(name: Plain, a: Decimal, b: Decimal): boolean {
  if (!PERCENTAGE.test(name)) return false;
  const [small, large] = a.lessThan(b) ? [a, b] : [b, a];
  const fraction = small.greaterThan(0) && small.lessThanOrEqualTo(1);
  return fraction && large.greaterThanOrEqualTo(LARGE_SHARE) && large.lessThanOrEqualTo(HUNDRED);
}
