import { Decimal, ONE, sum } from '../decimal';
import { onceOf } from '../once';
import type { Form } from './form';

/** Scores that add up to more are points of 100. */
const HALF = new Decimal(50);

/**
 * True where weights were typed as shares of one (0.2 for 20) while scores are points of 100: all
 * of them together exactly 1.
 */
export const weightsAreFractions = onceOf(({ indicators }: Form): boolean => {
  const points = indicators.flatMap((one) => one.points ?? []);
  if (points.length < 2 || points.length < indicators.length || !sum(points).equals(ONE))
    return false;
  return sum(indicators.flatMap(({ claimed }) => claimed ?? [])).greaterThan(HALF);
});
