import type { Cell } from '../../engine/model/form';
import { printCell } from '../../sheet/address';
import { sheetCells } from '../../sheet/cells/sheet-cells';
import type { CellWrite, Content, Guard } from '../../sheet/edits';
import type { Grid } from '../../sheet/grid';
import type { Receipt, Refusal } from '../host';
import { columnIndex, type RowsHolding } from './column-index';
import { isPrompt, promptIndex } from './prompt-index';
import { ALIKE_ROWS, CHANGED_SINCE, ROW_GONE, STRAYED } from './refusals';
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
  /** Prompts that stand in a row that is not theirs: nobody can tell what was there before. */
  readonly strayed: readonly Standing[];
  readonly changed: readonly Refusal[];
}

/**
 * Tells which cells of a receipt may be put back. Rows may have been inserted, deleted or sorted
 * since: what we wrote is followed up and down its column to the row it belongs to. A prompt that is
 * nowhere in its column is looked for on the whole sheet before anything is said of its cell: a column
 * may have been inserted, or the prompt been cut and pasted.
 */
export function sortWritten(
  grid: Grid,
  { written, guards }: Pick<Receipt, 'written' | 'guards'>,
): SortedWrites {
  const cells = sheetCells(grid);
  const content: ContentAt = (cell) => cells.content(cell);
  const rowsHolding = columnIndex(grid, content);
  const taken = new Set<string>();
  const free = (cell: Cell): boolean => !taken.has(printCell(cell));
  const sorted = {
    back: new Array<Cell>(),
    ours: new Array<Standing>(),
    strayed: new Array<Standing>(),
    changed: new Array<Refusal>(),
  };
  let nowhere = written;
  // Rows that differ in their names alone are like one another, so that the sure places come first.
  for (const isRow of [isVeryRow, isLikeRow]) {
    nowhere = nowhere.filter((write) => {
      if (isRow === isLikeRow && !isPrompt(write.after)) return true;
      const row = rowOf(write, written, guards);
      const places = placesOf(write, row, isRow, rowsHolding, content).filter(free);
      const [cell] = places;
      if (cell === undefined) return true;
      if (places.length > 1 && !isPrompt(write.after))
        sorted.changed.push({ cell: write.cell, why: ALIKE_ROWS });
      else {
        taken.add(printCell(cell));
        sorted.ours.push({ write, cell });
      }
      return false;
    });
  }
  const holding = promptIndex(grid);
  for (const write of nowhere) {
    const row = rowOf(write, written, guards);
    const isRow = (at: number): boolean => rowTestOf(write)(row, at, content);
    const places = isPrompt(write.after) ? holding(write.after).filter(free) : [];
    const isOwn = isNobodys(write.before) ? isRow : (at: number) => isVeryRow(row, at, content);
    const own = row.length === 0 ? undefined : places.find((cell) => isOwn(cell.row));
    const cell = own ?? places[0];
    if (cell !== undefined) {
      taken.add(printCell(cell));
      (own === undefined ? sorted.strayed : sorted.ours).push({ write, cell });
    } else if (!isRow(write.cell.row)) sorted.changed.push({ cell: write.cell, why: ROW_GONE });
    else if (sameContent(content(write.cell), write.before)) sorted.back.push(write.cell);
    else sorted.changed.push({ cell: write.cell, why: CHANGED_SINCE });
  }
  return sorted;
}

/** What is said of a prompt that is left where it strayed to. */
export function sayStrayed({ cell }: Standing): Refusal {
  return { cell, why: STRAYED };
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
function rowTestOf(write: CellWrite): RowTest {
  return isPrompt(write.after) ? isLikeRow : isVeryRow;
}

/**
 * Where a write may stand now, the likeliest place first. What stood there before went with its row:
 * unless there was nothing, or a prompt, it goes to no row that is not surely its own.
 */
function placesOf(
  write: CellWrite,
  row: readonly Guard[],
  isRow: RowTest,
  rowsHolding: RowsHolding,
  content: ContentAt,
): readonly Cell[] {
  const { cell, before, after } = write;
  const inPlace = sameContent(content(cell), after) ? [cell] : [];
  const here = isRow(row, cell.row, content) ? inPlace : [];
  const isSure = isRow === isVeryRow;
  const follows = isSure ? row.length > 0 || isPrompt(after) : isNobodys(before);
  const moved = follows ? rowsHolding(cell.column, after) : [];
  return [
    ...here,
    ...moved
      .filter((at) => at !== cell.row && isRow(row, at, content))
      .map((at) => ({ row: at, column: cell.column })),
    ...(!isSure && before.kind === 'blank' ? inPlace : []),
  ];
}

/** True of what nobody misses where it goes to another row. */
function isNobodys(content: Content): boolean {
  return content.kind === 'blank' || isPrompt(content);
}
