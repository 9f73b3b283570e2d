import { PROMPT_MARK } from '../engine/report/prompt-text';
import type { Cell } from '../engine/model/form';
import type { CellWrite, Guard } from '../sheet/edits';
import type { Grid } from '../sheet/grid';
import { sheetCells } from '../sheet/cells/sheet-cells';
import { columnIndex, type RowsHolding } from './column-index';
import type { Receipt, Refusal } from './host';
import { ALIKE_ROWS, CHANGED_SINCE, ROW_GONE } from './refusals';
import { sameContent } from './same-content';
import { isLikeRow, isVeryRow, type ContentAt, type RowTest } from './same-row';

/** A write that is still on the sheet as we left it, and the cell it stands in now. */
export interface Standing {
  readonly write: CellWrite;
  readonly cell: Cell;
}

/** The cells of a receipt by what stands in them now. */
export interface SortedWrites {
  /** Cells that hold the old content again already, by the user's own undo. */
  readonly back: readonly Cell[];
  readonly ours: readonly Standing[];
  readonly changed: readonly Refusal[];
}

/**
 * Tells which cells of a receipt may be put back. Rows may have been inserted, deleted or sorted
 * since: what we wrote is followed up and down its column to the row it belongs to.
 */
export function sortWritten(grid: Grid, { written, guards }: Receipt): SortedWrites {
  const cells = sheetCells(grid);
  const content: ContentAt = (cell) => cells.content(cell);
  const rowsHolding = columnIndex(grid, content);
  const taken = new Set<string>();
  const sorted = {
    back: new Array<Cell>(),
    ours: new Array<Standing>(),
    changed: new Array<Refusal>(),
  };
  for (const write of written) {
    const row = rowOf(write, written, guards);
    const free = ({ row: at, column }: Cell): boolean => !taken.has(`${at},${column}`);
    const places = placesOf(write, row, rowsHolding, content).filter(free);
    const [cell] = places;
    if (places.length > 1 && !isPrompt(write))
      sorted.changed.push({ cell: write.cell, why: ALIKE_ROWS });
    else if (cell !== undefined) {
      taken.add(`${cell.row},${cell.column}`);
      sorted.ours.push({ write, cell });
    } else if (!rowTestOf(write)(row, write.cell.row, content))
      sorted.changed.push({ cell: write.cell, why: ROW_GONE });
    else if (sameContent(content(write.cell), write.before)) sorted.back.push(write.cell);
    else sorted.changed.push({ cell: write.cell, why: CHANGED_SINCE });
  }
  return sorted;
}

/** What tells the row of a write from others: its guards, without the cells that were written. */
function rowOf(
  { cell: { row } }: CellWrite,
  written: readonly CellWrite[],
  guards: readonly Guard[],
): readonly Guard[] {
  const columns = new Set(
    written.filter(({ cell }) => cell.row === row).map(({ cell }) => cell.column),
  );
  return guards.filter(({ cell }) => cell.row === row && !columns.has(cell.column));
}

/** A prompt is nobody's words, whatever became of its row; a number may be another row's own. */
function isPrompt({ after }: CellWrite): boolean {
  return after.kind === 'text' && after.value.startsWith(PROMPT_MARK);
}

function rowTestOf(write: CellWrite): RowTest {
  return isPrompt(write) ? isLikeRow : isVeryRow;
}

/** Where a write may stand now, the likeliest place first. */
function placesOf(
  write: CellWrite,
  row: readonly Guard[],
  rowsHolding: RowsHolding,
  content: ContentAt,
): readonly Cell[] {
  const { cell, after } = write;
  const isRow = rowTestOf(write);
  const inPlace = sameContent(content(cell), after) ? [cell] : [];
  const here = isRow(row, cell.row, content) ? inPlace : [];
  const moved = row.length > 0 || isPrompt(write) ? rowsHolding(cell.column, after) : [];
  return [
    ...here,
    ...moved
      .filter((at) => at !== cell.row && isRow(row, at, content))
      .map((at) => ({ row: at, column: cell.column })),
    ...(isPrompt(write) ? inPlace : []),
  ];
}
