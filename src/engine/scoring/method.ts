import type { Criterion } from '../criterion/criterion';
import type { Derivation } from '../derivation/derivation';
import type { Funds, Indicator } from '../model/form';
import type { Options } from '../options';
import type { Outcome } from './outcome';
import type { RowValues } from './row-values';

/** One indicator with its cells read, as the scoring methods see it. */
export interface ScoringRow extends RowValues {
  readonly indicator: Indicator;
  readonly criterion: Criterion;
  /** The criterion stands in the row's own cell, not carried down from above. */
  readonly ownCriterion: boolean;
  readonly derivations: readonly Derivation[];
}

/** What the methods may look at besides the row. */
export interface ScoringContext {
  readonly options: Options;
  readonly funds: Funds;
  /** 评价年度; null where it is not one year. */
  readonly year: number | null;
}

/**
 * One way of scoring, in a file of its own. The list in `index.ts` is asked from top to bottom; a
 * method answers null for a row that is not its own.
 */
export interface ScoringMethod<Id extends string = string> {
  readonly id: Id;
  readonly score: (row: ScoringRow, context: ScoringContext) => Outcome | null;
}
