import type { Cell, Entry } from '../engine/form';
import type { Content } from './edits';
import { entryOf } from './entry';
import type { Grid, GridCell } from './grid';

/** A grid made ready for looking up cells. Rows and columns count from zero. */
export interface SheetCells {
  /** The rows that hold a cell, ascending. */
  readonly rows: readonly number[];
  /** The non-blank entries of a row, left to right. */
  entries(row: number): readonly Entry[];
  /** What stands in a cell, blank or not. */
  entry(cell: Cell): Entry;
  /** The same as the workbook stores it, for comparing and putting back. */
  content(cell: Cell): Content;
}

const BLANK: Content = { kind: 'blank', value: '' };

/** Indexes a grid once; each look-up costs the same however large the sheet is. */
export function sheetCells(grid: Grid): SheetCells {
  const index = new Map<number, ReadonlyMap<number, GridCell>>();
  for (const { row, cells } of grid.rows)
    index.set(row, new Map(cells.map((cell) => [cell.column, cell])));
  const held = ({ row, column }: Cell) => index.get(row)?.get(column);
  const entry = (cell: Cell) => entryOf(cell, held(cell));
  return {
    rows: [...index.keys()],
    entries: (row) =>
      [...(index.get(row)?.keys() ?? [])]
        .map((column) => entry({ row, column }))
        .filter(({ kind }) => kind !== 'blank'),
    entry,
    content: (cell) => {
      const { kind, value } = held(cell) ?? BLANK;
      return { kind, value };
    },
  };
}
