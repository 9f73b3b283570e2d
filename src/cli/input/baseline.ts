import { asEarlier } from '../../documents/rounds/earlier-form';
import { readRound, type EarlierForm } from '../../documents/rounds/round-json';
import { readRoundList } from '../../documents/rounds/round-list';
import {
  checkWorkbook,
  type CheckSettings,
  type ReadableWorkbook,
} from '../../host/forms/check-workbook';
import { HostError } from '../../host/host-error';
import { openWorkbook } from '../../host/open-workbook';
import { parseJson } from '../../host/parse-json';
import { fileErrorSentence } from '../file-error';
import type { Io } from '../io';
import { collectFiles } from './collect-files';

/** The forms of an earlier round; null where none was asked for. */
export type Baseline = readonly EarlierForm[] | null;

export type BaselineReading =
  | { readonly kind: 'baseline'; readonly baseline: Baseline }
  | { readonly kind: 'wrong'; readonly why: string };

const NO_ROUND =
  '这不是上一轮的结果，请写上一轮的文件夹、上一轮的《复核意见》（.xlsx，单位填过的也可以），或者用 ziping 文件夹 --json > 上一轮.json 保存的文件。';

/**
 * Reads the last round: what an earlier run printed with `--json`, the 复核意见 as it went out or came
 * back, or an earlier copy of the forms, which is checked by the same settings. Of the last two, one
 * file or a folder.
 */
export async function readBaseline(
  path: string | null,
  settings: CheckSettings,
  io: Pick<Io, 'readFile' | 'kindOf' | 'listFolder' | 'realPath' | 'convert'>,
): Promise<BaselineReading> {
  if (path === null) return { kind: 'baseline', baseline: null };
  try {
    const baseline = await readForms(path, settings, io);
    return baseline === null ? { kind: 'wrong', why: NO_ROUND } : { kind: 'baseline', baseline };
  } catch (error) {
    const why = error instanceof HostError ? error.message : fileErrorSentence(error);
    if (why === null) throw error;
    return { kind: 'wrong', why };
  }
}

/** Null where there are none. */
async function readForms(
  path: string,
  settings: CheckSettings,
  io: Pick<Io, 'readFile' | 'kindOf' | 'listFolder' | 'realPath' | 'convert'>,
): Promise<readonly EarlierForm[] | null> {
  if ((await io.kindOf(path)) === 'file') {
    const bytes = await io.readFile(path);
    if (!isWorkbook(bytes)) {
      const value = parseJson(bytes);
      return value === undefined ? null : readRound(value);
    }
  }
  const copies: EarlierForm[] = [];
  const lists: EarlierForm[] = [];
  for (const found of await collectFiles([path], io, { lists: true })) {
    if (found.kind !== 'file') throw new HostError('unreadable', `${found.file}：${found.why}`);
    try {
      const { workbook } = await openWorkbook(await io.readFile(found.file), io.convert);
      const results = await checkWorkbook(found.file, workbook, settings);
      for (const result of results) if (result.kind === 'checked') copies.push(asEarlier(result));
      if (results.some(({ kind }) => kind === 'checked')) continue;
      for (const list of await listsIn(workbook)) lists.push(list);
    } catch (error) {
      // Its forms would be new from top to bottom.
      if (!(error instanceof HostError)) throw error;
      throw new HostError(error.code, `${found.file}：${error.message}`);
    }
  }
  // Where lists lie beside the forms they are of, they are what the unit was told.
  const forms = lists.length > 0 ? lists : copies;
  return forms.length > 0 ? forms : null;
}

/** What the 复核意见 in a workbook tell, a sheet for each form. */
async function listsIn(workbook: ReadableWorkbook): Promise<readonly EarlierForm[]> {
  const lists: EarlierForm[] = [];
  for (const { id } of await workbook.sheets()) {
    const list = readRoundList(await workbook.read(id));
    if (list !== null) lists.push(list);
  }
  return lists;
}

/** By its first signs: a zip, or the container of an .xls. */
function isWorkbook([first, second]: Uint8Array): boolean {
  return (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf);
}
