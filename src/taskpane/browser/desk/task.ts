import { formRowOf, type FormRow } from '../../../documents/overview/form-row';
import { NO_EDITS } from '../../../documents/remarks/edits';
import { remarkList } from '../../../documents/remarks/remark-list';
import { remarksHtml } from '../../../documents/remarks/remarks-html';
import { remarksPlace } from '../../../documents/remarks/remarks-name';
import { remarkSheets } from '../../../documents/remarks/remarks-sheet';
import {
  checkWorkbook,
  type CheckedInFile,
  type InFile,
  type UncheckedInFile,
} from '../../../host/check-workbook';
import { HostError } from '../../../host/host-error';
import { openWorkbook, type Convert } from '../../../host/open-workbook';
import { optionsFor, type CheckOptions } from '../../session/benchmarks';
import type { FoundFile } from '../file/found-files';
import { readChosen } from '../file/source-file';

/** What is to be done with one file, by whichever thread: plain data but for the file. */
export type Task = FoundFile & { readonly settings: CheckOptions } & (
    { readonly kind: 'check' } | ({ readonly kind: 'lists' } & ListWish)
  );

/** How the 复核意见 are wanted. */
export interface ListWish {
  readonly format: 'xlsx' | 'html';
  /** Of this program, as the lists print it. */
  readonly version: string;
}

/** A file that was made. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What became of it; errors do not travel between threads. */
export type Outcome =
  | {
      readonly kind: 'checked';
      readonly rows: readonly FormRow[];
      readonly unchecked: readonly UncheckedInFile[];
    }
  | { readonly kind: 'made'; readonly files: readonly MadeFile[] }
  | { readonly kind: 'refused'; readonly why: string };

/** Does one task. Never rejects: a broken file is told and never stops the others. */
export async function doTask(task: Task, convert: Convert): Promise<Outcome> {
  try {
    const results = await checkFile(task, convert);
    const checked = results.filter((one) => one.kind === 'checked');
    if (task.kind === 'lists') return { kind: 'made', files: await listFiles(checked, task) };
    const unchecked = results.filter((one) => one.kind !== 'checked');
    return { kind: 'checked', rows: checked.map(formRowOf), unchecked };
  } catch (error) {
    return { kind: 'refused', why: whyRefused(error) };
  }
}

/** What a file holds, checked. */
async function checkFile(
  { path, file, settings }: Task,
  convert: Convert,
): Promise<readonly InFile[]> {
  const { bytes } = await readChosen(file);
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
  const { settings, version } = task;
  // 供参考 asks nothing of the unit.
  const wanted = { version, level: 'warning', edits: NO_EDITS, round: null } as const;
  const lists = checked.map((one) =>
    remarkList({ ...one, ...wanted, options: optionsFor(settings, one.report.form) }),
  );
  if (lists.length === 0) return [];
  if (task.format === 'html')
    return lists.map((list, at) => ({
      name: remarksPlace(task.path, '.html', at),
      bytes: new TextEncoder().encode(remarksHtml(list)),
    }));
  const { makeWorkbook } = await import('../../../host/make/make-workbook');
  const bytes = await makeWorkbook(remarkSheets(lists));
  return [{ name: remarksPlace(task.path, '.xlsx'), bytes }];
}
