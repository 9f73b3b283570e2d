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

/**
 * decimal.js copies whatever it compares with, as it may be a text. Two numbers, which are compared more
 * often than anything else is done with them, are compared as they stand.
 */
function compared(this: Decimal, other: Base.Value): number {
  if (!(other instanceof Decimal) || !this.isFinite() || !other.isFinite())
    return Base.prototype.comparedTo.call(this, other);
  const sign = signOf(this);
  const otherSign = signOf(other);
  if (sign !== otherSign || sign === 0) return Math.sign(sign - otherSign);
  const apart = this.e - other.e || digitsApart(this.d, other.d);
  return apart === 0 ? 0 : apart > 0 ? sign : -sign;
}

/** Digits from the first on, seven to a word. */
function digitsApart(words: readonly number[], others: readonly number[]): number {
  for (let at = 0; at < words.length && at < others.length; at += 1) {
    const apart = (words[at] ?? 0) - (others[at] ?? 0);
    if (apart !== 0) return apart;
  }
  return words.length - others.length;
}

function signOf(value: Decimal): number {
  return value.isZero() ? 0 : value.s;
}

const comparing = { value: compared };
Object.defineProperty(Decimal, 'prototype', {
  value: Object.create(Base.prototype, { cmp: comparing, comparedTo: comparing }),
});

export const ZERO = new Decimal(0);
export const ONE = new Decimal(1);
export const TEN = new Decimal(10);
export const HUNDRED = new Decimal(100);

/** 1000 for 3, 0.01 for -2. */
export function powerOfTen(exponent: number): Decimal {
  return new Decimal(`1e${exponent}`);
}

/** Half-up and truncated scores of the same row differ by this much; no reviewer minds. */
const ROUNDING = new Decimal('0.01');

/** Half-up to two decimals, the precision of every score, weight and sum on the forms. */
export function round2(value: Decimal): Decimal {
  return value.decimalPlaces() > 2 ? value.toDecimalPlaces(2) : value;
}

/** Plain decimal text without trailing zeros, rounded half-up to `places` where given. */
export function format(value: Decimal, places?: number): string {
  const isShort = places === undefined || value.decimalPlaces() <= places;
  const rounded = isShort ? value : value.toDecimalPlaces(places);
  return rounded.isZero() ? '0' : rounded.toString();
}

/** Points for the eye: what forms print is shown whole, a share such as 100÷3 cut at four decimals. */
export function formatPoints(points: Decimal): string {
  return format(points, 4);
}

/** Exact sum; zero for none. */
export function sum(values: Iterable<Decimal>): Decimal {
  let total = ZERO;
  for (const value of values) total = total.plus(value);
  return total;
}

/** True if both round to the same score (half-up, two decimals). */
export function sameScore(a: Decimal, b: Decimal): boolean {
  return a.equals(b) || round2(a).equals(round2(b));
}

/** True if `a` is less than `b` once both are rounded to the same score. */
export function isLowerScore(a: Decimal, b: Decimal): boolean {
  return a.lessThan(b) && round2(a).lessThan(round2(b));
}

/** True if the two scores differ by no more than the way they were rounded can explain. */
export function isNearlySameScore(a: Decimal, b: Decimal): boolean {
  return a.equals(b) || round2(a).minus(round2(b)).abs().lessThanOrEqualTo(ROUNDING);
}

/** True if a number is the exact one, rounded or cut off at the decimals that are printed. */
export function isPrintedOf(
  printed: Decimal,
  exact: Decimal,
  places = printed.decimalPlaces(),
): boolean {
  return [Decimal.ROUND_HALF_UP, Decimal.ROUND_DOWN].some((rounding) =>
    exact.toDecimalPlaces(places, rounding).equals(printed),
  );
}
