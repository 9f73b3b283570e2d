import type { FoundFile } from '../input/collect-files';
import type { Io } from '../io';

/**
 * Where what is made of each file belongs in a folder of output: files keep the folders in which they
 * were found, from the one on that all have in common.
 */
export async function placesOf(
  files: readonly FoundFile[],
  io: Pick<Io, 'realPath'>,
): Promise<ReadonlyMap<string, string>> {
  const roots = new Map<string, readonly string[]>();
  for (const { root } of files)
    if (!roots.has(root)) roots.set(root, foldersOf(await io.realPath(root)));
  const shared = sharedBy([...roots.values()]);
  return new Map(
    files.map(({ file, root, inside }) => {
      const above = roots.get(root)?.slice(shared) ?? [];
      // The letter of a Windows drive is no name of a folder.
      return [file, [...above.map((name) => name.replace(/:$/, '')), inside].join('/')];
    }),
  );
}

function foldersOf(path: string): readonly string[] {
  return path.split(/[\\/]/).filter((name) => name !== '');
}

/** How many folders, from the top, all paths have in common. */
function sharedBy([first = [], ...others]: readonly (readonly string[])[]): number {
  const other = first.findIndex((name, at) => others.some((path) => path[at] !== name));
  return other < 0 ? first.length : other;
}
