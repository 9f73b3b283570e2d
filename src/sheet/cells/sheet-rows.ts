import type { Plain } from '../../engine/language/plain';
import { blank } from '../../engine/model/blank';
import type { Entry } from '../../engine/model/form';
import type { Grid, GridCell, GridRow } from '../grid';
import { wordingOf, type Wording } from '../words/wording';
import { entryOf } from './entry';

/** A cell that is not blank, with what its text says as a label; what is no text says nothing. */
export interface RowCell extends Omit<Wording, 'plain'> {
  readonly entry: Entry;
}

/** One row of a sheet. Rows and columns count from zero. */
export interface SheetRow {
  readonly row: number;
  /** The cells that are not blank, left to right. */
  readonly cells: readonly RowCell[];
  /** Some cell is a header. To be asked first: it makes no entries of a row that has none. */
  readonly hasHeader: boolean;
}

/** The rows of a grid that hold a cell, top to bottom. Their cells are read when they are looked at. */
export function sheetRows(grid: Grid): readonly SheetRow[] {
  return grid.rows.map(({ row, cells }) => new ReadRow(row, cells));
}

/** What stands in a column of a row, blank or not. */
export function entryAt({ row, cells }: SheetRow, column: number): Entry {
  return cellAt(cells, column)?.entry ?? blank({ row, column });
}

/** The cell of a column among those of a row; undefined where it is blank. */
export function cellAt<T extends Pick<RowCell, 'entry'>>(
  cells: readonly T[],
  column: number,
): T | undefined {
  let first = 0;
  let last = cells.length - 1;
  while (first <= last) {
    const middle = (first + last) >> 1;
    const cell = cells[middle];
    const at = cell?.entry.cell.column ?? column;
    if (at === column) return cell;
    if (at < column) first = middle + 1;
    else last = middle - 1;
  }
  return undefined;
}

/** A class, as there is one for each row of a sheet, and an object with getters of its own is dear. */
class ReadRow implements SheetRow {
  private read: readonly RowCell[] | null = null;

  constructor(
    readonly row: number,
    private readonly held: GridRow['cells'],
  ) {}

  get cells(): readonly RowCell[] {
    this.read ??= withoutBlanks(this.held.map((cell) => cellOf(this.row, cell)));
    return this.read;
  }

  get hasHeader(): boolean {
    return this.held.some(({ kind, value }) => kind === 'text' && wordingOf(value).header !== null);
  }
}

function plainOf(text: string): Plain {
  return wordingOf(text).plain;
}

function cellOf(row: number, held: GridCell): RowCell {
  const entry = entryOf({ row, column: held.column }, held, plainOf);
  if (entry.kind !== 'text')
    return { entry, label: '', header: null, total: null, subtotal: false };
  const { label, header, total, subtotal } = wordingOf(entry.text);
  return { entry, label, header, total, subtotal };
}

/** They are few: spaces, and a formula that gives nothing. */
function withoutBlanks(cells: readonly RowCell[]): readonly RowCell[] {
  return cells.every(isThere) ? cells : cells.filter(isThere);
}

function isThere({ entry }: RowCell): boolean {
  return entry.kind !== 'blank';
}
