import type { ColumnRole, Entry, Headers } from '../../engine/model/form';
import { type HeaderCell, readColumns } from './columns';
import { type HeaderMeaning, headerMeaning } from '../words/header-words';
import type { SheetCells } from '../cells/sheet-cells';

/** The one to three rows that name the columns of a 评分表. */
export interface HeaderBlock {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly headers: Headers;
}

const MOST_ROWS = 3;
const VALUE_ROLES: readonly ColumnRole[] = ['expected', 'actual', 'weight', 'score'];

/**
 * Every header block of a sheet, top to bottom. It needs an indicator-name column and two of
 * expected, actual, weight and score.
 */
export function findHeaderBlocks(cells: SheetCells): readonly HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  for (const row of cells.rows) {
    const above = blocks.at(-1)?.lastRow ?? -1;
    if (row <= above) continue;
    const first = firstRowOf(cells, row, above);
    if (first === null) continue;
    const from = extendUp(cells, first, row, above);
    const to = extendDown(cells, from, row);
    blocks.push({ firstRow: from, lastRow: to, headers: headersOf(cells, from, to) });
  }
  return blocks;
}

/** The headers of the rows as if they were a header block, whether or not they make a table. */
export function headersOf(cells: SheetCells, firstRow: number, lastRow: number): Headers {
  const block: HeaderCell[] = [];
  for (let row = firstRow; row <= lastRow; row += 1) block.push(...headerCells(cells, row));
  return readColumns(block);
}

/** True if the row holds headers and, between the outer columns of the table, nothing else. */
export function isHeaderRow(cells: SheetCells, row: number, headers: Headers): boolean {
  const columns = Object.values(headers).map(({ cell }) => cell.column);
  const left = Math.min(...columns);
  const right = Math.max(...columns);
  const inside = cells
    .entries(row)
    .filter(({ cell }) => cell.column >= left && cell.column <= right);
  return inside.length > 0 && inside.every((entry) => meaningOf(entry) !== null);
}

function headerCells(cells: SheetCells, row: number): readonly HeaderCell[] {
  return cells.entries(row).map((entry) => ({ entry, meaning: meaningOf(entry) }));
}

function meaningOf(entry: Entry): HeaderMeaning | null {
  return entry.kind === 'text' ? headerMeaning(entry.plain) : null;
}

/** The first row of the shortest block that ends in `row` and makes a table; null if none does. */
function firstRowOf(cells: SheetCells, row: number, above: number): number | null {
  if (!cells.entries(row).some((entry) => meaningOf(entry) !== null)) return null;
  for (let first = row; first > row - MOST_ROWS && first > above; first -= 1)
    if (makesTable(headersOf(cells, first, row))) return first;
  return null;
}

function makesTable(headers: Headers): boolean {
  const values = VALUE_ROLES.filter((role) => headers[role] !== undefined);
  return headers.name !== undefined && values.length >= 2;
}

/** A merged header may begin in the row above; a row that adds no column is another table's. */
function extendUp(cells: SheetCells, first: number, last: number, above: number): number {
  const row = first - 1;
  const headers = headersOf(cells, first, last);
  const full = last - row + 1 > MOST_ROWS || row <= above;
  if (full || !isHeaderRow(cells, row, headers)) return first;
  const more = Object.keys(headersOf(cells, row, last)).length;
  return more > Object.keys(headers).length ? extendUp(cells, row, last, above) : first;
}

/** Rows of nothing but headers (名称, 权重) right below still belong to the block. */
function extendDown(cells: SheetCells, first: number, last: number): number {
  const row = last + 1;
  const full = row - first + 1 > MOST_ROWS;
  return full || !isHeaderRow(cells, row, headersOf(cells, first, last))
    ? last
    : extendDown(cells, first, row);
}
