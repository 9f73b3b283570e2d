import type { Cell } from '../engine/model/form';

/** What a cell holds, or is to hold. `value` is a plain decimal for a number, '' for a blank. */
export interface Content {
  readonly kind: 'number' | 'text' | 'boolean' | 'error' | 'blank';
  readonly value: string;
}

/** A cell as it was when the sheet was checked: if it differs now, nothing may be written. */
export interface Guard {
  readonly cell: Cell;
  readonly content: Content;
}

/** One cell to be given another content. */
export interface CellWrite {
  readonly cell: Cell;
  readonly before: Content;
  readonly after: Content;
}

/** The cells each kind of mark covers; replacing every mark that is on the sheet. */
export interface Marks {
  readonly error: readonly Cell[];
  readonly warning: readonly Cell[];
  /** From the name to the score of each failing row. */
  readonly failing: readonly CellSpan[];
}

/** Neighbouring cells of one row, both ends included. */
export interface CellSpan {
  readonly row: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** Everything one write is to do to one sheet. */
export interface Edits {
  readonly writes: readonly CellWrite[];
  /** The whole rows of all targets, as they were read. */
  readonly guards: readonly Guard[];
  /** Null leaves marks as they are. */
  readonly marks: Marks | null;
}
