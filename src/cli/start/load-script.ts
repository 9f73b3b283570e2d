import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { systemErrorCode } from '../file-error';
import { codeKey, unpackCode } from './kept-code';

/** A script that was loaded. */
export interface Loaded {
  readonly file: string;
  readonly text: string;
  readonly script: Script;
}

/** Where the code of a script is kept. */
export function codeFile(script: string): string {
  return script.replace(/\.js$/, '.code');
}

/**
 * Gives a function that runs a script of ours as Node's `require` does, and what the script requires of
 * ours in turn. What V8 made of it when the program was built is taken from the file beside it, so that
 * nothing has to be compiled; where there is none that fits, it is compiled.
 */
export function createLoad(
  onLoaded: (loaded: Loaded) => void = () => {},
): (file: string) => unknown {
  return function load(file) {
    // The build leaves nothing but ASCII, which no decoder has to look at.
    const text = readFileSync(file, 'latin1');
    const cachedData = keptCode(file, text);
    const script = new Script(
      `(function (exports, require, module, __filename, __dirname) {${text}\n})`,
      { filename: file, ...(cachedData !== null && { cachedData }) },
    );
    onLoaded({ file, text, script });
    const folder = dirname(file);
    const others = createRequire(file);
    const require = (id: string): unknown =>
      id.startsWith('.') ? load(join(folder, id)) : others(id);
    const module = { exports: {} };
    script.runInThisContext()(module.exports, require, module, file, folder);
    return module.exports;
  };
}

function keptCode(file: string, text: string): Buffer | null {
  try {
    return unpackCode(codeKey(text), readFileSync(codeFile(file)));
  } catch (error) {
    // None was made, or it may not be read: then the script is compiled.
    if (systemErrorCode(error) === null) throw error;
    return null;
  }
}
