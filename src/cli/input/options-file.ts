import type { Options } from '../../engine/options';
import { readOptions, type OptionsReading } from '../../host/read-options';
import { fileErrorSentence } from '../file-error';
import type { Io } from '../io';

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
