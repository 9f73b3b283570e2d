import type { Edits } from '../../../sheet/edits';
import type { Receipt, RowHeight } from '../../host';
import { HostError } from '../../host-error';
import { guardsOf } from '../../write/guards-of';
import { refuseIfChanged } from '../../write/refuse-if-changed';
import { planMarks, sayStuck } from '../marks/plan-marks';
import { removeRules } from '../marks/remove-rules';
import type { Requests } from '../requests';
import { carryOut, NOT_TAKEN_BACK } from './carry-out';
import { sayLost } from './displaced';
import { allOrNothing } from './overtaken';
import { readBefore } from './read-before';
import { allowed } from './refuse';
import { lowerRows, lowRows } from './row-heights';

/** A receipt, and all marks of ours that are on the sheet now. */
export interface Applied {
  readonly receipt: Receipt;
  readonly marks: readonly string[];
}

/**
 * Does what `Host.apply` promises, in at most three requests: look, write, take old marks away. More
 * only where a rule cannot be read or removed, a formula fills some of the cells, a person was
 * faster, or to find out what a failed write left behind.
 *
 * @param remembered ids of the marks that were last set on a sheet, by its id
 */
export async function applyEdits(
  requests: Requests,
  sheet: string,
  edits: Edits,
  remembered: (sheetId: string) => readonly string[],
): Promise<Applied> {
  const { run } = requests;
  const cells = edits.writes.map(({ cell }) => cell);
  const { grid, targets, rules } = await readBefore(run, sheet, cells, edits.marks !== null);
  refuseIfChanged(grid, edits);
  const { sheetId, protection, isValidated, roomOf } = targets;
  const { writes, refused } = allowed(edits.writes, grid, targets);
  const known = remembered(sheetId);
  const marking = await planMarks(run, sheetId, protection, edits.marks, rules, known);
  // Who may not format cells may change no row either.
  const low = protection.protected ? [] : lowRows(writes, roomOf);
  const plan = { writes, guards: edits.guards, isValidated, heights: low, marks: marking.marks };
  const outcome = await carryOut(requests, sheetId, plan, allOrNothing, rules);
  const overtaken = outcome.overtaken.length > 0;
  const standing = outcome.writes.length > 0 || outcome.marks.length > 0;
  const rows = new Set(outcome.writes.map(({ cell }) => cell.row));
  const isNeeded = ({ row, before, after }: RowHeight): boolean =>
    rows.has(row) && (before === null || before < after);
  // What was taken back needs no room, nor does a row that a person made higher in the last moment.
  const high = await lowerRows(
    run,
    sheetId,
    outcome.heights.filter((one) => !isNeeded(one)),
  );
  if (overtaken && !standing) {
    const left = [sayLost(outcome.lost), ...high.map(({ why }) => why)].join('');
    const message = `写入的同时表格又有改动，写入的内容已经撤回，请重新校验。${left}`;
    throw new HostError('changed', message, '', outcome.overtaken);
  }
  const marksSet =
    !overtaken && marking.marks !== null && outcome.refused.every(({ cell }) => cell !== null);
  const stuck = marksSet ? await removeRules(run, sheetId, marking.old) : marking.old;
  const heights = outcome.heights.filter(isNeeded);
  const receipt: Receipt = {
    sheet: grid.sheet,
    sheetId,
    written: outcome.writes,
    guards: guardsOf(outcome.writes, outcome.guards),
    marks: outcome.marks,
    ...(heights.length > 0 ? { heights } : {}),
    refused: [
      ...refused,
      ...marking.refused,
      ...outcome.refused,
      ...(overtaken ? [{ cell: null, why: NOT_TAKEN_BACK }, ...sayStuck(outcome.marks)] : []),
      ...outcome.lost.map((one) => ({ cell: one.cell, why: sayLost([one]) })),
      ...sayStuck(marksSet ? stuck : []),
      ...high,
    ],
  };
  return { receipt, marks: marking.marks === null ? known : [...stuck, ...outcome.marks] };
}
