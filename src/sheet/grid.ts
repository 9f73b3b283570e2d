/** One non-blank cell as its workbook holds it, rows and columns counted from zero. */
export interface GridCell {
  readonly column: number;
  /** `uncalculated` is a formula whose result is not known: none is stored, or it is out of date. */
  readonly kind: 'number' | 'text' | 'boolean' | 'error' | 'blank' | 'uncalculated';
  /** The stored value: a number's literal, the text, TRUE or FALSE, an error's code; else ''. */
  readonly value: string;
  /** What the cell shows. For people and for telling percentages, never for arithmetic. */
  readonly text: string;
  readonly formula: boolean;
  /**
   * The date that a number stands for, spelt out as far as the cell shows it (2023年12月31日,
   * 2023年12月); missing where it stands for none.
   */
  readonly date?: string;
}

export interface GridRow {
  readonly row: number;
  /** By column, ascending. Blank cells are left out, unless a formula gives the blank. */
  readonly cells: readonly GridCell[];
}

/** The used cells of one sheet: rows ascending, rows without a cell left out. */
export interface Grid {
  readonly sheet: string;
  readonly rows: readonly GridRow[];
}
