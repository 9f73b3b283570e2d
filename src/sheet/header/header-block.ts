import { greatest, least } from '../../engine/extremes';
import type { ColumnRole, Entry, Headers } from '../../engine/model/form';
import type { SheetRow } from '../cells/sheet-rows';
import { readColumns } from './columns';
import { isGoal } from './goal-label';

/** The outer columns of a table. */
interface Width {
  readonly left: number;
  readonly right: number;
}

/** The one to three rows that name the columns of a 评分表. */
export interface HeaderBlock extends Width {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly headers: Headers;
  /** 年度绩效目标1（40分）, in the column left of the levels or in the row above; null without one. */
  readonly goal: Entry | null;
}

const MOST_ROWS = 3;
const VALUE_ROLES: readonly ColumnRole[] = ['expected', 'actual', 'weight', 'score'];

/**
 * Every header block of a sheet, top to bottom. It needs an indicator-name column and two of
 * expected, actual, weight and score.
 *
 * @param makes what else makes a table of some headers, where another kind of document is read
 */
export function findHeaderBlocks(
  rows: readonly SheetRow[],
  makes = makesTable,
): readonly HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  let free = 0;
  for (const [index, row] of rows.entries()) {
    if (index < free || !row.hasHeader) continue;
    const first = firstOf(rows, index, free, makes);
    if (first === null) continue;
    const last = lastOf(rows, first, index);
    blocks.push(blockOf(rows, first, last));
    free = last + 1;
  }
  return blocks;
}

/** True if the row holds headers and, between the outer columns of the table, nothing else. */
export function isHeaderRow({ cells }: SheetRow, { left, right }: Width): boolean {
  let any = false;
  // A loop, as it is asked of every row of a table: most end it at their first cell.
  for (const { entry, header } of cells) {
    const { column } = entry.cell;
    if (column < left || column > right) continue;
    if (header === null) return false;
    any = true;
  }
  return any;
}

function blockOf(rows: readonly SheetRow[], first: number, last: number): HeaderBlock {
  const own = rows.slice(first, last + 1);
  const firstRow = own[0]?.row ?? 0;
  const above = rows[first - 1];
  const near = above?.row === firstRow - 1 ? [above, ...own] : own;
  const labels = near.flatMap(({ cells: [cell] }) => cell?.entry ?? []);
  const headers = headersOf(own);
  return {
    firstRow,
    lastRow: own.at(-1)?.row ?? firstRow,
    headers,
    ...widthOf(headers),
    goal: labels.find(isGoal) ?? null,
  };
}

/**
 * Where the block begins that ends at the index and goes no further up than `free`: with the fewest
 * rows that make a table, and the rows above that name more of its columns. Null if none makes one.
 */
function firstOf(
  rows: readonly SheetRow[],
  last: number,
  free: number,
  makes: (headers: Headers) => boolean,
): number | null {
  const lowest = (rows[last]?.row ?? 0) - MOST_ROWS + 1;
  const mayBegin = (index: number) => index >= free && (rows[index]?.row ?? -1) >= lowest;
  let first = last;
  while (!makes(headersOf(rows.slice(first, last + 1)))) {
    first -= 1;
    if (!mayBegin(first)) return null;
  }
  while (mayBegin(first - 1) && namesMore(rows.slice(first - 1, last + 1))) first -= 1;
  return first;
}

/** Rows of nothing but headers (名称, 权重) right below still belong to the block. */
function lastOf(rows: readonly SheetRow[], first: number, last: number): number {
  const [own, next] = [rows.slice(first, last + 1), rows[last + 1]];
  const row = own.at(-1)?.row ?? 0;
  const full = row + 1 - (own[0]?.row ?? 0) >= MOST_ROWS;
  if (full || next?.row !== row + 1 || !isHeaderRow(next, widthOf(headersOf(own)))) return last;
  return lastOf(rows, first, last + 1);
}

/** A merged header may begin in the row above; a row that adds no column is another table's. */
function namesMore([above, ...own]: readonly SheetRow[]): boolean {
  if (above === undefined || own[0]?.row !== above.row + 1) return false;
  const headers = headersOf(own);
  if (!isHeaderRow(above, widthOf(headers))) return false;
  return Object.keys(headersOf([above, ...own])).length > Object.keys(headers).length;
}

/** The headers of the rows as if they were a header block, whether or not they make a table. */
export function headersOf(rows: readonly SheetRow[]): Headers {
  return readColumns(rows.flatMap(({ cells }) => cells));
}

function makesTable(headers: Headers): boolean {
  const values = VALUE_ROLES.filter((role) => headers[role] !== undefined);
  return headers.name !== undefined && values.length >= 2;
}

function widthOf(headers: Headers): Width {
  const columns = Object.values(headers).map(({ cell }) => cell.column);
  return { left: least(columns), right: greatest(columns) };
}
