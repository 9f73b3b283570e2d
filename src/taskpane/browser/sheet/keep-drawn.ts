import type { GridCell } from '../../../sheet/grid';
import type { DrawnCell, DrawnRow } from './drawn-sheet';

// A row that is the very object of before is not rendered again: most edits change one row.

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
