import type { Assessment } from '../scoring/assessment';

/** From this rate on nobody calls the budget unspent. */
const SPENT = '0.9';

/** The rows of which nobody could say that they are done: all that fail but a budget spent by nine tenths. */
export function missedRows(assessments: readonly Assessment[]): readonly Assessment[] {
  return assessments.filter((one) => one.status === 'failing' && !isSpent(one));
}

function isSpent({ method, recomputed, indicator: { points } }: Assessment): boolean {
  if (method !== 'execution' || recomputed === null || points === null) return false;
  return recomputed.greaterThanOrEqualTo(points.times(SPENT));
}
