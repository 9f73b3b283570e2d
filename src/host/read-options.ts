import type { Options } from '../engine/options';
import { parseOptions } from '../engine/parse-options';
import { parseJson } from './parse-json';

/** Options to check by, or what is wrong with the file: Chinese sentences, one for each fault. */
export type OptionsReading =
  | { readonly kind: 'options'; readonly options: Options }
  | { readonly kind: 'wrong'; readonly faults: readonly string[] };

/** What a file of options is called where it is saved, and beside the page where it is looked for. */
export const OPTIONS_FILE = 'options.json';

/** Reads the bytes of a JSON file of options; what it does not say is `usual`. */
export function readOptions(bytes: Uint8Array, usual: Options): OptionsReading {
  const source = parseJson(bytes);
  if (source === undefined)
    return { kind: 'wrong', faults: ['内容不是 JSON，请检查括号、引号和逗号。'] };
  const { options, problems } = parseOptions(source, usual);
  return problems.length > 0 ? { kind: 'wrong', faults: problems } : { kind: 'options', options };
}
