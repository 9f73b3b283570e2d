import type { CheckedForm } from '../../documents/checked-form';
import { countMarks, marksText, type MarkCount } from '../../documents/words/mark-names';
import type { Report } from '../../engine/report/report';
import { HostError } from '../../host/host-error';
import type { XlsxHost } from '../../host/xlsx/open';
import { printCell } from '../../sheet/address';
import type { AttachedList } from '../../sheet/attached-list';
import { promptAndMarkEdits } from '../../sheet/report-edits';

const NO_MARKS: MarkCount = { error: 0, warning: 0, failing: 0 };

/** The bytes of a workbook with prompts and marks in it, and what was done, in Chinese. */
export interface MarkedCopy {
  readonly bytes: Uint8Array;
  readonly done: string;
  /** One sentence for each cell, or for the marks, that had to be left alone. */
  readonly left: readonly string[];
}

/**
 * Writes the prompts and marks of each checked form into the opened workbook, and the list on a sheet
 * of its own if there is one to go with them. What the file on disk holds is not touched.
 *
 * @throws HostError if the workbook cannot be written to at all
 */
export async function markedCopy(
  workbook: XlsxHost,
  checked: readonly CheckedForm[],
  list: AttachedList | null,
): Promise<MarkedCopy> {
  let prompts = 0;
  let count = NO_MARKS;
  const left: string[] = [];
  for (const [sheet, reports] of reportsBySheet(checked)) {
    const edits = promptAndMarkEdits(await workbook.read(sheet), ...reports);
    const { written, marks, refused } = await workbook.apply(sheet, edits);
    prompts += written.length;
    if (marks.length > 0 && edits.marks !== null) count = added(count, countMarks(edits.marks));
    for (const { cell, why } of refused)
      left.push(`工作表“${sheet}”${cell === null ? '' : ` ${printCell(cell)}`}：${why}`);
  }
  const attached = list !== null && (await attach(workbook, list, left));
  const done = `写入提纲 ${prompts} 处，标记${marksText(count)}${attached ? '，附上校验意见' : ''}`;
  return { bytes: workbook.save(), done, left };
}

/** Whether the copy carries the list; if not, `left` is told why, and the marks stand without it. */
async function attach(workbook: XlsxHost, list: AttachedList, left: string[]): Promise<boolean> {
  try {
    await workbook.attach(list);
    return true;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    left.push(error.message);
    return false;
  }
}

/** Marks are one set for a sheet, however many forms stand on it. */
function reportsBySheet(checked: readonly CheckedForm[]): ReadonlyMap<string, readonly Report[]> {
  const reports = new Map<string, readonly Report[]>();
  for (const { sheet, report } of checked)
    reports.set(sheet, [...(reports.get(sheet) ?? []), report]);
  return reports;
}

function added(a: MarkCount, b: MarkCount): MarkCount {
  return {
    error: a.error + b.error,
    warning: a.warning + b.warning,
    failing: a.failing + b.failing,
  };
}
