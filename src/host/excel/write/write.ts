import type { CellWrite, Marks } from '../../../sheet/edits';
import { contentOf, typed } from '../read/cells';
import { columnRuns, type ColumnRun } from './column-runs';
import { addMarks, removeMarks } from '../marks/marks';
import type { Run } from '../requests';

/** Everything one request is to change on one sheet. */
export interface WritePlan {
  readonly writes: readonly CellWrite[];
  /** Ids of the rules to remove. */
  readonly removed: readonly string[];
  /** The marks to set; null for none. */
  readonly marks: Marks | null;
}

/** What is on the sheet now. */
export interface Written {
  readonly writes: readonly CellWrite[];
  /** Ids of the rules that were set. */
  readonly marks: readonly string[];
}

export const NOTHING: Written = { writes: [], marks: [] };

/**
 * Writes cells, then marks, in one request. The contents come back as Excel took them, which differs
 * from what was sent where a cell is formatted as text.
 */
export async function write(run: Run, name: string, plan: WritePlan): Promise<Written> {
  if (plan.writes.length === 0 && plan.removed.length === 0 && plan.marks === null) return NOTHING;
  return run(async ({ workbook }) => {
    const sheet = workbook.worksheets.getItem(name);
    const filled = columnRuns(plan.writes).map((cells) => fill(sheet, cells));
    removeMarks(sheet, plan.removed);
    const rules = plan.marks === null ? [] : addMarks(sheet, plan.marks);
    await workbook.context.sync();
    return {
      writes: filled.flatMap((taken) => taken()),
      marks: rules.map((rule) => rule.id),
    };
  });
}

/** Queues the contents of neighbouring cells; the result tells what Excel made of them. */
function fill(sheet: Excel.Worksheet, { top, items }: ColumnRun<CellWrite>): () => CellWrite[] {
  const range = sheet.getRangeByIndexes(top.row, top.column, items.length, 1);
  range.values = items.map(({ after }) => [typed(after)]);
  range.load(['values', 'valueTypes']);
  return () =>
    items.map((item, down) => {
      const after = contentOf(range.values[down]?.[0], range.valueTypes[down]?.[0]);
      return { ...item, after };
    });
}
