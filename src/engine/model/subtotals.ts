import { sameScore, sum, ZERO, type Decimal } from '../decimal';
import { pointsOf } from '../language/points';
import type { Entry, Indicator, Subtotal } from './form';

/** A number that 小计 prints, with what the rows add up to. */
export interface PrintedSum {
  readonly of: 'weight' | 'score';
  readonly entry: Entry;
  readonly printed: Decimal;
  readonly sum: Decimal;
  readonly right: boolean;
}

/** The weights and the score of a subtotal beside the sums of the rows it is said to add up. */
export function sumsBeside(
  { weights, score }: Pick<Subtotal, 'weights' | 'score'>,
  rows: readonly Indicator[],
): readonly PrintedSum[] {
  const weighed = sum(rows.map(({ points }) => points ?? ZERO));
  const scored = sum(rows.map(({ claimed }) => claimed ?? ZERO));
  const beside = (of: PrintedSum['of'], entry: Entry, sums: readonly [Decimal, ...Decimal[]]) => {
    const printed = pointsOf(entry);
    if (printed === null) return [];
    const right = sums.some((one) => sameScore(printed, one));
    return [{ of, entry, printed, sum: sums[0], right }];
  };
  return [
    ...weights.flatMap(({ entry }) => beside('weight', entry, [weighed])),
    // A clerk who adds up by hand adds what the cells show.
    ...(score === null ? [] : beside('score', score, [scored, shownScores(rows)])),
  ];
}

/** What the scores come to as their cells show them. */
export function shownScores(rows: readonly Indicator[]): Decimal {
  const shown = rows.flatMap(({ score }) =>
    score === null ? [] : { ...score, number: score.shown },
  );
  return sum(shown.map((score) => pointsOf(score) ?? ZERO));
}
