import type { Cell } from '../../../engine/model/form';
import type { Typed } from '../../../host/xlsx/workbook-file';
import { printCell } from '../../../sheet/address';
import { drawnAt, type DrawnSheet } from '../sheet/drawn-sheet';
import { editableText, refusedText, typedContent } from '../sheet/typed-content';
import type { Block } from './clipboard-text';

/** Where a block goes, or why it may not. */
export type Placed =
  | { readonly kind: 'placed'; readonly typed: readonly Typed[]; readonly last: Cell }
  | { readonly kind: 'refused'; readonly why: string };

const TOO_LARGE = '没有粘贴：复制的内容比表格剩下的地方大，请从更靠左上的一格开始粘贴。';

/**
 * Lays a block over the cells from one on, to the right and down. A cell that a merged one covers takes
 * nothing, and is passed over where there is nothing for it, as is one that holds the text already.
 */
export function placeBlock(drawn: DrawnSheet, first: Cell, block: Block): Placed {
  const width = block.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  const last = { row: first.row + block.length - 1, column: first.column + width - 1 };
  const typed: Typed[] = [];
  for (const [down, texts] of block.entries())
    for (const [right, text] of texts.entries()) {
      const cell = { row: first.row + down, column: first.column + right };
      const target = drawnAt(drawn, cell);
      if (target === null) return { kind: 'refused', why: whyNowhere(drawn, cell) };
      const why = refusedText(text);
      if (why !== null) return { kind: 'refused', why: `${printCell(cell)}：${why}` };
      const covered = target.cell.row !== cell.row || target.cell.column !== cell.column;
      if (covered && text.trim() === '') continue;
      if (!covered && text === editableText(target.content)) continue;
      typed.push({ cell, content: typedContent(text, covered ? null : target.content) });
    }
  return { kind: 'placed', typed, last };
}

/** A cell that is not drawn is hidden, or lies beyond the sheet. */
function whyNowhere({ rows, columns }: DrawnSheet, { row, column }: Cell): string {
  const beyond = row > (rows.at(-1)?.row ?? -1) || column > (columns.at(-1)?.column ?? -1);
  return beyond
    ? TOO_LARGE
    : `没有粘贴：${printCell({ row, column })} 在隐藏的行或列里，请在 Excel 或 WPS 中取消隐藏后再试。`;
}
