import type { Marks } from './edits';

/** What the marked copy of a form carries on a sheet of its own: the findings as a list of texts. */
export interface AttachedList {
  /** What each kind of mark looks like, in words; each is shown in a cell so marked. */
  readonly legend: readonly LegendLine[];
  readonly rows: readonly (readonly string[])[];
  /** Widths of the columns, in signs. */
  readonly widths: readonly number[];
}

export interface LegendLine {
  readonly kind: keyof Marks;
  readonly text: string;
}
