import { sameScore, type Decimal } from '../decimal';
import type { Form, Indicator } from './form';

/**
 * The scored row of the budget block where its points stand beside a table that weighs `whole` by
 * itself, `sum` being the weight of both together; null where they belong together.
 */
export function budgetBeside(
  { indicators }: Form,
  sum: Decimal,
  whole: Decimal,
): (Indicator & { readonly points: Decimal }) | null {
  const budget = indicators.find(({ kind }) => kind === 'budget');
  const points = budget?.points ?? null;
  if (budget === undefined || points === null || points.isZero()) return null;
  return sameScore(sum.minus(points), whole) ? { ...budget, points } : null;
}
