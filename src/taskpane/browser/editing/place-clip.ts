import type { Cell } from '../../../engine/model/form';
import type { Block } from '../../../host/xlsx/read/block';
import type { Typed } from '../../../host/xlsx/workbook-file';
import { printCell } from '../../../sheet/address';
import { drawnAt, type DrawnSheet } from '../sheet/drawn-sheet';
import { editableText, refusedText, typedContent } from '../sheet/typed-content';
import type { Clip } from './clip';

/** Where what was copied goes, or why it may not. */
export type Placed =
  | { readonly kind: 'placed'; readonly typed: readonly Typed[]; readonly last: Cell }
  | { readonly kind: 'refused'; readonly why: string };

const TOO_LARGE = '没有粘贴：复制的内容比表格剩下的地方大，请从更靠左上的一格开始粘贴。';

/**
 * Lays what was copied over the cells from the first one of a range on, to the right and down; as in Excel as
 * often as it fits, where the range is a multiple of it. A cell that a merged one covers takes
 * nothing, and is passed over where there is nothing for it, as is one that holds the text already.
 */
export function placeClip(drawn: DrawnSheet, over: Block, clip: Clip): Placed {
  const width = clip.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  const down = timesIn(over.bottom - over.top + 1, clip.length);
  const across = timesIn(over.right - over.left + 1, width);
  const repeated = down > 0 && across > 0;
  const rows = clip.length * (repeated ? down : 1);
  const columns = width * (repeated ? across : 1);
  const typed: Typed[] = [];
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const text = clip[row % clip.length]?.[column % width];
      if (text === undefined) continue;
      const cell = { row: over.top + row, column: over.left + column };
      const target = drawnAt(drawn, cell);
      if (target === null) return { kind: 'refused', why: whyNowhere(drawn, cell) };
      const why = refusedText(text);
      if (why !== null) return { kind: 'refused', why: `${printCell(cell)}：${why}` };
      const covered = target.cell.row !== cell.row || target.cell.column !== cell.column;
      // One text for many cells goes to each that has room for it.
      const isNone = text.trim() === '' || (clip.length === 1 && width === 1);
      if (covered && isNone) continue;
      if (!covered && text === editableText(target.content)) continue;
      typed.push({ cell, content: typedContent(text, covered ? null : target.content) });
    }
  const last = { row: over.top + rows - 1, column: over.left + columns - 1 };
  return { kind: 'placed', typed, last };
}

/** How often a length goes into another one without a rest; 0 where it leaves one. */
function timesIn(length: number, part: number): number {
  return length % part === 0 ? length / part : 0;
}

/** A cell that is not drawn is hidden, or lies beyond the sheet. */
function whyNowhere({ rows, columns }: DrawnSheet, { row, column }: Cell): string {
  const beyond = row > (rows.at(-1)?.row ?? -1) || column > (columns.at(-1)?.column ?? -1);
  return beyond
    ? TOO_LARGE
    : `没有粘贴：${printCell({ row, column })} 在隐藏的行或列里，请在 Excel 或 WPS 中取消隐藏后再试。`;
}
