import type { Block } from '../../../host/xlsx/read/block';
import type { GridCell } from '../../../sheet/grid';
import type { DrawnCell, DrawnColumn, DrawnRow, DrawnSheet } from './drawn-sheet';

// A row that is the very object of before is not rendered again: most edits change one row.

/** What is to be drawn: the sheet, and of it the columns and rows that are not hidden. */
interface Drawing extends Pick<DrawnSheet, 'grid' | 'view' | 'columns'> {
  readonly rows: readonly number[];
}

/**
 * The rows that may look otherwise than before, together with those that share a merged block with one of
 * them. All of them, unless the sheet is made up as it was.
 */
export function rowsToDraw(before: DrawnSheet | null, now: Drawing): ReadonlySet<number> {
  const { grid, view, rows } = now;
  if (before === null || !isMadeUpAs(before, now)) return new Set(rows);
  const was = new Map(before.grid.rows.map((row) => [row.row, row]));
  const is = new Map(grid.rows.map((row) => [row.row, row]));
  const looked = before.view.rows;
  // A hidden row may begin a block that is seen below it.
  const all = new Set([...was.keys(), ...is.keys(), ...looked.keys(), ...view.rows.keys()]);
  const changed = [...all].filter(
    (row) => is.get(row) !== was.get(row) || view.rows.get(row) !== looked.get(row),
  );
  const blocks = view.merges.filter((block) => changed.some((row) => isAcross(block, row)));
  return new Set([...changed, ...rows.filter((row) => blocks.some((one) => isAcross(one, row)))]);
}

function isAcross({ top, bottom }: Block, row: number): boolean {
  return top <= row && row <= bottom;
}

/** Of what stands around the cells, a workbook gives the very object as long as it is the same. */
function isMadeUpAs(before: DrawnSheet, { view, columns, rows }: Drawing): boolean {
  return (
    before.view.merges === view.merges &&
    before.view.marks === view.marks &&
    before.rows.length === rows.length &&
    before.rows.every(({ row }, index) => row === rows[index]) &&
    before.columns.length === columns.length &&
    before.columns.every((column, index) => isSameColumn(column, columns[index]))
  );
}

function isSameColumn(a: DrawnColumn, b: DrawnColumn | undefined): boolean {
  return a.column === b?.column && a.width === b.width;
}

/** The cell of before where the new one shows nothing else, else the new one. */
export function keptCell(before: DrawnCell | null, now: DrawnCell): DrawnCell {
  return before !== null && sameCell(before, now) ? before : now;
}

/** The row of before where its height and all its cells were kept, else the new one. */
export function keptRow(before: DrawnRow | null, now: DrawnRow): DrawnRow {
  const kept =
    before !== null &&
    before.row === now.row &&
    before.height === now.height &&
    before.cells.length === now.cells.length &&
    before.cells.every((cell, index) => cell === now.cells[index]);
  return kept ? before : now;
}

/** Looks are compared as objects: a workbook reads each of its styles once. */
function sameCell(a: DrawnCell, b: DrawnCell): boolean {
  return (
    a.block.top === b.block.top &&
    a.block.left === b.block.left &&
    a.block.bottom === b.block.bottom &&
    a.block.right === b.block.right &&
    a.rowSpan === b.rowSpan &&
    a.columnSpan === b.columnSpan &&
    a.look === b.look &&
    sameContents(a.content, b.content) &&
    a.marks.length === b.marks.length &&
    a.marks.every((kind, index) => kind === b.marks[index])
  );
}

function sameContents(a: GridCell | null, b: GridCell | null): boolean {
  if (a === null || b === null) return a === b;
  return a.kind === b.kind && a.value === b.value && a.text === b.text && a.formula === b.formula;
}
