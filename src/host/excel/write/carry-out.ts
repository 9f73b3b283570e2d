import type { Cell } from '../../../engine/model/form';
import { printCell } from '../../../sheet/address';
import type { CellWrite, Guard } from '../../../sheet/edits';
import type { Refusal, RowHeight } from '../../host';
import { HostError } from '../../host-error';
import { NOT_ALLOWED } from '../../write/refusals';
import { sortWritten } from '../../write/sort-written';
import { removeRules } from '../marks/remove-rules';
import { newRules, type Rules } from '../marks/rules';
import { readSheet } from '../read/read';
import type { Requests, Run } from '../requests';
import { displacedBy, sayLost, type Displaced } from './displaced';
import type { Look } from './look';
import type { Judge } from './overtaken';
import { putBack } from './put-back';
import { raisedRows } from './row-heights';
import { write, type WritePlan } from './write';

/** What stands on the sheet after a write, and what does not. */
export interface Outcome {
  readonly writes: readonly CellWrite[];
  /** The rows of the writes as they were when these were made. */
  readonly guards: readonly Guard[];
  readonly marks: readonly string[];
  /** Of all rows that were made higher, also of those whose writes were taken back. */
  readonly heights: readonly RowHeight[];
  readonly refused: readonly Refusal[];
  /** Cells that were no longer what the plan was made for; the writes concerned are taken back. */
  readonly overtaken: readonly Cell[];
  /** What a person put into a cell and could not be given back. */
  readonly lost: readonly Displaced[];
}

const NOTHING: Outcome = {
  writes: [],
  guards: [],
  marks: [],
  heights: [],
  refused: [],
  overtaken: [],
  lost: [],
};

/** Said where a person was faster and what was written is still there. */
export const NOT_TAKEN_BACK =
  '写入的同时表格又有改动，写入的内容没能撤回，请“撤回上次写入”后重新校验。';
const NOT_ALLOWED_STAYS =
  '单元格的数据有效性不允许这样的内容，但没能撤回，请“撤回上次写入”或自行删去。';
const UNSEEN =
  '写入中途出错，写入前的一刻如果有人改动过这些格，内容可能被盖掉，请核对，盖掉的请自行补上。';

/**
 * Carries out a plan and takes back what a person was faster with. After a failure in the middle it
 * finds out what is on the sheet now, since Excel does not take back the first half of a request.
 * Rejects where nothing was written, or nothing is known.
 *
 * @param rules those that were on the sheet before; null where they cannot be read
 */
export async function carryOut(
  requests: Requests,
  sheetId: string,
  plan: WritePlan,
  judge: Judge,
  rules: Rules | null,
): Promise<Outcome> {
  if (plan.writes.length === 0 && plan.marks === null) return NOTHING;
  const cells = plan.writes.map(({ cell }) => cell);
  const done = await write(requests.filling(sheetId, cells), sheetId, plan);
  if (done.failure !== null) {
    const found = await whatStands(
      requests.run,
      sheetId,
      asSeen(plan, done.look),
      done.failure,
      rules,
    );
    if (done.look !== null) return settle(requests, sheetId, plan, judge, done.look, found);
    return { ...found, refused: [...found.refused, { cell: null, why: UNSEEN }] };
  }
  const { writes, marks, heights, notAllowed, look } = done;
  const { guards } = asSeen(plan, look);
  const found: Outcome = { ...NOTHING, writes, guards, marks, heights };
  const settled = await settle(requests, sheetId, plan, judge, look, found);
  return withoutNotAllowed(requests, sheetId, settled, notAllowed, look);
}

/** Takes back what a person was faster with; where that fails, the receipt can still bring it back. */
async function settle(
  requests: Requests,
  sheetId: string,
  plan: WritePlan,
  judge: Judge,
  look: Look,
  found: Outcome,
): Promise<Outcome> {
  const { cells, writes } = judge(plan, look);
  if (cells.length === 0) return found;
  const keys = new Set(writes.map(keyOf));
  const displaced = found.writes
    .filter((one) => keys.has(keyOf(one)))
    .map((one) => displacedBy(one, look, found.guards));
  try {
    const { lost, standing } = await putBack(requests, sheetId, displaced);
    const left = new Map(standing.map((one) => [printCell(one.written), one.was.content]));
    return {
      ...found,
      writes: found.writes
        .filter((one) => !keys.has(keyOf(one)) || left.has(keyOf(one)))
        .map((one) => ({ ...one, before: left.get(keyOf(one)) ?? one.before })),
      lost,
      marks: await removeRules(requests.run, sheetId, found.marks),
      overtaken: cells,
    };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const words = sayLost(displaced);
    const standing = await landed(requests.run, sheetId, found, error, words);
    const was = new Map(displaced.map((one) => [printCell(one.written), one.was.content]));
    return {
      ...found,
      writes: standing.map((one) => ({ ...one, before: was.get(keyOf(one)) ?? one.before })),
      refused: [...found.refused, { cell: null, why: `${NOT_TAKEN_BACK}${words}` }],
    };
  }
}

