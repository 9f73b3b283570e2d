import { check } from '../engine/check';
import type { Options } from '../engine/options';
import type { Host } from '../host/host';
import { HostError } from '../host/host-error';
import { openXlsx } from '../host/xlsx/open';
import { readForm } from '../sheet/read-form';
import type { Result } from './result';

export interface CheckSettings {
  readonly options: Options;
  /** The one sheet to check, hidden or not; null for every visible sheet that holds a form. */
  readonly sheet: string | null;
}

/** Checks the forms of one workbook; a workbook without any gives one refusal. */
export async function checkFile(
  file: string,
  bytes: Uint8Array,
  settings: CheckSettings,
): Promise<Result[]> {
  try {
    const host = openXlsx(bytes);
    return await checkSheets(file, host, await chooseSheets(host, settings.sheet), settings);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return [{ kind: 'refused', file, why: error.message }];
  }
}

async function chooseSheets(host: Host, wanted: string | null): Promise<string[]> {
  const sheets = await host.sheets();
  const visible = sheets.filter((sheet) => sheet.visible).map(({ name }) => name);
  if (wanted === null) return visible;
  if (sheets.some(({ name }) => name === wanted)) return [wanted];
  const names = visible.map((name) => `“${name}”`).join('、');
  throw new HostError('sheet-gone', `没有工作表“${wanted}”，文件里有${names}。`);
}

async function checkSheets(
  file: string,
  host: Host,
  sheets: readonly string[],
  { options }: CheckSettings,
): Promise<Result[]> {
  const results: Result[] = [];
  const empty: string[] = [];
  const foreign: string[] = [];
  for (const sheet of sheets) {
    const reading = readForm(await host.read(sheet));
    if (reading.kind === 'form')
      results.push({ kind: 'checked', file, sheet, report: check(reading.form, options) });
    else (reading.kind === 'template' ? empty : foreign).push(`工作表“${sheet}”：${reading.why}`);
  }
  if (results.length > 0) return [...results, ...empty.map((why) => leftOut(file, why))];
  // A sheet that nearly is a form tells more than the others of the workbook.
  const why = empty[0] ?? foreign[0] ?? '文件里没有可见的工作表，请取消隐藏后再检查。';
  return [{ kind: 'refused', file, why }];
}

function leftOut(file: string, why: string): Result {
  return { kind: 'left-out', file, why };
}
