import { sameScore, ZERO } from '../decimal';
import type { Assessment } from '../scoring/assessment';

/** The weight for a target that is plainly missed; tiers and their ranges are score-tier's. */
export function isFullThoughMissed({ met, range, indicator }: Assessment): boolean {
  const { points, claimed } = indicator;
  if (met !== false || range !== null || points === null || claimed === null) return false;
  return points.greaterThan(ZERO) && sameScore(points, claimed);
}
