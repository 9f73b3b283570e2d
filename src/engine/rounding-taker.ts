import type { Decimal } from './decimal';
import type { Weight } from './weights';

/** The weight that could take the difference (尾差) between a group and its parts. */
export interface RoundingTaker {
  readonly name: string;
  readonly from: Decimal;
  readonly to: Decimal;
}

/**
 * Who could take `difference` (the group's weight less the sum of its parts): the part that would
 * then weigh what most others do, else the largest one, the last of equals. Null where no weight
 * would stay above zero.
 */
export function roundingTaker(parts: readonly Weight[], difference: Decimal): RoundingTaker | null {
  const usual = usualPoints(parts);
  let best: RoundingTaker | null = null;
  for (const { name, points: from } of parts) {
    const to = from.plus(difference);
    if (!to.greaterThan(0)) continue;
    if (usual !== null && to.equals(usual)) return { name, from, to };
    if (best === null || from.greaterThanOrEqualTo(best.from)) best = { name, from, to };
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
