import type { MarkKind } from '../../write/marks';
import type { Block } from '../read/block';
import type { CellLook } from './cell-look';

/** What a sheet looks like, beside what its cells hold. */
export interface SheetView {
  /** Blocks drawn as one cell, which shows the content of its first cell. */
  readonly merges: readonly Block[];
  /** Columns that differ from the others, left to right. */
  readonly columns: readonly ColumnSpan[];
  /** Width of all other columns, in characters. */
  readonly defaultWidth: number;
  /** By row; a row that is not here has no looks of its own. */
  readonly rows: ReadonlyMap<number, RowView>;
  /** The cells under our marks, as the sheet's conditional formats say. */
  readonly marks: Readonly<Record<MarkKind, readonly Block[]>>;
}

/** Neighbouring columns that are alike, both ends included. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
  /** In characters; null where only the default is known. */
  readonly width: number | null;
  readonly hidden: boolean;
}

export interface RowView {
  /** In points; null where it follows from the text. */
  readonly height: number | null;
  readonly hidden: boolean;
  /** By column. */
  readonly looks: ReadonlyMap<number, CellLook>;
}

/** The part of a sheet that is looked at: rows and columns from A1 on. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}
