import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileErrorSentence, systemErrorCode } from '../file-error';
import type { FolderEntry, Io, PathKind } from '../io';

/** The program of `convert-worker`, as the build puts it beside this one. */
const CONVERTER = join(__dirname, 'converter.js');

/**
 * The real files and streams of the process. A path is asked in one call, as nothing else is done
 * meanwhile: the way through a promise of Node costs four times as much.
 */
export const nodeIo: Io = {
  readFile: async (path) => readFileSync(path),
  kindOf: async (path) => kindOf(statSync(path)),
  listFolder: async (path) =>
    readdirSync(path, { withFileTypes: true }).map((entry): FolderEntry => {
      const kind = entry.isSymbolicLink() ? kindBehindLink(join(path, entry.name)) : kindOf(entry);
      return { name: entry.name, kind };
    }),
  realPath: async (path) => realPathOf(resolve(path)),
  convert: async (bytes) => (await import('./convert-in-worker')).convertIn(CONVERTER)(bytes),
  newFile: async (path) => (await import('../output/new-file')).newFile(path),
  now: () => dateOf(process.env['SOURCE_DATE_EPOCH']),
  stdout: print,
  stdoutIsLost: () => isLost === true,
  stderr: tell,
  // A stream of Node is made where it is first asked for.
  get stderrIsTerminal() {
    return process.stderr.isTTY;
  },
};

/** Null before anything is printed. */
let isLost: boolean | null = null;

function print(text: string): void {
  if (isLost === null)
    process.stdout.once('error', () => {
      isLost = true;
    });
  isLost ??= false;
  process.stdout.write(text);
}

let isTelling = false;

function tell(text: string): void {
  // Where nobody reads what went wrong, nobody can be told that.
  if (!isTelling) process.stderr.on('error', () => {});
  isTelling = true;
  process.stderr.write(text);
}

/** The time, or the one by which whoever checks the same files again gets the same text, in seconds. */
function dateOf(epoch = ''): Date {
  return /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date();
}

function kindOf(entry: { isFile(): boolean; isDirectory(): boolean }): PathKind {
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'other';
}

/**
 * A link to a workbook counts as the workbook. So does a link that leads nowhere: reading it says
 * what is wrong. A link to a folder may lead in circles, and is `other`.
 */
function kindBehindLink(path: string): PathKind {
  try {
    return statSync(path).isFile() ? 'file' : 'other';
  } catch (error) {
    if (fileErrorSentence(error) === null) throw error;
    return 'file';
  }
}

/** Of a path that leads to nothing yet, its nearest folder that exists is resolved. */
function realPathOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    const above = dirname(path);
    if (systemErrorCode(error) !== 'ENOENT' || above === path) throw error;
    return join(realPathOf(above), basename(path));
  }
}
