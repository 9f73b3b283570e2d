import { keyOf, memory } from '../../once';
import { tiersOf } from '../bands';
import type { ScoringContext, ScoringRow } from '../method';
import type { Outcome } from '../outcome';
import { deadline } from './deadline';
import { range } from './range';
import { ratio } from './ratio';
import { reverse } from './reverse';
import { tier } from './tier';

/** The methods that go by what the expected and the actual value look like, in the order asked. */
export const BY_VALUES = [range, deadline, reverse, ratio, tier] as const;

/** A method with what it makes of a row. */
interface Scored {
  readonly method: (typeof BY_VALUES)[number]['id'];
  readonly outcome: Outcome;
}

const scored = memory<Scored | null>();

/**
 * The answer of the first of them whose row this is, null where it is none of theirs. Rows with the same
 * values come to the same share, whatever they weigh.
 */
export function scoredByValues(row: ScoringRow, context: ScoringContext): Scored | null {
  const { top, middle } = tiersOf(row.criterion, context.options);
  const key = keyOf(row.key, context.options.reverse, top, middle);
  return scored(key, () => {
    for (const { id, score } of BY_VALUES) {
      const outcome = score(row, context);
      if (outcome !== null) return { method: id, outcome };
    }
    return null;
  });
}
