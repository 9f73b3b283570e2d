import { check } from '../engine/check';
import type { Options } from '../engine/options';
import type { Host } from '../host/host';
import { HostError } from '../host/host-error';
import { readForm } from '../sheet/read-form';
import type { Result } from './result';

export interface CheckSettings {
  readonly options: Options;
  /** The one sheet to check, hidden or not; null for every visible sheet that holds a form. */
  readonly sheet: string | null;
}

/** Of a workbook, all that a check needs. */
export type ReadableWorkbook = Pick<Host, 'sheets' | 'read'>;

/**
 * Checks the forms of one workbook; a workbook without any gives one refusal.
 *
 * @throws HostError if the workbook cannot be read or lacks the one sheet that is asked for
 */
export async function checkWorkbook(
  file: string,
  workbook: ReadableWorkbook,
  { options, sheet: wanted }: CheckSettings,
): Promise<Result[]> {
  const results: Result[] = [];
  const templates: string[] = [];
  const others: string[] = [];
  for (const sheet of await chooseSheets(workbook, wanted)) {
    const reading = readForm(await workbook.read(sheet));
    if (reading.kind === 'form')
      results.push({ kind: 'checked', file, sheet, report: check(reading.form, options) });
    else
      (reading.kind === 'template' ? templates : others).push(`工作表“${sheet}”：${reading.why}`);
  }
  if (results.length > 0)
    return [...results, ...templates.map((why): Result => ({ kind: 'left-out', file, why }))];
  // A blank form says more about the file than the sheets that are none.
  const why = templates[0] ?? others[0] ?? '没有可见的工作表，请取消隐藏后再检查。';
  return [{ kind: 'refused', file, why }];
}

async function chooseSheets(
  workbook: ReadableWorkbook,
  wanted: string | null,
): Promise<readonly string[]> {
  const sheets = await workbook.sheets();
  const visible = sheets.filter((sheet) => sheet.visible).map(({ name }) => name);
  if (wanted === null) return visible;
  if (sheets.some(({ name }) => name === wanted)) return [wanted];
  const names = sheets.map(({ name }) => `“${name}”`).join('、');
  throw new HostError('sheet-gone', `没有工作表“${wanted}”，文件里有${names}，请改写名称。`);
}
