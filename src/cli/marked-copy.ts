import type { XlsxHost } from '../host/xlsx/open';
import { printCell } from '../sheet/address';
import { promptAndMarkEdits } from '../sheet/report-edits';
import type { Checked } from './result';

/** The bytes of a workbook with prompts and marks in it, and what was done, in Chinese. */
export interface MarkedCopy {
  readonly bytes: Uint8Array;
  readonly done: string;
  /** One sentence for each cell, or for the marks, that had to be left alone. */
  readonly left: readonly string[];
}

/**
 * Writes the prompts and marks of each checked form into the opened workbook. What the file on disk
 * holds is not touched.
 *
 * @throws HostError if the workbook cannot be written to at all
 */
export async function markedCopy(
  workbook: XlsxHost,
  checked: readonly Checked[],
): Promise<MarkedCopy> {
  const count = { prompts: 0, error: 0, warning: 0, failing: 0 };
  const left: string[] = [];
  for (const { sheet, report } of checked) {
    const edits = promptAndMarkEdits(await workbook.read(sheet), report);
    const { written, marks, refused } = await workbook.apply(sheet, edits);
    count.prompts += written.length;
    if (marks.length > 0) {
      count.error += edits.marks?.error.length ?? 0;
      count.warning += edits.marks?.warning.length ?? 0;
      count.failing += edits.marks?.failing.length ?? 0;
    }
    for (const { cell, why } of refused)
      left.push(`工作表“${sheet}”${cell === null ? '' : ` ${printCell(cell)}`}：${why}`);
  }
  return { bytes: workbook.save(), done: doneSentence(count), left };
}

function doneSentence(
  count: Readonly<Record<'prompts' | 'error' | 'warning' | 'failing', number>>,
) {
  const marks = `标记错误 ${count.error} 处、警告 ${count.warning} 处、未达标 ${count.failing} 行`;
  return `写入提示 ${count.prompts} 处，${marks}`;
}
