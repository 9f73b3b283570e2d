import type { Options } from '../engine/options';
import { parseOptions } from '../engine/parse-options';
import { fileErrorSentence } from './file-error';
import type { Io } from './io';
import { parseJson } from './parse-json';

/** Options to check by, or what is wrong with the file: Chinese sentences, one for each fault. */
export type OptionsReading =
  | { readonly kind: 'options'; readonly options: Options }
  | { readonly kind: 'wrong'; readonly faults: readonly string[] };

/** Reads the JSON file of `--options`; what it does not say, or no file at all, is `usual`. */
export async function readOptionsFile(
  path: string | null,
  usual: Options,
  io: Pick<Io, 'readFile'>,
): Promise<OptionsReading> {
  if (path === null) return { kind: 'options', options: usual };
  try {
    return readOptions(await io.readFile(path), usual);
  } catch (error) {
    const why = fileErrorSentence(error);
    if (why === null) throw error;
    return { kind: 'wrong', faults: [why] };
  }
}

function readOptions(bytes: Uint8Array, usual: Options): OptionsReading {
  const source = parseJson(bytes);
  if (source === undefined)
    return { kind: 'wrong', faults: ['内容不是 JSON，请检查括号、引号和逗号。'] };
  const { options, problems } = parseOptions(source, usual);
  return problems.length > 0 ? { kind: 'wrong', faults: problems } : { kind: 'options', options };
}
