import { isSameUnit, unitScale } from '../compare/units';
import { Decimal, powerOfTen } from '../decimal';
import { isUpward } from '../language/bounds';
import type { Quantity } from '../language/quantities';

/** A number as a text gives it; `rough` where it says 约. */
export interface Stated {
  readonly quantity: Quantity;
  readonly rough?: boolean;
}

/** How far above 超5800亿元 and beside 约5800亿元 the number itself may lie. */
const ABOVE = new Decimal('1.2');
const BESIDE = new Decimal('0.1');
const SCALES = [new Decimal(1e8), new Decimal(1e4)];

/**
 * Whether two texts can mean one number: 5800亿元 and 超5800亿元, 4.9亿元 and 4.92亿元, 2公里 and 2000米.
 * Null where they do not count the same thing.
 */
export function isSameFact(a: Stated, b: Stated): boolean | null {
  const other = inUnitOf(a.quantity, b.quantity);
  if (other === null) return null;
  const own = a.quantity.value;
  if (own.equals(other)) return true;
  if (isNear(own, other, a, b)) return true;
  // 控制在3%以内 is met by 2.7%.
  if (isCapped(b) && !isCapped(a) && own.lessThanOrEqualTo(other)) return true;
  if (isCapped(a) && !isCapped(b) && other.lessThanOrEqualTo(own)) return true;
  const grain = Decimal.max(grainOf(a.quantity, own), grainOf(b.quantity, other));
  return own.toNearest(grain).equals(other.toNearest(grain));
}

function inUnitOf(a: Quantity, b: Quantity): Decimal | null {
  if (a.percent !== b.percent || a.perMille !== b.perMille) return null;
  if (isSameUnit(a.unit, b.unit)) return b.value;
  const scale = unitScale(b.unit, a.unit);
  return scale === null ? null : b.value.times(scale.times).dividedBy(scale.over);
}

function isNear(own: Decimal, other: Decimal, a: Stated, b: Stated): boolean {
  if (
    isOpen(a) &&
    !isOpen(b) &&
    other.greaterThanOrEqualTo(own) &&
    other.lessThan(own.times(ABOVE))
  )
    return true;
  if (
    isOpen(b) &&
    !isOpen(a) &&
    own.greaterThanOrEqualTo(other) &&
    own.lessThan(other.times(ABOVE))
  )
    return true;
  const apart = own.minus(other).abs();
  return (a.rough === true || b.rough === true) && apart.lessThan(own.abs().times(BESIDE));
}

/** 超5800亿元, 400人次以上, 100余户. */
function isOpen({ quantity: { more, operator } }: Stated): boolean {
  return more || (operator !== null && isUpward(operator.direction));
}

/** 3%以内, 不超过3%. */
function isCapped({ quantity: { operator } }: Stated): boolean {
  return operator !== null && !isUpward(operator.direction);
}

/** What the last figure that is written counts: 0.1亿 in 4.9亿元, 1亿 in 5800亿元, 1 in 2368件. */
export function grainOf({ scaled }: Quantity, value: Decimal): Decimal {
  const whole = scaled
    ? SCALES.find((scale) => value.abs().greaterThanOrEqualTo(scale))
    : undefined;
  const exponent = value.isZero() ? 0 : value.e - value.precision() + 1;
  return Decimal.min(powerOfTen(exponent), whole ?? 1);
}
