import { isBroken } from '../engine/language/cell-value';
import { sameCell } from '../engine/model/cell';
import type { Cell, Entry } from '../engine/model/form';
import type { FormRows } from './split';
import type { Table } from './table/table';

/**
 * The cells a check needs that hold an error value (#REF!, #N/A …) or are uncalculated, top to
 * bottom. In the rows of the table these are the columns it reads, in the rest of the form all
 * columns up to the table's last.
 */
export function brokenEntries(
  { all, table: { blocks, lines } }: FormRows,
  { skipped, total }: Pick<Table, 'skipped' | 'total'>,
): readonly Entry[] {
  const broken: Entry[] = [];
  for (const { cells } of all)
    for (const { entry } of cells) if (isBroken(entry)) broken.push(entry);
  if (broken.length === 0) return [];
  const right = blocks.reduce((most, block) => Math.max(most, block.right), 0);
  const inTable = lines.filter(({ row, block }) => row > block.lastRow);
  const headersOf = new Map(inTable.map(({ row, block }) => [row, block.headers]));
  const skippedRows = new Set(skipped.map(({ row }) => row));
  const needed = (cell: Cell): boolean => {
    const { row, column } = cell;
    const headers = headersOf.get(row);
    if (headers === undefined) return column <= right;
    // The reviewer's score is not ours to check.
    const isRead = Object.values({ ...headers, review: undefined }).some(
      (header) => header?.cell.column === column,
    );
    if (isRead && !skippedRows.has(row)) return true;
    const label = total?.label.cell;
    return label !== undefined && sameCell(label, cell);
  };
  return broken.filter(({ cell }) => needed(cell));
}
