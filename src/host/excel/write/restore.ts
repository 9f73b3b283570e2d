import type { Cell } from '../../../engine/model/form';
import { printCell } from '../../../sheet/address';
import { sheetCells, type SheetCells } from '../../../sheet/cells/sheet-cells';
import type { CellWrite, Guard } from '../../../sheet/edits';
import type { Receipt, Refusal, Restored } from '../../host';
import { HostError } from '../../host-error';
import { heightsOf } from '../../write/heights-of';
import { SHEET_GONE } from '../../write/refusals';
import { remaining } from '../../write/remaining';
import { sameContent } from '../../write/same-content';
import { sayStrayed, sortWritten, type Standing } from '../../write/sort-written';
import { planRemoval, sayStuck } from '../marks/plan-marks';
import { removeRules } from '../marks/remove-rules';
import type { Requests } from '../requests';
import { carryOut, keyOf } from './carry-out';
import { sayLost } from './displaced';
import { rowByRow } from './overtaken';
import { askTargetsOf, readBefore, type Before } from './read-before';
import { allowed } from './refuse';
import { lowerRows } from './row-heights';
import type { Targets } from './targets';

const MEANWHILE = '恢复的同时这一行又有改动，没有动，可以再恢复一次。';

/** Does what `Host.restore` promises, in at most three requests; more only as `applyEdits` does. */
export async function restoreCells(requests: Requests, receipt: Receipt): Promise<Restored> {
  const { run } = requests;
  const before = await readReceipt(requests, receipt);
  if (before === null) return gone();
  const { grid, rules } = before;
  const { back, ours, strayed, changed } = sortWritten(grid, receipt);
  const targets = await targetsOf(requests, receipt, before, ours);
  const { writes, refused } = allowed(ours.map(reversed), grid, targets);
  const marking = await planRemoval(run, targets, rules, receipt);
  const guards = guardsNow(receipt, ours, sheetCells(grid));
  const plan = { writes, guards, isValidated: () => false, heights: [], marks: null };
  const outcome = await carryOut(requests, receipt.sheetId, plan, rowByRow, null);
  const stuck = await removeRules(run, receipt.sheetId, marking.old);
  const done = new Set(outcome.writes.filter((one) => isBack(one, writes)).map(keyOf));
  const standing = ours.filter(({ cell }) => done.has(printCell(cell)));
  const high = await lowerRows(run, receipt.sheetId, heightsOf(receipt, standing, back));
  const marksStay = marking.refused.length > 0 ? receipt.marks : stuck;
  return {
    back: [...back, ...ours.map(({ cell }) => cell).filter((cell) => done.has(printCell(cell)))],
    changed,
    refused: [
      ...strayed.map(sayStrayed),
      ...refused,
      ...outcome.refused,
      ...meanwhile(writes, outcome.overtaken),
      ...(outcome.lost.length > 0 ? [{ cell: null, why: sayLost(outcome.lost) }] : []),
      ...marking.refused,
      ...sayStuck(stuck),
      ...high,
    ],
    remaining: remaining(
      receipt,
      [...ours.filter(({ cell }) => !done.has(printCell(cell))), ...strayed].map(
        ({ write }) => write,
      ),
      marksStay,
    ),
  };
}

/** Null where the sheet is no longer there. */
async function readReceipt(
  { run }: Requests,
  { sheetId, written, marks }: Receipt,
): Promise<Before | null> {
  try {
    const cells = written.map(({ cell }) => cell);
    return await readBefore(run, sheetId, cells, marks.length > 0);
  } catch (error) {
    if (error instanceof HostError && error.code === 'sheet-gone') return null;
    throw error;
  }
}

function gone(): Restored {
  const changed = [{ cell: null, why: SHEET_GONE }];
  return { back: [], changed, refused: [], remaining: null };
}

/** What stands in the way where the prompts stand now; one request more where any of them moved. */
async function targetsOf(
  { run }: Requests,
  { sheetId }: Receipt,
  { targets }: Before,
  ours: readonly Standing[],
): Promise<Targets> {
  const moved = ours.some(({ write, cell }) => printCell(write.cell) !== printCell(cell));
  return moved
    ? askTargetsOf(
        run,
        sheetId,
        ours.map(({ cell }) => cell),
      )
    : targets;
}

function reversed({ write, cell }: Standing): CellWrite {
  return { cell, before: write.after, after: write.before };
}

/** The rows of the prompts as they are now, so that a move in the last moment is seen. */
function guardsNow(
  { guards }: Receipt,
  ours: readonly Standing[],
  cells: SheetCells,
): readonly Guard[] {
  const targets = new Set(ours.map(keyOf));
  return ours
    .flatMap(({ write, cell: { row } }) =>
      guards
        .filter(({ cell }) => cell.row === write.cell.row)
        .map(({ cell: { column } }) => ({ row, column })),
    )
    .filter((cell) => !targets.has(printCell(cell)))
    .map((cell) => ({ cell, content: cells.content(cell) }));
}

/** False of a cell that a person filled in the last moment and could not be given back. */
function isBack(done: CellWrite, planned: readonly CellWrite[]): boolean {
  const plan = planned.find((one) => keyOf(one) === keyOf(done));
  return plan !== undefined && sameContent(plan.before, done.before);
}

function meanwhile(writes: readonly CellWrite[], overtaken: readonly Cell[]): readonly Refusal[] {
  const rows = new Set(overtaken.map(({ row }) => row));
  return writes
    .filter(({ cell }) => rows.has(cell.row))
    .map(({ cell }) => ({ cell, why: MEANWHILE }));
}
