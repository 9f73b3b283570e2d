import { entriesDropped, entriesOf, isFolder } from '../../parts/folder-entries';

/** The names of chosen files; of those in a chosen folder, their paths within it. */
export function chosenNames(files: Iterable<File>): readonly string[] {
  return Array.from(files, ({ name, webkitRelativePath }) =>
    webkitRelativePath ? withoutFirst(webkitRelativePath) : name,
  );
}

/** The same of what is dropped. No file is asked for: its name is all that is known of it. */
export async function droppedNames(dropped: DataTransfer): Promise<readonly string[]> {
  const { files } = dropped;
  const entries = entriesDropped(dropped);
  if (entries.length === 0) return chosenNames(files);
  const all: string[] = [];
  for (const entry of entries) for (const path of await pathsIn(entry)) all.push(path);
  const [only, ...more] = entries;
  // The one folder is where the evidence lies, of several each is a part of it.
  return only !== undefined && more.length === 0 && isFolder(only) ? all.map(withoutFirst) : all;
}

async function pathsIn(entry: FileSystemEntry): Promise<readonly string[]> {
  if (!isFolder(entry)) return [entry.fullPath.replace(/^\//, '')];
  const all: string[] = [];
  for (const one of await entriesOf(entry)) for (const path of await pathsIn(one)) all.push(path);
  return all;
}

function withoutFirst(path: string): string {
  return path.slice(path.indexOf('/') + 1);
}
