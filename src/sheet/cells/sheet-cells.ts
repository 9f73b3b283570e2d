import { blank } from '../../engine/model/blank';
import type { Cell, Entry } from '../../engine/model/form';
import type { Content } from '../edits';
import type { Grid, GridCell } from '../grid';
import { entryOf } from './entry';

/** A grid made ready for looking up cells. Rows and columns count from zero. */
export interface SheetCells {
  /** What stands in a cell, blank or not. */
  entry(cell: Cell): Entry;
  /** The same as the workbook stores it, for comparing and putting back; no result is a blank. */
  content(cell: Cell): Content;
  /** Nothing may be typed over it. */
  isFormula(cell: Cell): boolean;
}

const BLANK: Content = { kind: 'blank', value: '' };

/** Looks cells up in a grid; a look-up costs the same however many rows the sheet has. */
export function sheetCells(grid: Grid): SheetCells {
  const rows = new Map(grid.rows.map(({ row, cells }) => [row, cells]));
  const held = ({ row, column }: Cell): GridCell | undefined =>
    rows.get(row)?.find((cell) => cell.column === column);
  return {
    entry: (cell) => {
      const found = held(cell);
      return found === undefined ? blank(cell) : entryOf(cell, found);
    },
    content: (cell) => {
      const { kind, value } = held(cell) ?? BLANK;
      return { kind: kind === 'uncalculated' ? 'blank' : kind, value };
    },
    isFormula: (cell) => held(cell)?.formula ?? false,
  };
}
