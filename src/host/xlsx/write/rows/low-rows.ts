import type { Cell } from '../../../../engine/model/form';
import type { CellWrite } from '../../../../sheet/edits';
import type { RowHeight } from '../../../host';
import { isPrompt } from '../../../write/prompt-index';
import { textHeight } from '../../../write/text-height';
import { contains } from '../../read/block';
import type { SheetView } from '../../view/sheet-view';

/** Points per character that widths are counted in; some fonts have wider ones. */
const POINTS = 5.25;

/**
 * The rows that are too low for the prompts written into them. A row that names no height is given one
 * by whoever opens the file, unless the cell is merged: then it follows from the other cells alone.
 */
export function lowRows(view: SheetView, written: readonly CellWrite[]): readonly RowHeight[] {
  return written.flatMap(({ cell, after }) => {
    const { row, column } = cell;
    const look = view.rows.get(row)?.looks.get(column);
    if (!isPrompt(after) || look?.wrap !== true) return [];
    const merge = view.merges.find((block) => contains(block, cell));
    // Several rows together have room that no one of them has.
    if (merge !== undefined && merge.bottom > merge.top) return [];
    const before = view.rows.get(row)?.height ?? null;
    if (before === null && merge === undefined) return [];
    const width = widthOf(view, cell, merge?.right ?? column);
    const needed = textHeight(after.value, { width, size: look.size });
    return before !== null && before >= needed ? [] : [{ row, before, after: needed }];
  });
}

function widthOf({ columns, defaultWidth }: SheetView, { column }: Cell, right: number): number {
  let width = 0;
  for (let at = column; at <= right; at += 1) {
    const span = columns.find(({ first, last }) => at >= first && at <= last);
    width += span?.hidden === true ? 0 : (span?.width ?? defaultWidth);
  }
  return width * POINTS;
}
