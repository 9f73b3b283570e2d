import type { Criterion } from '../criterion/criterion';
import type { Derivation } from '../derivation/derivation';
import type { Funds, Indicator } from '../model/form';
import type { Options } from '../options';
import type { Outcome } from './outcome';
import type { RowValues } from './row-values';

/** What the methods that go by the values of a row may look at: nothing by which rows alike differ. */
export interface ValuesRow extends RowValues {
  readonly indicator: Pick<Indicator, 'name'>;
  readonly criterion: Pick<Criterion, 'tiers'>;
}

/** One indicator with its cells read, as the other scoring methods see it. */
export interface ScoringRow extends ValuesRow {
  readonly indicator: Indicator;
  readonly criterion: Criterion;
  /** The criterion stands in the row's own cell, not carried down from above. */
  readonly ownCriterion: boolean;
  readonly derivations: readonly Derivation[];
}

/** What the methods that go by the values of a row may look at besides it. */
export interface ValuesContext {
  readonly options: Options;
  /** 评价年度; null where it is not one year. */
  readonly year: number | null;
}

/** What the other methods may look at besides the row. */
export interface ScoringContext extends ValuesContext {
  readonly funds: Funds;
}

/**
 * One way of scoring, in a file of its own. The list in `index.ts` is asked from top to bottom; a
 * method answers null for a row that is not its own.
 */
export interface ScoringMethod<Id extends string = string> {
  readonly id: Id;
  readonly score: (row: ScoringRow, context: ScoringContext) => Outcome | null;
}

/** One that goes by the values of a row alone, so that rows with the same are scored once. */
export interface ValuesMethod<Id extends string = string> {
  readonly id: Id;
  readonly score: (row: ValuesRow, context: ValuesContext) => Outcome | null;
}
