import type { Cell } from '../../../engine/model/form';
import { printCell } from '../../../sheet/address';
import type { CellWrite, Content } from '../../../sheet/edits';

/** What a person did by hand to one cell, as it is called where it can be undone. */
export function typedName(cell: Cell, content: Content): string {
  return `${content.kind === 'blank' ? '清空' : '修改'} ${printCell(cell)}`;
}

/** What one write of the pane is called, by what it did. */
export function appliedName(
  written: readonly Pick<CellWrite, 'cell' | 'after'>[],
  marked: boolean,
): string {
  const [first] = written;
  if (first === undefined) return '写入标记';
  const emptied = written.every(({ after }) => after.kind === 'blank');
  const cells = written.length === 1 ? printCell(first.cell) : `${written.length} 格`;
  return `${emptied ? '清空' : '写入'} ${cells}${marked ? '和标记' : ''}`;
}
