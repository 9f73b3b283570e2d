import type { Cell } from '../../../engine/model/form';
import { printCell } from '../../../sheet/address';
import type { CellWrite, Content, Guard } from '../../../sheet/edits';
import type { Look, Seen } from './look';

/** A cell that was written over what somebody had just put there. */
export interface Displaced {
  /** The cell of the write, wherever its row has gone since. */
  readonly written: Cell;
  /** Where it is now, as far as anybody knows. */
  readonly cell: Cell;
  readonly wrote: Content;
  readonly was: Seen;
  /** What its row held in that moment; by this it is found again. */
  readonly row: readonly Guard[];
}

/** A write as it displaced what was there, with its row as it was seen then. */
export function displacedBy(
  { cell, after }: CellWrite,
  look: Look,
  guards: readonly Guard[],
): Displaced {
  const row = guards.filter((one) => one.cell.row === cell.row && one.cell.column !== cell.column);
  return { written: cell, cell, wrote: after, was: look(cell), row };
}

/** What was lost, in words, so that a person can type it again. */
export function sayLost(lost: readonly Displaced[]): string {
  const words = lost.filter(isWords).map(({ cell, was, row }) => {
    const name = row.find(({ content }) => content.kind === 'text')?.content.value;
    const whose = name === undefined ? '' : `（${name}）`;
    return `${printCell(cell)}${whose}“${was.formula ?? was.content.value}”`;
  });
  const distinct = [...new Set(words)];
  return distinct.length === 0 ? '' : `没能放回原来的内容，请自行补上：${distinct.join('；')}。`;
}

/** True of what a person would miss. */
export function isWords({ was }: Displaced): boolean {
  return was.formula !== null || was.content.value !== '';
}
