import type { Cell } from '../../engine/form';
import type { CellWrite } from '../../sheet/edits';
import type { Grid } from '../../sheet/grid';
import { sheetCells } from '../../sheet/sheet-cells';
import type { Receipt, Refusal, Restored } from '../host';
import { HostError } from '../host-error';
import { sameContent } from '../same-content';
import type { Requests } from './apply';
import { planRemoval } from './plan-marks';
import { READ_ONLY } from './protection';
import { readSheet } from './read';
import { writeOrRecover } from './recover';
import { allowed } from './refuse';
import { askTargets } from './targets';

const CHANGED_SINCE = '写入之后这个单元格又被改过，没有恢复，请自行核对内容。';

/** Does what `Host.restore` promises, in at most three requests; more only as `applyEdits` does. */
export async function restoreCells(
  { run, runWriting }: Requests,
  { sheet, written, marks }: Receipt,
): Promise<Restored> {
  const ask = askTargets(written.map(({ cell }) => cell));
  const { grid, answer: targets } = await readSheet(run, sheet, ask);
  if (targets.protection.readOnly) throw new HostError('read-only', READ_ONLY);
  const { back, ours, changed } = sortOut(grid, written);
  const { writes, refused } = allowed(ours.map(reversed), grid, targets);
  const marking = await planRemoval(run, sheet, targets.protection, marks);
  const outcome = await writeOrRecover(run, runWriting, sheet, { ...marking, writes });
  return {
    cells: [...back, ...outcome.writes.map(({ cell }) => cell)],
    refused: [...changed, ...refused, ...marking.refused, ...outcome.refused],
  };
}

interface Sorted {
  /** Cells that hold the old content again already, by the user's own undo. */
  readonly back: readonly Cell[];
  /** Writes that are still on the sheet as we left them. */
  readonly ours: readonly CellWrite[];
  readonly changed: readonly Refusal[];
}

function sortOut(grid: Grid, written: readonly CellWrite[]): Sorted {
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

function reversed({ cell, before, after }: CellWrite): CellWrite {
  return { cell, before: after, after: before };
}
