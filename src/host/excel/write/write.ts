import type { Cell } from '../../../engine/model/form';
import type { CellWrite, Guard, Marks } from '../../../sheet/edits';
import type { RowHeight } from '../../host';
import type { HostError } from '../../host-error';
import { hostErrorOf } from '../errors';
import { addMarks } from '../marks/marks';
import { contentOf, typed } from '../read/cells';
import type { Run } from '../requests';
import { lookAt, type Look } from './look';
import { setHeights } from './row-heights';

/** Everything one request is to change on one sheet. */
export interface WritePlan {
  readonly writes: readonly CellWrite[];
  /** What must still be so when the request is carried out, beside the `before` of the writes. */
  readonly guards: readonly Guard[];
  /** True of cells with a 数据有效性, which holds up people and no program. */
  readonly isValidated: (cell: Cell) => boolean;
  /** The rows to be made higher, and how high. */
  readonly heights: readonly RowHeight[];
  /** The marks to set; null for none. */
  readonly marks: Marks | null;
}

/** A request that was carried out. */
export interface Written {
  readonly failure: null;
  /** The cells with what Excel made of their contents, such as text in a cell formatted as text. */
  readonly writes: readonly CellWrite[];
  /** Ids of the rules that were set. */
  readonly marks: readonly string[];
  /** The rows that were made higher, as Excel made them. */
  readonly heights: readonly RowHeight[];
  /** Those cells whose 数据有效性 allows no such content. */
  readonly notAllowed: readonly CellWrite[];
  readonly look: Look;
}

/** A request that failed; the first half of it may stand on the sheet. */
export interface Failed {
  readonly failure: HostError;
  /** Null where Excel told nothing of what it did. */
  readonly look: Look | null;
}

/**
 * Looks at all cells of the plan, writes, then sets marks, in one request. Each cell is written by
 * itself: an array over rows that are hidden or filtered out lands in wrong rows or nowhere
 * (OfficeDev/office-js #224, netoffice/NetOffice #2, xlwings/xlwings #747).
 */
export function write(run: Run, sheetId: string, plan: WritePlan): Promise<Written | Failed> {
  return run(async ({ workbook }) => {
    const sheet = workbook.worksheets.getItem(sheetId);
    const targets = plan.writes.map((one) => ({
      ...one,
      range: sheet.getRangeByIndexes(one.cell.row, one.cell.column, 1, 1),
    }));
    const look = lookAt(
      sheet,
      [...plan.guards, ...plan.writes].map(({ cell }) => cell),
      targets,
    );
    const filled = targets.map(({ range, ...one }) => fill(range, one, plan.isValidated(one.cell)));
    const heights = setHeights(sheet, plan.heights);
    const rules = plan.marks === null ? [] : addMarks(sheet, plan.marks);
    try {
      await workbook.context.sync();
    } catch (error) {
      return { failure: hostErrorOf(error), look: look() };
    }
    const taken = filled.map((answer) => answer());
    const seen = look();
    if (seen === null) throw new Error('Excel left out what it was asked for');
    return {
      failure: null,
      writes: taken.map(({ write: one }) => one),
      marks: rules.map((rule) => rule.id),
      heights: heights(),
      notAllowed: taken.filter(({ allowed }) => !allowed).map(({ write: one }) => one),
      look: seen,
    };
  });
}

/** Queues the content of one cell; the result tells what Excel made of it. */
function fill(range: Excel.Range, one: CellWrite, isValidated: boolean) {
  range.values = [[typed(one.after)]];
  range.load(['values', 'valueTypes', ...(isValidated ? ['dataValidation/valid'] : [])]);
  return () => {
    const after = contentOf(range.values[0]?.[0], range.valueTypes[0]?.[0]);
    return { write: { ...one, after }, allowed: !isValidated || range.dataValidation.valid };
  };
}
