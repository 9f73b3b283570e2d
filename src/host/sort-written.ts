import type { Cell } from '../engine/model/form';
import type { CellWrite } from '../sheet/edits';
import type { Grid } from '../sheet/grid';
import { sheetCells } from '../sheet/cells/sheet-cells';
import type { Refusal } from './host';
import { CHANGED_SINCE } from './refusals';
import { sameContent } from './same-content';

/** The cells of a receipt by what stands in them now. */
export interface SortedWrites {
  /** Cells that hold the old content again already, by the user's own undo. */
  readonly back: readonly Cell[];
  /** Writes that are still on the sheet as we left them. */
  readonly ours: readonly CellWrite[];
  readonly changed: readonly Refusal[];
}

/** Tells which cells of a receipt may be put back. */
export function sortWritten(grid: Grid, written: readonly CellWrite[]): SortedWrites {
  const cells = sheetCells(grid);
  const sorted = {
    back: new Array<Cell>(),
    ours: new Array<CellWrite>(),
    changed: new Array<Refusal>(),
  };
  for (const write of written) {
    const now = cells.content(write.cell);
    if (sameContent(now, write.after)) sorted.ours.push(write);
    else if (sameContent(now, write.before)) sorted.back.push(write.cell);
    else sorted.changed.push({ cell: write.cell, why: CHANGED_SINCE });
  }
  return sorted;
}
