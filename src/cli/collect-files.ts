import { formFile, NO_WORKBOOK, OTHER_FORMAT } from '../documents/words/form-file';
import { fileErrorSentence } from './file-error';
import type { Io, PathKind } from './io';
import { folderOf, nameOf } from './path-parts';

/** A file to check. */
export interface FoundFile {
  readonly kind: 'file';
  readonly file: string;
  /** The folder that was asked for, or the one in which the file that was asked for stands. */
  readonly root: string;
  /** The path from there, its folders parted by `/`. */
  readonly inside: string;
}

/** A file to check, or a path that leads to none and why (one Chinese sentence). */
export type Found =
  FoundFile | { readonly kind: 'refused'; readonly file: string; readonly why: string };

/** A device, a pipe or a link to a folder: a device or pipe may never come to its end. */
const NO_FILE = '这不是普通的文件，没有检查，请检查路径。';

type Folders = Pick<Io, 'kindOf' | 'listFolder'>;

/**
 * The files behind the paths of a command line, named as the user wrote them. A file is taken as it
 * is, whatever its name; folders are walked, in the order of names, for workbooks of the formats that
 * are read. A form in another format is named, so that nobody takes it for checked.
 *
 * @param lists the lists of ours in folders, too
 */
export async function collectFiles(
  paths: readonly string[],
  io: Folders,
  lists = false,
): Promise<Found[]> {
  const found: Found[][] = [];
  for (const path of paths) found.push(await collect(path, lists, io));
  return found.flat();
}

async function collect(path: string, lists: boolean, io: Folders): Promise<Found[]> {
  return orRefused(path, async () => {
    const kind = await io.kindOf(path);
    if (kind === 'file') return [foundFile(path, folderOf(path), nameOf(path))];
    if (kind === 'other') return [refused(path, '这不是文件，也不是文件夹，请检查路径。')];
    const found = await walk(path, { root: path, inside: '', lists }, io);
    return found.length > 0 ? found : [refused(path, NO_WORKBOOK)];
  });
}

/** Where a walk has come to. */
interface Way {
  readonly root: string;
  /** The folders from there, each with a `/` behind it. */
  readonly inside: string;
  readonly lists: boolean;
}

async function walk(folder: string, way: Way, io: Folders): Promise<Found[]> {
  return orRefused(folder, async () => {
    const found: Found[][] = [];
    const entries = [...(await io.listFolder(folder))];
    // By code units: the order must not depend on the machine's language.
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const { name, kind } of entries) {
      const path = join(folder, name);
      if (kind === 'folder')
        found.push(await walk(path, { ...way, inside: `${way.inside}${name}/` }, io));
      else found.push(named(path, kind, way));
    }
    return found.flat();
  });
}

/** What an entry of a folder is by its name; what is neither a file nor a folder is never opened. */
function named(path: string, kind: PathKind, { root, inside, lists }: Way): Found[] {
  const name = nameOf(path);
  const what = formFile(name, lists);
  if (what === 'none') return [];
  if (what === 'other-format') return [refused(path, OTHER_FORMAT)];
  if (kind !== 'file') return [refused(path, NO_FILE)];
  return [foundFile(path, root, `${inside}${name}`)];
}

async function orRefused(path: string, find: () => Promise<Found[]>): Promise<Found[]> {
  try {
    return await find();
  } catch (error) {
    const why = fileErrorSentence(error);
    if (why === null) throw error;
    return [refused(path, why)];
  }
}

function foundFile(file: string, root: string, inside: string): FoundFile {
  return { kind: 'file', file, root, inside };
}

function refused(file: string, why: string): Found {
  return { kind: 'refused', file, why };
}

/** Keeps the folder as it was written, where path.join would drop a leading `./`. */
function join(folder: string, name: string): string {
  return /[\\/]$/.test(folder) ? folder + name : `${folder}/${name}`;
}
