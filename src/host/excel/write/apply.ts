import type { Edits } from '../../../sheet/edits';
import { guardsOf } from '../../guards-of';
import type { Receipt } from '../../host';
import { HostError } from '../../host-error';
import { refuseIfChanged } from '../../refuse-if-changed';
import { planMarks } from '../marks/plan-marks';
import { READ_ONLY } from '../read/protection';
import { readSheet } from '../read/read';
import { writeOrRecover } from './recover';
import { allowed } from './refuse';
import type { Run } from '../requests';
import { askTargets } from './targets';

/** The requests of a write: look again, find the marks there are, and change the sheet. */
export interface Requests {
  readonly run: Run;
  /** Like `run`; what it changes is known to be our own doing. */
  readonly runWriting: Run;
}

/**
 * Does what `Host.apply` promises, in at most three requests; one more where a mark of ours was
 * removed by hand, and for finding out what a failed write left behind.
 *
 * @param remembered ids of the marks that were last set on this sheet
 */
export async function applyEdits(
  { run, runWriting }: Requests,
  sheet: string,
  edits: Edits,
  remembered: readonly string[],
): Promise<Receipt> {
  const ask = askTargets(edits.writes.map(({ cell }) => cell));
  const { grid, answer: targets } = await readSheet(run, sheet, ask);
  if (targets.protection.readOnly) throw new HostError('read-only', READ_ONLY);
  refuseIfChanged(grid, edits);
  const { writes, refused } = allowed(edits.writes, grid, targets);
  const marking = await planMarks(run, sheet, targets.protection, edits.marks, remembered);
  const outcome = await writeOrRecover(run, runWriting, sheet, { ...marking, writes });
  return {
    sheet,
    sheetId: targets.sheetId,
    written: outcome.writes,
    guards: guardsOf(outcome.writes, edits.guards),
    marks: outcome.marks,
    refused: [...refused, ...marking.refused, ...outcome.refused],
  };
}
