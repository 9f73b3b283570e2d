import { check } from '../../engine/check/check';
import type { Form } from '../../engine/model/form';
import type { Options } from '../../engine/options';
import type { Report } from '../../engine/report/report';
import type { Host, SheetInfo } from '../host';
import { HostError } from '../host-error';
import { formHidden, look, whyUnchecked, type Look } from './look';

/** One form of a workbook, checked. */
export interface CheckedInFile {
  readonly kind: 'checked';
  /** As the person knows it. */
  readonly file: string;
  readonly sheet: string;
  /** Where the form begins, if its sheet holds others; null where it is alone. */
  readonly row: number | null;
  readonly report: Report;
}

/**
 * What is said of a workbook or one of its sheets where nothing was checked: `left-out` is a blank
 * template beside a form, and no failure.
 */
export interface UncheckedInFile {
  readonly kind: 'left-out' | 'refused';
  readonly file: string;
  /** One Chinese sentence. */
  readonly why: string;
}

export type InFile = CheckedInFile | UncheckedInFile;

export interface CheckSettings {
  /** By which a form is checked. */
  readonly optionsFor: (form: Form) => Options;
  /** The one sheet to check, hidden or not; null for every visible sheet that holds a form. */
  readonly sheet: string | null;
}

/** Of a workbook, all that a check needs. */
export type ReadableWorkbook = Pick<Host, 'sheets' | 'read'>;

/**
 * Checks the forms of one workbook; a workbook without any gives one refusal. Beside a form, a blank
 * template or another kind of document is left out, and a sheet that cannot be read is refused.
 *
 * @throws HostError if the workbook cannot be read or lacks the one sheet that is asked for
 */
export async function checkWorkbook(
  file: string,
  workbook: ReadableWorkbook,
  { optionsFor, sheet: wanted }: CheckSettings,
): Promise<InFile[]> {
  const results: InFile[] = [];
  const unchecked: Unchecked[] = [];
  for (const info of await chooseSheets(workbook, wanted)) {
    const one = await look(workbook, info);
    if (one.kind === 'form')
      for (const { row, form } of one.forms)
        results.push({
          kind: 'checked',
          file,
          sheet: info.name,
          row,
          report: check(form, optionsFor(form)),
        });
    else unchecked.push(one);
  }
  if (results.length > 0) return [...results, ...unchecked.flatMap((one) => beside(file, one))];
  const hidden = wanted === null ? await formHidden(workbook, await workbook.sheets()) : null;
  return [{ kind: 'refused', file, why: hidden ?? whyNone(unchecked) }];
}

type Unchecked = Exclude<Look, { readonly kind: 'form' }>;

/** What is said of a sheet beside one that was checked; nothing of one that is no such document. */
function beside(file: string, one: Unchecked): UncheckedInFile[] {
  if (one.kind === 'none') return [];
  return [{ kind: one.kind === 'failed' ? 'refused' : 'left-out', file, why: whyUnchecked(one) }];
}

/** A blank form says more about the file than a broken sheet, and that more than another table. */
function whyNone(unchecked: readonly Unchecked[]): string {
  const [first] = ['template', 'failed', 'other', 'none'].flatMap((kind) =>
    unchecked.filter((one) => one.kind === kind),
  );
  if (first === undefined) return '没有可见的工作表，请取消隐藏后再检查。';
  // Where there is but one sheet, its fault is the file's.
  if (first.kind === 'failed' && unchecked.length === 1) return first.error.message;
  return whyUnchecked(first);
}

async function chooseSheets(
  workbook: ReadableWorkbook,
  wanted: string | null,
): Promise<readonly SheetInfo[]> {
  const sheets = await workbook.sheets();
  const visible = sheets.filter((sheet) => sheet.visible);
  if (wanted === null) return visible;
  const found = sheets.find(({ name }) => name === wanted);
  if (found !== undefined) return [found];
  const names = sheets.map(({ name }) => `“${name}”`).join('、');
  throw new HostError('sheet-gone', `没有工作表“${wanted}”，文件里有${names}，请改写名称。`);
}
