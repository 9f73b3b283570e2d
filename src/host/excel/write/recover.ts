import type { CellWrite } from '../../../sheet/edits';
import { sheetCells } from '../../../sheet/cells/sheet-cells';
import type { Refusal } from '../../host';
import { HostError } from '../../host-error';
import { sameContent } from '../../same-content';
import { findByFormula } from '../marks/find-marks';
import { readSheet } from '../read/read';
import type { Run } from '../requests';
import { write, type WritePlan, type Written } from './write';

/** What was written, and what a failure in the middle left undone. */
export interface Outcome extends Written {
  readonly refused: readonly Refusal[];
}

/**
 * Writes, and after a failure in the middle finds out what is on the sheet now, since Excel does not
 * take back the first half of a request. Rejects where nothing was written, or nothing is known.
 *
 * @param run for reading
 * @param runWriting for requests that change cells
 */
export async function writeOrRecover(
  run: Run,
  runWriting: Run,
  sheet: string,
  plan: WritePlan,
): Promise<Outcome> {
  try {
    return { ...(await write(runWriting, sheet, plan)), refused: [] };
  } catch (failure) {
    // During a cell edit nothing is carried out. All else may strike after the sheet was changed, an
    // answer too large to be sent included.
    if (!(failure instanceof HostError) || failure.code === 'cell-edit') throw failure;
    const writes = await landed(run, sheet, plan, failure);
    const marks = plan.marks === null ? [] : await newMarks(run, sheet, plan.removed);
    if (writes.length === 0 && marks.length === 0) throw failure;
    return { writes, marks, refused: undone(plan, writes, failure) };
  }
}

/** Where every cell was written, it was the marks that failed. */
function undone(plan: WritePlan, done: readonly CellWrite[], { message }: HostError) {
  const cells = plan.writes.filter((one) => !done.includes(one)).map(({ cell }) => cell);
  return (cells.length > 0 ? cells : [null]).map((cell): Refusal => ({ cell, why: message }));
}

async function landed(run: Run, sheet: string, { writes }: WritePlan, failure: HostError) {
  try {
    const { grid } = await readSheet(run, sheet, () => () => null);
    const cells = sheetCells(grid);
    return writes.filter(({ cell, after }) => sameContent(cells.content(cell), after));
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    throw new HostError(
      'unknown',
      '写入中途出错，无法确认写入了哪些单元格，请检查表格后重新校验。',
      `${failure.detail}; ${error.detail}`,
      writes.map(({ cell }) => cell),
    );
  }
}

/** Marks that cannot be named now carry our formula, by which a later clearing finds them. */
async function newMarks(run: Run, sheet: string, removed: readonly string[]) {
  try {
    const ids = await findByFormula(run, sheet);
    return ids.filter((id) => !removed.includes(id));
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return [];
  }
}
