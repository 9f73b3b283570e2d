import { compareNames } from '../../documents/words/name-order';
import { systemErrorCode } from '../file-error';
import type { FolderEntry, Io } from '../io';
import { kindOrNothing } from '../path-facts';

type Folders = Pick<Io, 'kindOf' | 'listFolder'>;

/**
 * The paths that patterns such as `2024/*.xlsx` stand for, in the order of names: the command line of
 * Windows leaves that to the program. A path that exists is taken as it is, and so is a pattern that
 * nothing fits: to look for it says what is wrong.
 */
export async function expandGlobs(
  paths: readonly string[],
  io: Folders,
): Promise<readonly string[]> {
  const all: (readonly string[])[] = [];
  for (const path of paths) all.push(await expand(path, io));
  return all.flat();
}

async function expand(path: string, io: Folders): Promise<readonly string[]> {
  if (!/[*?]/.test(path) || (await kindOrNothing(path, io)) !== 'nothing') return [path];
  const names = path.split(/[\\/]/);
  const first = names.findIndex((name) => /[*?]/.test(name));
  const folder = path.slice(0, names.slice(0, first).join('/').length + (first > 0 ? 1 : 0));
  const fitting = await within(folder, names.slice(first), io);
  return fitting.length > 0 ? fitting : [path];
}

/** What fits a pattern below a folder, whose path ends in `/` or is empty. */
async function within(
  folder: string,
  [pattern = '', ...deeper]: readonly string[],
  io: Folders,
): Promise<readonly string[]> {
  const all: (readonly string[])[] = [];
  if (pattern === '**' && deeper.length > 0) all.push(await within(folder, deeper, io));
  for (const { name, kind } of await entriesOf(folder, io)) {
    const path = `${folder}${name}`;
    if (pattern === '**' && kind === 'folder' && !name.startsWith('.'))
      all.push(await within(`${path}/`, [pattern, ...deeper], io));
    else if (!fits(name, pattern)) continue;
    else if (deeper.length === 0) all.push([path]);
    else if (kind === 'folder') all.push(await within(`${path}/`, deeper, io));
  }
  return all.flat();
}

async function entriesOf(folder: string, io: Folders): Promise<readonly FolderEntry[]> {
  try {
    const entries = await io.listFolder(folder === '' ? '.' : folder.slice(0, -1) || '/');
    return entries.toSorted((a, b) => compareNames(a.name, b.name));
  } catch (error) {
    // Nothing in it fits; that the folder itself cannot be read is said of the pattern.
    if (systemErrorCode(error) === null) throw error;
    return [];
  }
}

/**
 * Whether a name is as a pattern says: `*` for any signs, `?` for one; hidden names only if it says so.
 * 甲.XLSX is a workbook as well, and on Windows the same name.
 */
export function fits(name: string, pattern: string): boolean {
  if (isHidden(name) && !pattern.startsWith(name.slice(0, 1))) return false;
  return isLike(name.toLowerCase(), pattern.toLowerCase());
}

function isLike(name: string, pattern: string): boolean {
  let at = 0;
  let star = -1;
  let from = 0;
  for (let sign = 0; sign < name.length;) {
    if (pattern[at] === '*') {
      star = at;
      from = sign;
      at += 1;
    } else if (pattern[at] === '?' || pattern[at] === name[sign]) {
      at += 1;
      sign += 1;
    } else if (star >= 0) {
      // The last star takes one sign more; an earlier one never needs to.
      from += 1;
      sign = from;
      at = star + 1;
    } else return false;
  }
  return /^\**$/.test(pattern.slice(at));
}

/** `~$…` is what Excel leaves beside an open workbook. */
function isHidden(name: string): boolean {
  return /^[~.]/.test(name);
}
