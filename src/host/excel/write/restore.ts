import type { CellWrite } from '../../../sheet/edits';
import type { Receipt, Restored } from '../../host';
import { HostError } from '../../host-error';
import { remaining } from '../../remaining';
import { sortWritten } from '../../sort-written';
import type { Requests } from './apply';
import { planRemoval } from '../marks/plan-marks';
import { READ_ONLY } from '../read/protection';
import { readSheet } from '../read/read';
import { writeOrRecover } from './recover';
import { allowed } from './refuse';
import { askTargets } from './targets';

/** Does what `Host.restore` promises, in at most three requests; more only as `applyEdits` does. */
export async function restoreCells(
  { run, runWriting }: Requests,
  receipt: Receipt,
): Promise<Restored> {
  const { sheetId: sheet, written, marks } = receipt;
  const ask = askTargets(written.map(({ cell }) => cell));
  const { grid, answer: targets } = await readSheet(run, sheet, ask);
  if (targets.protection.readOnly) throw new HostError('read-only', READ_ONLY);
  const { back, ours, changed } = sortWritten(grid, written);
  const { writes, refused } = allowed(ours.map(reversed), grid, targets);
  const marking = await planRemoval(run, sheet, targets.protection, marks);
  const outcome = await writeOrRecover(run, runWriting, sheet, { ...marking, writes });
  const done = new Set(outcome.writes.map(({ cell }) => cell));
  const marksStay = marking.refused.length > 0 || outcome.refused.some(({ cell }) => cell === null);
  return {
    back: [...back, ...done],
    changed,
    refused: [...refused, ...marking.refused, ...outcome.refused],
    remaining: remaining(
      receipt,
      ours.filter(({ cell }) => !done.has(cell)),
      marksStay ? marks : [],
    ),
  };
}

function reversed({ cell, before, after }: CellWrite): CellWrite {
  return { cell, before: after, after: before };
}
