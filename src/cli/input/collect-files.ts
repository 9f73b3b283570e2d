import { formFile, NO_WORKBOOK, OTHER_FORMAT } from '../../documents/words/form-file';
import { compareNames } from '../../documents/words/name-order';
import type { UncheckedInFile } from '../../host/forms/check-workbook';
import { fileErrorSentence } from '../file-error';
import type { Io, PathKind } from '../io';
import { realPathOf } from '../path-facts';
import { folderOf, nameOf } from '../path-parts';

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
export type Found = FoundFile | UncheckedInFile;

/** What is done with what a folder holds. */
export interface Collecting {
  /** The lists of ours are taken as well. */
  readonly lists?: boolean;
  /** Where copies are written to: those of an earlier run are no forms of this one. */
  readonly copies?: string | null;
}

/** A device, a pipe or a link to a folder: a device or pipe may never come to its end. */
const NO_FILE = '这不是普通的文件，没有检查，请检查路径。';

const COPIES = '这里放的是 --write 写出的副本，没有检查。';

type Folders = Pick<Io, 'kindOf' | 'listFolder' | 'realPath'>;

/**
 * The files behind the paths of a command line, named as the user wrote them. A file is taken as it
 * is, whatever its name; folders are walked, in the order of names, for workbooks of the formats that
 * are read. A form in another format is named, so that nobody takes it for checked.
 */
export async function collectFiles(
  paths: readonly string[],
  io: Folders,
  { lists = false, copies = null }: Collecting = {},
): Promise<Found[]> {
  const without = copies === null ? null : await realPathOf(copies, io);
  const found: Found[][] = [];
  for (const path of paths) found.push(await collect(path, { lists, without }, io));
  return found.flat();
}

async function collect(
  path: string,
  taking: Pick<Way, 'lists' | 'without'>,
  io: Folders,
): Promise<Found[]> {
  return orRefused(path, async () => {
    const kind = await io.kindOf(path);
    if (kind === 'file') return [foundFile(path, folderOf(path), nameOf(path))];
    if (kind === 'other') return [refused(path, '这不是文件，也不是文件夹，请检查路径。')];
    const found = await walk(path, { root: path, inside: '', ...taking }, io);
    const isEmpty = found.every((one) => one.kind === 'left-out');
    return isEmpty ? [...found, refused(path, NO_WORKBOOK)] : found;
  });
}

/** Where a walk has come to. */
interface Way {
  readonly root: string;
  /** The folders from there, each with a `/` behind it. */
  readonly inside: string;
  readonly lists: boolean;
  /** The real path of a folder that is passed over; null for none. */
  readonly without: string | null;
}

async function walk(folder: string, way: Way, io: Folders): Promise<Found[]> {
  return orRefused(folder, async () => {
    const found: Found[][] = [];
    const listed = await io.listFolder(folder);
    const entries = listed.toSorted((a, b) => compareNames(a.name, b.name));
    for (const { name, kind } of entries) {
      const path = join(folder, name);
      if (kind !== 'folder') found.push(named(path, kind, way));
      else if (way.without !== null && (await realPathOf(path, io)) === way.without)
        found.push([{ kind: 'left-out', file: path, why: COPIES }]);
      else found.push(await walk(path, { ...way, inside: `${way.inside}${name}/` }, io));
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
