import { formRowOf, type FormRow } from '../../../documents/overview/form-row';
import { LISTED, remarkList } from '../../../documents/remarks/remark-list';
import { asEarlier } from '../../../documents/rounds/earlier-form';
import type { EarlierForm } from '../../../documents/rounds/round-json';
import { readRoundList } from '../../../documents/rounds/round-list';
import { roundOfChecked } from '../../../documents/rounds/round-of';
import {
  checkWorkbook,
  type CheckedInFile,
  type ReadableWorkbook,
  type UncheckedInFile,
} from '../../../host/forms/check-workbook';
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
    { readonly kind: 'check' | 'earlier' } | ({ readonly kind: 'lists' } & ListWish)
  );

/** How the 复核意见 are wanted. */
export interface ListWish {
  readonly format: ListFormat;
  /** Of this program, as the lists print it. */
  readonly version: string;
  readonly signature: PrintedSignature;
  /** What the reviewer made of the lists of this file. */
  readonly reviewed: readonly KeptRemarks[];
  /** Its forms in the round before; null where there is none. */
  readonly round: readonly EarlierForm[] | null;
}

/** What a file of the last round tells of it. */
export interface EarlierFile {
  readonly forms: readonly EarlierForm[];
  /** It is a 复核意见, and no earlier copy of a form. */
  readonly isList: boolean;
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
  | ({ readonly kind: 'earlier' } & EarlierFile)
  | { readonly kind: 'made'; readonly files: readonly MadeFile[] }
  | { readonly kind: 'refused'; readonly why: string };

/** Does one task. Never rejects: a broken file is told and never stops the others. */
export async function doTask(task: Task, convert: Convert): Promise<Outcome> {
  try {
    const { bytes } = await readChosen(task.file);
    const { workbook } = await openWorkbook(bytes, convert);
    const results = await checkWorkbook(task.path, workbook, {
      optionsFor: (form) => optionsFor(task.settings, form),
      sheet: null,
    });
    const checked = results.filter((one) => one.kind === 'checked');
    if (task.kind === 'lists') return { kind: 'made', files: await listFiles(checked, task) };
    if (task.kind === 'earlier') return await earlierFile(checked, workbook);
    const unchecked = results.filter((one) => one.kind !== 'checked');
    const rows = checked.map(formRowOf);
    return { kind: 'checked', fingerprint: fingerprint(bytes), rows, unchecked };
  } catch (error) {
    return { kind: 'refused', why: whyRefused(error) };
  }
}

/** An earlier copy of forms, or else a 复核意见 on them, as it went out or came back. */
async function earlierFile(
  checked: readonly CheckedInFile[],
  workbook: ReadableWorkbook,
): Promise<Outcome> {
  if (checked.length > 0) return { kind: 'earlier', forms: checked.map(asEarlier), isList: false };
  const forms: EarlierForm[] = [];
  for (const { id } of await workbook.sheets()) {
    const form = readRoundList(await workbook.read(id));
    if (form !== null) forms.push(form);
  }
  if (forms.length > 0) return { kind: 'earlier', forms, isList: true };
  return { kind: 'refused', why: NO_ROUND };
}

const NO_ROUND = '里面没有上一轮的复核意见，也没有填好的评分表。';

/** What is said of a file that could not be checked. */
function whyRefused(error: unknown): string {
  if (error instanceof HostError) return error.message;
  return `校验时程序出错，这份没有查成，请把这句话发给信息人员：${String(error)}`;
}

type Lists = Extract<Task, { kind: 'lists' }>;

async function listFiles(
  checked: readonly CheckedInFile[],
  task: Lists,
): Promise<readonly MadeFile[]> {
  const { settings, version, reviewed, signature, round, path, format } = task;
  const lists = checked.map((one) =>
    remarkList({
      ...one,
      version,
      level: LISTED,
      edits: signedEdits(reviewed.find(isAt(one))?.edits, signature),
      round: roundOfChecked(one, round),
      options: optionsFor(settings, one.report.form),
    }),
  );
  return makeLists(lists, path, format);
}

function isAt({ sheet, row }: FormPlace) {
  return (one: FormPlace): boolean => one.sheet === sheet && one.row === row;
}
