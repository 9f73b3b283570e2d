import type { Cell } from '../../../engine/model/form';
import { drawnAt, type DrawnSheet } from './drawn-sheet';

/** What a person can do in the selected cell; a formula is the author's and stays as it is. */
export function howToEdit(drawn: DrawnSheet | null, cell: Cell): string {
  const content = drawn === null ? null : drawnAt(drawn, cell)?.content;
  return content?.formula === true
    ? '这一格是公式，要改请在 Excel 或 WPS 里改'
    : '按 Enter 或双击可修改，按 Esc 放弃';
}
