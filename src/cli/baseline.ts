import type { CheckedForm } from '../documents/checked-form';
import { compareRounds, type RoundResult } from '../documents/rounds/compare-rounds';
import { asEarlier, earlierOf } from '../documents/rounds/earlier-form';
import { readRound, type EarlierForm } from '../documents/rounds/round-json';
import { spotsOf } from '../documents/rounds/spot';
import { checkWorkbook, type CheckSettings } from '../host/check-workbook';
import { HostError } from '../host/host-error';
import { openWorkbook } from '../host/open-workbook';
import { parseJson } from '../host/parse-json';
import { collectFiles } from './collect-files';
import { fileErrorSentence } from './file-error';
import type { Io } from './io';

/** The forms of an earlier round; null where none was asked for. */
export type Baseline = readonly EarlierForm[] | null;

export type BaselineReading =
  | { readonly kind: 'baseline'; readonly baseline: Baseline }
  | { readonly kind: 'wrong'; readonly why: string };

const NO_ROUND =
  '这不是上一轮的结果，请写上一轮的文件夹，或者用 ziping 文件夹 --json > 上一轮.json 保存的文件。';

/**
 * Reads the last round: what an earlier run printed with `--json`, or an earlier copy of the forms, a
 * file or a folder, which is checked by the same settings.
 */
export async function readBaseline(
  path: string | null,
  settings: CheckSettings,
  io: Pick<Io, 'readFile' | 'kindOf' | 'listFolder' | 'convert'>,
): Promise<BaselineReading> {
  if (path === null) return { kind: 'baseline', baseline: null };
  try {
    if ((await io.kindOf(path)) === 'file') {
      const bytes = await io.readFile(path);
      if (!isWorkbook(bytes)) return fromJson(bytes);
    }
    return { kind: 'baseline', baseline: await fromCopies(path, settings, io) };
  } catch (error) {
    const why = error instanceof HostError ? error.message : fileErrorSentence(error);
    if (why === null) throw error;
    return { kind: 'wrong', why };
  }
}

function fromJson(bytes: Uint8Array): BaselineReading {
  const value = parseJson(bytes);
  const baseline = value === undefined ? null : readRound(value);
  return baseline === null ? { kind: 'wrong', why: NO_ROUND } : { kind: 'baseline', baseline };
}

/** @throws HostError where one of them cannot be read: its forms would be new from top to bottom */
async function fromCopies(
  path: string,
  settings: CheckSettings,
  io: Pick<Io, 'readFile' | 'kindOf' | 'listFolder' | 'convert'>,
): Promise<readonly EarlierForm[]> {
  const forms: EarlierForm[] = [];
  for (const found of await collectFiles([path], io)) {
    if (found.kind === 'refused') throw new HostError('unreadable', `${found.file}：${found.why}`);
    try {
      const { workbook } = await openWorkbook(await io.readFile(found.file), io.convert);
      for (const result of await checkWorkbook(found.file, workbook, settings))
        if (result.kind === 'checked') forms.push(asEarlier(result));
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      throw new HostError(error.code, `${found.file}：${error.message}`);
    }
  }
  return forms;
}

/** By its first signs: a zip, or the container of an .xls. */
function isWorkbook([first, second]: Uint8Array): boolean {
  return (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf);
}

/** A form beside the last round; null where no round is given. Of a form that is new, all is new. */
export function roundOf(checked: CheckedForm, baseline: Baseline): RoundResult | null {
  if (baseline === null) return null;
  return compareRounds(earlierOf(checked, baseline)?.spots ?? null, spotsOf(checked.report));
}
