import { sameCell } from '../engine/model/cell';
import type { Cell, Entry, Headers } from '../engine/model/form';
import { isBroken } from '../engine/model/broken';
import type { HeaderBlock } from './header/header-block';
import type { SheetCells } from './cells/sheet-cells';
import type { Table } from './table/table';

/**
 * The cells a check needs that hold an error value (#REF!, #N/A …) or are uncalculated, top to
 * bottom. In the rows of the table these are the columns it reads, in the rest of the form all
 * columns up to the table's last.
 */
export function brokenEntries(
  cells: SheetCells,
  blocks: readonly HeaderBlock[],
  table: Table,
): readonly Entry[] {
  const inside = blocks.filter(({ firstRow }) => firstRow <= table.lastRow);
  const end = blocks[inside.length]?.firstRow ?? Number.POSITIVE_INFINITY;
  const right = Math.max(...inside.flatMap(({ headers }) => columnsOf(headers)));
  const skipped = new Set(table.skipped.map(({ row }) => row));
  const needed = (cell: Cell): boolean => {
    const { row, column } = cell;
    const block = inside.findLast(({ firstRow }) => firstRow <= row);
    if (block === undefined || row <= block.lastRow || row > table.lastRow) return column <= right;
    // The reviewer's score is not ours to check.
    const read = column !== block.headers.review?.cell.column;
    if (read && !skipped.has(row) && columnsOf(block.headers).includes(column)) return true;
    const label = table.total?.label.cell;
    return label !== undefined && sameCell(label, cell);
  };
  return cells.rows
    .filter((row) => row < end)
    .flatMap((row) => cells.entries(row))
    .filter((entry) => isBroken(entry) && needed(entry.cell));
}

function columnsOf(headers: Headers): readonly number[] {
  return Object.values(headers).map(({ cell }) => cell.column);
}
