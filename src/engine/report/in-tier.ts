import { isLowerScore, sameScore, type Decimal } from '../decimal';
import type { ScoreRange } from '../scoring/assessment';

/** True if a score lies in its tier: the lower bound belongs to it, the upper one only if it is the weight. */
export function isInTier(score: Decimal, { low, high }: ScoreRange, weight: Decimal): boolean {
  if (isLowerScore(score, low)) return false;
  return isLowerScore(score, high) || (sameScore(high, weight) && sameScore(score, high));
}
