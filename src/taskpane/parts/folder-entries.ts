/** What lies in a folder that was dropped. A browser gives a hundred at a time, and none after the last. */
export async function entriesOf(
  folder: FileSystemDirectoryEntry,
): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0) return all;
    for (const entry of some) all.push(entry);
  }
}

/** True for a folder, whose files are to be asked for. */
export function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** What was dropped; to be asked for while the event is handled: later the browser tells no more of it. */
export function entriesDropped({ items }: Pick<DataTransfer, 'items'>): readonly FileSystemEntry[] {
  return Array.from(items ?? [], (item) => item.webkitGetAsEntry?.() ?? null).filter(
    (entry) => entry !== null,
  );
}
