import { keyOf } from '../../once';
import { tiersOf } from '../bands';
import type { ValuesContext, ValuesRow } from '../method';
import type { Outcome } from '../outcome';
import { deadline } from './deadline';
import { range } from './range';
import { ratio } from './ratio';
import { reverse } from './reverse';
import { tier } from './tier';

/** The methods that go by what the expected and the actual value look like, in the order asked. */
export const BY_VALUES = [range, deadline, reverse, ratio, tier] as const;

/** A method with what it makes of a row. */
export interface Scored {
  readonly method: (typeof BY_VALUES)[number]['id'];
  readonly outcome: Outcome;
}

/**
 * The answer of the first of them whose row this is, null where it is none of theirs. Rows with the same
 * values come to the same share, whatever they weigh.
 */
export function scoredByValues(row: ValuesRow, context: ValuesContext): Scored | null {
  const { top, middle } = tiersOf(row.criterion, context.options);
  const key = keyOf(context.options.reverse, top, middle);
  const known = row.outcomes.get(key);
  if (known !== undefined) return known;
  const scored = firstOf(row, context);
  row.outcomes.set(key, scored);
  return scored;
}

function firstOf(row: ValuesRow, context: ValuesContext): Scored | null {
  for (const { id, score } of BY_VALUES) {
    const outcome = score(row, context);
    if (outcome !== null) return { method: id, outcome };
  }
  return null;
}
