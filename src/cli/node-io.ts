import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { mkdir, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { convertIn } from './convert-in-worker';
import { fileErrorSentence, systemErrorCode } from './file-error';
import type { FolderEntry, Io, NewFile, PathKind } from './io';

/** The program of `convert-worker`, as the build puts it beside this one. */
const CONVERTER = join(__dirname, 'converter.js');

/** The real files and streams of the process. */
export const nodeIo: Io = {
  // Nothing else is done meanwhile, and the way through a promise costs four times as much.
  readFile: async (path) => readFileSync(path),
  kindOf: async (path) => kindOf(await stat(path)),
  listFolder: async (path) => {
    const entries = await readdir(path, { withFileTypes: true });
    return Promise.all(
      entries.map(async (entry): Promise<FolderEntry> => {
        const kind = entry.isSymbolicLink()
          ? await kindBehindLink(join(path, entry.name))
          : kindOf(entry);
        return { name: entry.name, kind };
      }),
    );
  },
  realPath: (path) => realPathOf(resolve(path)),
  convert: convertIn(CONVERTER),
  newFile,
  now: () => dateOf(process.env['SOURCE_DATE_EPOCH']),
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  stderrIsTerminal: process.stderr.isTTY,
};

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
async function kindBehindLink(path: string): Promise<PathKind> {
  try {
    return (await stat(path)).isFile() ? 'file' : 'other';
  } catch (error) {
    if (fileErrorSentence(error) === null) throw error;
    return 'file';
  }
}

/** Of a path that leads to nothing yet, its nearest folder that exists is resolved. */
async function realPathOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    const above = dirname(path);
    if (systemErrorCode(error) !== 'ENOENT' || above === path) throw error;
    return join(await realPathOf(above), basename(path));
  }
}

/** By a neighbour that takes the name in one step: a full disk leaves no half of a workbook. */
async function newFile(path: string): Promise<NewFile> {
  // As in `realPath`: of `new/../new` no folder could be made that the last step needs.
  const whole = resolve(path);
  const folder = dirname(whole);
  await makeFolder(folder);
  const part = join(folder, `.${randomUUID()}.part`);
  const file = await open(part, 'wx');
  const orGone = async <Done>(step: () => Promise<Done>): Promise<Done> => {
    try {
      return await step();
    } catch (error) {
      await file.close();
      await rm(part, { force: true });
      throw error;
    }
  };
  return {
    add: (bytes) => orGone(() => file.appendFile(bytes)),
    end: () =>
      orGone(async () => {
        await file.close();
        const there = await digestOf(whole);
        if (there === null) {
          await rename(part, whole);
          return 'written';
        }
        const same = there === (await digestOf(part));
        await rm(part, { force: true });
        return same ? 'written' : 'other';
      }),
  };
}

/** What tells the bytes of a file from others; null where there is none. */
async function digestOf(path: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk);
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return null;
    throw error;
  }
  return hash.digest('hex');
}

/**
 * Makes a folder and those above it, each once: where the system says that a folder inside an
 * existing one cannot be found, as /proc does, Node's own `recursive` tries for ever.
 */
async function makeFolder(path: string): Promise<void> {
  try {
    await stat(path);
  } catch (error) {
    const above = dirname(path);
    if (systemErrorCode(error) !== 'ENOENT' || above === path) throw error;
    await makeFolder(above);
    await mkdir(path);
  }
}
