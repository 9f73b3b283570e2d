import { crc32, deflate } from './codec';
import type { ZipDirectory, ZipEntry } from './entry';
import {
  centralRecord,
  endRecord,
  localHeader,
  movedRecord,
  newHeader,
  newRecord,
  type Stored,
} from './records';

const NONE: ReadonlySet<ZipEntry> = new Set();

/**
 * Writes an archive again with other contents for some files and new files at its end. All others
 * are copied as they are, headers included, in the order they had.
 *
 * @param contents inflated bytes by file name
 * @param gone what is left out
 */
export function rewriteArchive(
  archive: Uint8Array,
  directory: ZipDirectory,
  contents: ReadonlyMap<string, Uint8Array>,
  gone: ReadonlySet<ZipEntry> = NONE,
): Uint8Array {
  const output = new Output();
  const records = new Map<string, Uint8Array>();
  // Directory order is not always the order of the data.
  const inOrder = directory.entries.toSorted((a, b) => a.headerStart - b.headerStart);
  inOrder.forEach((entry, index) => {
    if (gone.has(entry)) return;
    const content = contents.get(entry.name);
    if (content) {
      const { data, stored } = deflated(content);
      const header = archive.subarray(entry.headerStart, entry.dataStart);
      const start = output.append(localHeader(header, stored), data);
      records.set(entry.name, centralRecord(entry.record, stored, start));
    } else {
      // Up to the next file, so that a data descriptor behind the data comes along.
      const end = inOrder[index + 1]?.headerStart ?? directory.start;
      const start = output.append(archive.subarray(entry.headerStart, end));
      records.set(entry.name, movedRecord(entry.record, entry, start));
    }
  });
  const ordered = directory.entries.flatMap(({ name }) => records.get(name) ?? []);
  for (const [name, content] of contents) {
    if (records.has(name)) continue;
    const { data, stored } = deflated(content);
    const start = output.append(localHeader(newHeader(name), stored), data);
    ordered.push(centralRecord(newRecord(name), stored, start));
  }
  const start = output.length;
  for (const record of ordered) output.append(record);
  output.append(endRecord(ordered.length, start, output.length - start));
  return output.toBytes();
}

function deflated(content: Uint8Array): { data: Uint8Array; stored: Stored } {
  const data = deflate(content);
  const stored = {
    method: 8,
    crc: crc32(content),
    size: content.length,
    compressedSize: data.length,
  };
  return { data, stored };
}

class Output {
  length = 0;
  private readonly pieces: Uint8Array[] = [];

  /** Where the first of the pieces begins. */
  append(...pieces: readonly Uint8Array[]): number {
    const start = this.length;
    for (const piece of pieces) {
      this.pieces.push(piece);
      this.length += piece.length;
    }
    return start;
  }

  toBytes(): Uint8Array {
    const bytes = new Uint8Array(this.length);
    let at = 0;
    for (const piece of this.pieces) {
      bytes.set(piece, at);
      at += piece.length;
    }
    return bytes;
  }
}
