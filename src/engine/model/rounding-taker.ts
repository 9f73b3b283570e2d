import { Decimal } from '../decimal';
import type { Cell } from './form';
import type { Weight } from './weights';

/** The weight that could take the difference (尾差) between a group and its parts. */
export interface RoundingTaker {
  readonly name: string;
  readonly cell: Cell;
  readonly from: Decimal;
  readonly to: Decimal;
  /** It would then weigh what its siblings do; else another part could as well take it. */
  readonly usual: boolean;
  readonly alone: boolean;
}

/** Rounding leaves less than this over; a larger difference is a slip to be looked for. */
const ONE_POINT = new Decimal(1);

/**
 * Who could take `difference` (the group's weight less the sum of its parts): the part that would
 * then weigh what most others do; else, for what rounding can leave over, the largest one, the last
 * of equals. Null where there is none, or its weight would not stay above zero.
 */
export function roundingTaker(parts: readonly Weight[], difference: Decimal): RoundingTaker | null {
  const usual = usualPoints(parts);
  const isRemainder = difference.abs().lessThan(ONE_POINT);
  let best: RoundingTaker | null = null;
  for (const { name, cell, points: from, alone } of parts) {
    const to = from.plus(difference);
    if (!to.greaterThan(0)) continue;
    const taker = { name, cell, from, to, alone };
    if (usual !== null && to.equals(usual)) return { ...taker, usual: true };
    if (!isRemainder) continue;
    if (best === null || from.greaterThanOrEqualTo(best.from)) best = { ...taker, usual: false };
  }
  return best;
}

/** The weight that more than half of the parts have; null without one. */
function usualPoints(parts: readonly Weight[]): Decimal | null {
  const counts = new Map<string, number>();
  for (const { points } of parts) {
    const count = (counts.get(points.toString()) ?? 0) + 1;
    if (count * 2 > parts.length) return points;
    counts.set(points.toString(), count);
  }
  return null;
}
