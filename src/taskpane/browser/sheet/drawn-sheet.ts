import type { Cell } from '../../../engine/model/form';
import type { MarkKind } from '../../../host/write/marks';
import type { Block } from '../../../host/xlsx/read/block';
import type { CellLook } from '../../../host/xlsx/view/cell-look';
import type { SheetView } from '../../../host/xlsx/view/sheet-view';
import type { Grid, GridCell } from '../../../sheet/grid';

/** One cell, or one merged block, as it is drawn. */
export interface DrawnCell {
  /** The first cell of the block, whose content it shows. */
  readonly cell: Cell;
  readonly block: Block;
  /** How many drawn rows and columns it takes. */
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Null for a cell that holds nothing. */
  readonly content: GridCell | null;
  readonly look: CellLook;
  readonly marks: readonly MarkKind[];
}

export interface DrawnRow {
  readonly row: number;
  /** In points; null where it follows from the text. */
  readonly height: number | null;
  readonly cells: readonly DrawnCell[];
}

export interface DrawnColumn {
  readonly column: number;
  /** In characters. */
  readonly width: number;
}

/** A sheet as it is drawn: hidden rows and columns are left out. */
export interface DrawnSheet {
  readonly sheet: string;
  readonly columns: readonly DrawnColumn[];
  readonly rows: readonly DrawnRow[];
  /** Every drawn cell by the row and then the column of each cell it covers. */
  readonly byPlace: ReadonlyMap<number, ReadonlyMap<number, DrawnCell>>;
  /** What it was drawn of. */
  readonly grid: Grid;
  readonly view: SheetView;
  /** The sheet goes on below; so long a sheet is no form. */
  readonly cutOff: boolean;
}

/** The cell that is drawn at a place; null where the place is hidden or outside. */
export function drawnAt({ byPlace }: DrawnSheet, { row, column }: Cell): DrawnCell | null {
  return byPlace.get(row)?.get(column) ?? null;
}
