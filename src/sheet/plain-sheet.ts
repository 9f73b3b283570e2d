/** A sheet of texts to be made anew: what a list is drawn on. */
export interface PlainSheet {
  readonly name: string;
  /** Widths of the columns, in signs. */
  readonly widths: readonly number[];
  readonly rows: readonly PlainRow[];
  /** The row that is printed above every page, counted from zero; null for none. */
  readonly repeated: number | null;
  /** Cells in which a person ticks, each with what may stand in it; null for none. */
  readonly ticks: PlainTicks | null;
}

/** A row by its cells from the left. */
export type PlainRow = readonly PlainCell[];

export interface PlainCell {
  readonly text: string;
  readonly look: PlainLook;
  /** How many columns it takes; 1 unless it says so. */
  readonly span?: number;
}

/** `label` and `value` stand above a list, `head` and `body` in it, `note` around it. */
export type PlainLook = 'title' | 'label' | 'value' | 'head' | 'body' | 'tick' | 'note';

/** One column of ticks. */
export interface PlainTicks {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly choices: readonly string[];
}
