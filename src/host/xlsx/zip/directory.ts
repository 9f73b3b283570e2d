import { damaged, notWorkbook, truncated } from '../unreadable';
import type { ZipDirectory, ZipEntry } from './entry';
import { checkEntryCount, checkSizes } from './limits';
import { readEnd, readSizes } from './zip64';

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const RECORD_SIGNATURE = 0x02014b50;
const RECORD_SIZE = 46;
const HEADER_SIGNATURE = 0x04034b50;
const HEADER_SIZE = 30;
const ENCRYPTED = 1;

/**
 * Reads the list of files at the end of a zip archive.
 *
 * @throws HostError where it is cut off, contradicts itself, is encrypted or would inflate to too much.
 */
export function readDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start, end } = readEnd(view, findEnd(view));
  checkEntryCount(count);
  if (start > end) throw truncated('central directory beyond the end');
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + RECORD_SIZE > end || view.getUint32(at, true) !== RECORD_SIGNATURE) {
      throw truncated(`central directory record ${index}`);
    }
    const length =
      RECORD_SIZE +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
    if (at + length > end) throw truncated(`central directory record ${index}`);
    entries.push(readRecord(view, bytes.subarray(at, at + length), start));
    at += length;
  }
  checkSizes(entries);
  checkLayout(entries, start);
  return { entries, start };
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw truncated('no end of central directory');
}

function readRecord(archive: DataView, record: Uint8Array, directoryStart: number): ZipEntry {
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
  const name = new TextDecoder().decode(
    record.subarray(RECORD_SIZE, RECORD_SIZE + view.getUint16(28, true)),
  );
  if ((view.getUint16(8, true) & ENCRYPTED) !== 0) {
    throw notWorkbook('文件是加密的压缩包，请取消密码后另存为 .xlsx 再试。', name);
  }
  const { compressedSize, size, headerStart } = readSizes(view);
  if (
    headerStart + HEADER_SIZE > directoryStart ||
    archive.getUint32(headerStart, true) !== HEADER_SIGNATURE
  ) {
    throw damaged(name, 'no local header');
  }
  const dataStart =
    headerStart +
    HEADER_SIZE +
    archive.getUint16(headerStart + 26, true) +
    archive.getUint16(headerStart + 28, true);
  return {
    name,
    method: view.getUint16(10, true),
    crc: view.getUint32(16, true),
    compressedSize,
    size,
    headerStart,
    dataStart,
    record,
  };
}

/** Files that share bytes are how an archive is made to hold more than it seems. */
function checkLayout(entries: readonly ZipEntry[], directoryStart: number): void {
  let free = 0;
  for (const entry of entries.toSorted((a, b) => a.headerStart - b.headerStart)) {
    if (entry.headerStart < free) throw damaged(entry.name, 'overlaps another part');
    free = entry.dataStart + entry.compressedSize;
    if (free > directoryStart) throw truncated(entry.name);
  }
}
