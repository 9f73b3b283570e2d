import { format, type Decimal } from '../../engine/decimal';
import type { Assessment, Unverified } from '../../engine/scoring/assessment';

/** Points as the forms print them; a dash where there are none. */
export function pointsText(points: Decimal | null): string {
  return points === null ? '—' : format(points, 2);
}

/** The recomputed score, or the range a tier allows. */
export function recomputedText({ recomputed, range }: Assessment): string {
  return range === null
    ? pointsText(recomputed)
    : `${pointsText(range.low)}～${pointsText(range.high)}`;
}

/** Why a score could not be recomputed and what would settle it, as one sentence. */
export function unverifiedText({ why, settle }: Unverified): string {
  return `${why}；${settle}。`;
}
