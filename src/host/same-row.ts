import type { Cell } from '../engine/model/form';
import type { Content, Guard } from '../sheet/edits';
import { sameContent } from './same-content';

/** What a cell of a sheet holds now. */
export type ContentAt = (cell: Cell) => Content;

/**
 * True if a row of the sheet is the one the guards tell of: more than half of its cells are as they
 * were. Without guards nothing speaks against it.
 */
export function isSameRow(guards: readonly Guard[], row: number, contentAt: ContentAt): boolean {
  const same = guards.filter(({ cell, content }) =>
    sameContent(contentAt({ row, column: cell.column }), content),
  );
  return guards.length === 0 || same.length * 2 > guards.length;
}
