import { formFile, OTHER_FORMAT } from '../../../documents/words/form-file';
import { compareNames } from '../../../documents/words/name-order';
import type { UncheckedInFile } from '../../../host/forms/check-workbook';
import { entriesDropped, entriesOf, isFolder } from '../../parts/folder-entries';

/** A file that was chosen or dropped, and where it stood: `县级/甲.xlsx`. */
export interface FoundFile {
  readonly path: string;
  readonly file: File;
}

/** What a person has chosen or dropped. */
export interface Found {
  readonly files: readonly FoundFile[];
  /** Workbooks in a format that is not read, and folders that could not be looked into. */
  readonly refused: readonly UncheckedInFile[];
}

const NO_FOLDER = '这个文件夹没有读到，请检查权限，或者用“选择文件夹”再选一次。';

/**
 * What a file picker gives.
 *
 * @param withLists 复核意见 in a folder count too
 */
export function chosenFiles(list: Iterable<File>, withLists = false): Found {
  const found = Array.from(list, (file): Found => {
    // Set where a folder was chosen; a file that was chosen by itself is taken whatever its name.
    const path = file.webkitRelativePath;
    return path
      ? inFolder(path, file, withLists)
      : { files: [{ path: file.name, file }], refused: [] };
  });
  return together(found);
}

/**
 * What a drop gives, folders with all that is in them. To be called while the event is handled:
 * later the browser tells no more of it.
 */
export function droppedFiles(dropped: DataTransfer): Promise<Found> {
  const entries = entriesDropped(dropped);
  // A browser without entries, or a drop of something that is nowhere on the disk.
  if (!entries.some(isFolder)) return Promise.resolve(chosenFiles(dropped.files));
  return walkAll(entries);
}

async function walkAll(entries: readonly FileSystemEntry[]): Promise<Found> {
  const found: Found[] = [];
  for (const entry of entries)
    found.push(
      isFile(entry)
        ? together([{ files: [{ path: entry.name, file: await fileOf(entry) }], refused: [] }])
        : await walk(entry),
    );
  return together(found);
}

async function walk(entry: FileSystemEntry): Promise<Found> {
  const path = entry.fullPath.replace(/^\//, '');
  try {
    if (isFile(entry)) return await fileInFolder(path, entry);
    const entries = isFolder(entry) ? await entriesOf(entry) : [];
    const found: Found[] = [];
    for (const one of entries) found.push(await walk(one));
    return together(found);
  } catch {
    return { files: [], refused: [{ kind: 'refused', file: path, why: NO_FOLDER }] };
  }
}

async function fileInFolder(path: string, entry: FileSystemFileEntry): Promise<Found> {
  // What is no workbook is not even asked for.
  return formFile(entry.name) === 'none' ? NOTHING : inFolder(path, await fileOf(entry));
}

function inFolder(path: string, file: File, withLists = false): Found {
  const what = formFile(file.name, withLists);
  if (what === 'none') return NOTHING;
  if (what === 'other-format')
    return { files: [], refused: [{ kind: 'refused', file: path, why: OTHER_FORMAT }] };
  return { files: [{ path, file }], refused: [] };
}

const NOTHING: Found = { files: [], refused: [] };

function together(found: readonly Found[]): Found {
  const files = found.flatMap((one) => one.files);
  return {
    files: apart(files.toSorted((a, b) => compareNames(a.path, b.path))),
    refused: found.flatMap(({ refused }) => refused),
  };
}

/** Two folders that are dropped at once may be called alike, with files called alike in them. */
function apart(files: readonly FoundFile[]): readonly FoundFile[] {
  const taken = new Set(files.map(({ path }) => path));
  const met = new Set<string>();
  return files.map((one) => {
    let { path } = one;
    for (let count = 2; met.has(path); count += 1) {
      const other = numbered(one.path, count);
      if (!taken.has(other)) path = other;
    }
    met.add(path);
    taken.add(path);
    return { ...one, path };
  });
}

/** `县/甲（2）.xlsx` for the second `县/甲.xlsx`. */
function numbered(path: string, count: number): string {
  return path.replace(/(?:\.[^./]*)?$/, (ending) => `（${count}）${ending}`);
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });
}
