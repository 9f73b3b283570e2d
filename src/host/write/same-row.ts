import type { Cell } from '../../engine/model/form';
import type { Content, Guard } from '../../sheet/edits';
import { sameContent } from './same-content';

/** What a cell of a sheet holds now. */
export type ContentAt = (cell: Cell) => Content;

/** True if a row of the sheet is the one the guards tell of. */
export type RowTest = (guards: readonly Guard[], row: number, contentAt: ContentAt) => boolean;

/**
 * More than half of its cells are as they were: enough to follow a prompt, whose own text says whose
 * it is. Without guards nothing speaks against it.
 */
export const isLikeRow: RowTest = (guards, row, contentAt) => {
  const same = guards.filter((guard) => holds(guard, row, contentAt));
  return guards.length === 0 || same.length * 2 > guards.length;
};

/**
 * All that stood in it stands in it still, its name first of all. Rows often share 权重 and 预期值, so
 * that a number, which may as well be a person's own, is followed by nothing less. What was blank may
 * have been filled since; where all was blank, all must be blank still.
 */
export const isVeryRow: RowTest = (guards, row, contentAt) => {
  const filled = guards.filter(({ content }) => content.kind !== 'blank');
  return (filled.length > 0 ? filled : guards).every((guard) => holds(guard, row, contentAt));
};

function holds({ cell: { column }, content }: Guard, row: number, contentAt: ContentAt): boolean {
  return sameContent(contentAt({ row, column }), content);
}
