import type { Cell } from '../../../engine/model/form';
import { drawnAt, type DrawnCell, type DrawnSheet } from './drawn-sheet';

/** Said of a cell whose content is the author's and stays as it is. */
export const FORMULA_CELL = '这一格是公式，要改请在 Excel 或 WPS 里改。';

/** What a person can do in the selected cell. */
export function howToEdit(drawn: DrawnSheet | null, cell: Cell): string {
  const content = drawn === null ? null : drawnAt(drawn, cell)?.content;
  return content?.formula === true
    ? FORMULA_CELL
    : '按 Enter 或双击可修改，按 Esc 放弃，按 Delete 清空。';
}

/** Whether a cell takes sentences: one that holds a text, or is blank and would wrap one. */
export function isLong({ content, look }: DrawnCell): boolean {
  return content === null ? look.wrap : content.kind === 'text';
}
