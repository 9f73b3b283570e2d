import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileErrorSentence } from './file-error';
import type { FolderEntry, Io, PathKind } from './io';

/** The real files and streams of the process. */
export const nodeIo: Io = {
  readFile: (path) => readFile(path),
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
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  stderrIsTerminal: process.stderr.isTTY,
};

function kindOf(entry: { isFile(): boolean; isDirectory(): boolean }): PathKind {
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'other';
}

/**
 * A link to a workbook counts as the workbook. So does a link that leads nowhere: reading it says
 * what is wrong.
 */
async function kindBehindLink(path: string): Promise<PathKind> {
  try {
    return (await stat(path)).isDirectory() ? 'other' : 'file';
  } catch (error) {
    if (fileErrorSentence(error) === null) throw error;
    return 'file';
  }
}
