/** A sheet of texts and formulas to be made anew: what a list or a blank form is drawn on. */
export interface PlainSheet {
  readonly name: string;
  /** Widths of the columns, in signs. */
  readonly widths: readonly number[];
  readonly rows: readonly PlainRow[];
  /** The rows that are printed above every page, counted from zero; null for none. */
  readonly repeated: { readonly first: number; readonly last: number } | null;
  /** What Excel offers or refuses while a person types. */
  readonly typed: readonly PlainTyped[];
}

/** A row by its cells from the left; those that a cell above takes hold nothing. */
export type PlainRow = readonly PlainCell[];

export interface PlainCell {
  readonly text: string;
  readonly look: PlainLook;
  /** How many columns it takes; 1 unless it says so. */
  readonly span?: number;
  /** How many lines of room there are for what a person types; as many as its text has unless it says so. */
  readonly lines?: number;
  /** A person answers here: its row is as high as its texts need, and grows with the answer. */
  readonly answered?: true;
  /** How many rows it takes; 1 unless it says so. */
  readonly down?: number;
  /** In place of the text. */
  readonly number?: number;
  /** Without the leading `=`; in place of the text, which is its result as long as nothing is filled in. */
  readonly formula?: string;
  /** How a number in it is shown: `0.00%`. Only with a number or a formula. */
  readonly format?: string;
}

/** `label` and `value` stand above a list, `head`, `body` and `centred` in it, `note` around it. */
export type PlainLook = 'title' | 'label' | 'value' | 'head' | 'body' | 'centred' | 'note';

/** The cells of one column that are watched. */
export type PlainTyped = {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
} & (
  | { readonly kind: 'offered'; readonly choices: readonly string[] }
  /** `formula` is what must hold, written for the first row; `message` is what Excel says otherwise. */
  | { readonly kind: 'refused'; readonly unless: string; readonly message: string }
);