/** The plan with its rows as they were when it was carried out, where that is known. */
function asSeen(plan: WritePlan, look: Look | null): WritePlan {
  if (look === null) return plan;
  const guards = plan.guards.map(({ cell }) => ({ cell, content: look(cell).content }));
  return { ...plan, guards };
}

/** What tells the write of one cell from those of others on its sheet. */
export function keyOf({ cell }: { readonly cell: Cell }): string {
  return printCell(cell);
}

async function whatStands(
  run: Run,
  sheetId: string,
  plan: WritePlan,
  failure: HostError,
  rules: Rules | null,
): Promise<Outcome> {
  // During a cell edit nothing is carried out. All else may strike after the sheet was changed, an
  // answer too large to be sent included.
  if (failure.code === 'cell-edit') throw failure;
  const writes = await landed(run, sheetId, plan, failure);
  const marks = plan.marks === null || rules === null ? [] : await newRules(run, sheetId, rules);
  if (writes.length === 0 && marks.length === 0) throw failure;
  const { guards } = plan;
  const heights = await raisedNow(run, sheetId, plan.heights);
  return { ...NOTHING, writes, guards, marks, heights, refused: undone(plan, writes, failure) };
}

/** Where nobody can tell, what was planned: no row that is not so high is lowered again. */
async function raisedNow(
  run: Run,
  sheetId: string,
  planned: readonly RowHeight[],
): Promise<readonly RowHeight[]> {
  if (planned.length === 0) return planned;
  try {
    return await raisedRows(run, sheetId, planned);
  } catch (error) {
    if (error instanceof HostError) return planned;
    throw error;
  }
}

/** Where every cell was written, it was the marks that failed. */
function undone(plan: WritePlan, done: readonly CellWrite[], { message }: HostError) {
  const cells = plan.writes.filter((one) => !done.includes(one)).map(({ cell }) => cell);
  return (cells.length > 0 ? cells : [null]).map((cell): Refusal => ({ cell, why: message }));
}

/** @param note what else must be said where nobody can tell */
async function landed(
  run: Run,
  sheetId: string,
  { writes, guards }: Pick<Outcome, 'writes' | 'guards'>,
  failure: HostError,
  note = '',
): Promise<readonly CellWrite[]> {
  try {
    const { grid } = await readSheet(run, sheetId, () => () => null);
    const { ours, strayed } = sortWritten(grid, { written: writes, guards });
    const standing = new Set([...ours, ...strayed].map(({ write: one }) => one));
    return writes.filter((one) => standing.has(one));
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    throw new HostError(
      'unknown',
      `写入中途出错，无法确认写入了哪些单元格，请检查表格后重新校验。${note}`,
      `${failure.detail}; ${error.detail}`,
      writes.map(({ cell }) => cell),
    );
  }
}

/** What 数据有效性 does not allow goes out again; Excel tells of it only once it stands there. */
async function withoutNotAllowed(
  requests: Requests,
  sheetId: string,
  outcome: Outcome,
  notAllowed: readonly CellWrite[],
  look: Look,
): Promise<Outcome> {
  const keys = new Set(notAllowed.map(keyOf));
  const out = outcome.writes.filter((one) => keys.has(keyOf(one)));
  if (out.length === 0) return outcome;
  const refusing = (why: string): readonly Refusal[] => out.map(({ cell }) => ({ cell, why }));
  try {
    const displaced = out.map((one) => displacedBy(one, look, outcome.guards));
    const { lost, standing } = await putBack(requests, sheetId, displaced);
    const left = new Set(standing.map(({ written }) => printCell(written)));
    return {
      ...outcome,
      writes: outcome.writes.filter((one) => !keys.has(keyOf(one)) || left.has(keyOf(one))),
      refused: [
        ...outcome.refused,
        ...out.map((one): Refusal => {
          return { cell: one.cell, why: left.has(keyOf(one)) ? NOT_ALLOWED_STAYS : NOT_ALLOWED };
        }),
      ],
      lost: [...outcome.lost, ...lost],
    };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { ...outcome, refused: [...outcome.refused, ...refusing(NOT_ALLOWED_STAYS)] };
  }
}
