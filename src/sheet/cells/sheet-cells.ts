import type { Cell, Entry } from '../../engine/model/form';
import type { Content } from '../edits';
import { entryOf } from './entry';
import type { Grid, GridCell } from '../grid';

/** A grid made ready for looking up cells. Rows and columns count from zero. */
export interface SheetCells {
  /** The rows that hold a cell, ascending. */
  readonly rows: readonly number[];
  /** The non-blank entries of a row, left to right. */
  entries(row: number): readonly Entry[];
  /** What stands in a cell, blank or not. */
  entry(cell: Cell): Entry;
  /** The same as the workbook stores it, for comparing and putting back; no result is a blank. */
  content(cell: Cell): Content;
}

interface IndexedRow {
  readonly cells: ReadonlyMap<number, GridCell>;
  readonly entries: ReadonlyMap<number, Entry>;
  readonly filled: readonly Entry[];
}

const BLANK: Content = { kind: 'blank', value: '' };

/**
 * Reads each cell of a grid at most once, and only in rows that are looked at; a look-up costs the
 * same however large the sheet is.
 */
export function sheetCells(grid: Grid): SheetCells {
  const rows = new Map(grid.rows.map(({ row, cells }) => [row, cells]));
  const index = new Map<number, IndexedRow>();
  const indexed = (row: number): IndexedRow | undefined => {
    const cells = rows.get(row);
    if (cells === undefined || index.has(row)) return index.get(row);
    const added = indexRow(row, cells);
    index.set(row, added);
    return added;
  };
  return {
    rows: [...rows.keys()],
    entries: (row) => indexed(row)?.filled ?? [],
    entry: (cell) => indexed(cell.row)?.entries.get(cell.column) ?? entryOf(cell, undefined),
    content: (cell) => {
      const { kind, value } = indexed(cell.row)?.cells.get(cell.column) ?? BLANK;
      return { kind: kind === 'uncalculated' ? 'blank' : kind, value };
    },
  };
}

function indexRow(row: number, cells: readonly GridCell[]): IndexedRow {
  const entries = cells.map((cell) => entryOf({ row, column: cell.column }, cell));
  return {
    cells: new Map(cells.map((cell) => [cell.column, cell])),
    entries: new Map(entries.map((entry) => [entry.cell.column, entry])),
    filled: entries.filter(({ kind }) => kind !== 'blank'),
  };
}
