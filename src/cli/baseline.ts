import type { CheckedForm } from '../documents/checked-form';
import { compareRounds, type RoundResult } from '../documents/rounds/compare-rounds';
import { earlierOf } from '../documents/rounds/earlier-form';
import { readRound, type EarlierForm } from '../documents/rounds/round-json';
import { spotsOf } from '../documents/rounds/spot';
import { fileErrorSentence } from './file-error';
import type { Io } from './io';
import { parseJson } from './parse-json';

/** The forms of an earlier round; null where none was asked for. */
export type Baseline = readonly EarlierForm[] | null;

export type BaselineReading =
  | { readonly kind: 'baseline'; readonly baseline: Baseline }
  | { readonly kind: 'wrong'; readonly why: string };

const NO_ROUND = '这不是 --json 输出的结果，请先用 ziping 文件夹 --json > 上一轮.json 保存一份。';

/** Reads what an earlier run printed with `--json`. */
export async function readBaseline(
  path: string | null,
  io: Pick<Io, 'readFile'>,
): Promise<BaselineReading> {
  if (path === null) return { kind: 'baseline', baseline: null };
  try {
    const value = parseJson(await io.readFile(path));
    const baseline = value === undefined ? null : readRound(value);
    return baseline === null ? { kind: 'wrong', why: NO_ROUND } : { kind: 'baseline', baseline };
  } catch (error) {
    const why = fileErrorSentence(error);
    if (why === null) throw error;
    return { kind: 'wrong', why };
  }
}

/** A form beside the last round; null where no round is given. Of a form that is new, all is new. */
export function roundOf(checked: CheckedForm, baseline: Baseline): RoundResult | null {
  if (baseline === null) return null;
  return compareRounds(earlierOf(checked, baseline)?.spots ?? [], spotsOf(checked.report));
}
