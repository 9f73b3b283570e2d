import { formRowOf, type FormRow } from '../../../documents/overview/form-row';
import { LISTED, remarkList } from '../../../documents/remarks/remark-list';
import {
  checkWorkbook,
  type CheckedInFile,
  type InFile,
  type UncheckedInFile,
} from '../../../host/check-workbook';
import { HostError } from '../../../host/host-error';
import { openWorkbook, type Convert } from '../../../host/open-workbook';
import { optionsFor, type CheckOptions } from '../../session/benchmarks';
import type { FormPlace } from '../../session/state';
import type { FoundFile } from '../file/found-files';
import { readChosen } from '../file/source-file';
import { fingerprint } from '../kept/fingerprint';
import { signedEdits, type KeptRemarks, type PrintedSignature } from '../review/kept-remarks';
import { makeLists, type ListFormat, type MadeFile } from '../review/make-lists';

/** What is to be done with one file, by whichever thread: plain data but for the file. */
export type Task = FoundFile & { readonly settings: CheckOptions } & (
    { readonly kind: 'check' } | ({ readonly kind: 'lists' } & ListWish)
  );

/** How the 复核意见 are wanted. */
export interface ListWish {
  readonly format: ListFormat;
  /** Of this program, as the lists print it. */
  readonly version: string;
  readonly signature: PrintedSignature;
  /** What the reviewer made of the lists of this file. */
  readonly reviewed: readonly KeptRemarks[];
}

/** What became of it; errors do not travel between threads. */
export type Outcome =
  | {
      readonly kind: 'checked';
      /** By which the file is known again. */
      readonly fingerprint: string;
      readonly rows: readonly FormRow[];
      readonly unchecked: readonly UncheckedInFile[];
    }
  | { readonly kind: 'made'; readonly files: readonly MadeFile[] }
  | { readonly kind: 'refused'; readonly why: string };

/** Does one task. Never rejects: a broken file is told and never stops the others. */
export async function doTask(task: Task, convert: Convert): Promise<Outcome> {
  try {
    const { bytes } = await readChosen(task.file);
    const results = await checkFile(bytes, task, convert);
    const checked = results.filter((one) => one.kind === 'checked');
    if (task.kind === 'lists') return { kind: 'made', files: await listFiles(checked, task) };
    const unchecked = results.filter((one) => one.kind !== 'checked');
    const rows = checked.map(formRowOf);
    return { kind: 'checked', fingerprint: fingerprint(bytes), rows, unchecked };
  } catch (error) {
    return { kind: 'refused', why: whyRefused(error) };
  }
}

/** What a file holds, checked. */
async function checkFile(
  bytes: Uint8Array,
  { path, settings }: Task,
  convert: Convert,
): Promise<readonly InFile[]> {
  const { workbook } = await openWorkbook(bytes, convert);
  return checkWorkbook(path, workbook, {
    optionsFor: (form) => optionsFor(settings, form),
    sheet: null,
  });
}

/** What is said of a file that could not be checked. */
function whyRefused(error: unknown): string {
  if (error instanceof HostError) return error.message;
  return `检查时程序出错，这份没有查成，请把这句话发给信息人员：${String(error)}`;
}

type Lists = Extract<Task, { kind: 'lists' }>;

async function listFiles(
  checked: readonly CheckedInFile[],
  task: Lists,
): Promise<readonly MadeFile[]> {
  const { settings, version, reviewed, signature, path, format } = task;
  const lists = checked.map((one) =>
    remarkList({
      ...one,
      version,
      level: LISTED,
      edits: signedEdits(reviewed.find(isAt(one))?.edits, signature),
      round: null,
      options: optionsFor(settings, one.report.form),
    }),
  );
  return makeLists(lists, path, format);
}

function isAt({ sheet, row }: FormPlace) {
  return (one: FormPlace): boolean => one.sheet === sheet && one.row === row;
}
