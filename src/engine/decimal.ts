import { Decimal as Base } from 'decimal.js';

/**
 * The one number type of scores, weights and amounts: 40 significant digits, ties away from zero,
 * always printed in plain notation. A clone, so that no other code's settings reach it.
 */
export const Decimal = Base.clone({
  precision: 40,
  rounding: Base.ROUND_HALF_UP,
  toExpNeg: -400,
  toExpPos: 400,
});
export type Decimal = Base;

export const ZERO = new Decimal(0);
export const HUNDRED = new Decimal(100);

/** Half-up to two decimals, the precision of every score, weight and sum on the forms. */
export function round2(value: Decimal): Decimal {
  return value.toDecimalPlaces(2);
}

/** Plain decimal text without trailing zeros, rounded half-up to `places` where given. */
export function format(value: Decimal, places?: number): string {
  const rounded = places === undefined ? value : value.toDecimalPlaces(places);
  return rounded.isZero() ? '0' : rounded.toString();
}

/** Exact sum; zero for none. */
export function sum(values: Iterable<Decimal>): Decimal {
  let total = ZERO;
  for (const value of values) total = total.plus(value);
  return total;
}

/** True if both round to the same score (half-up, two decimals). */
export function sameScore(a: Decimal, b: Decimal): boolean {
  return round2(a).equals(round2(b));
}
