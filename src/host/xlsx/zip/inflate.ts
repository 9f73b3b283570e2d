import { HostError } from '../../host-error';
import { damaged } from '../unreadable';
import { crc32, inflateAtOnce, inflateInSteps } from './codec';
import type { ZipEntry } from './entry';

const STORED = 0;
const DEFLATED = 8;
/**
 * What is no larger is inflated in one step, which is cheaper than pieces. A file that lies about its
 * size makes at most a quarter of a gigabyte of work that way, and no memory.
 */
const AT_ONCE = { packed: 256 * 1024, declared: 8 * 1024 * 1024 };

/** Takes a piece of a file; `isLast` where it is complete with it. */
export type Sink = (bytes: Uint8Array, isLast: boolean) => void;

/**
 * Hands the contents of one file to `sink`, a large one piece by piece. Stops as soon as there is more
 * than the directory declared, and fails where the checksum does not fit.
 */
export function inflateEntry(archive: Uint8Array, entry: ZipEntry, sink: Sink): void {
  let size = 0;
  let crc = 0;
  const take = (bytes: Uint8Array): void => {
    size += bytes.length;
    if (size > entry.size) throw damaged(entry.name, 'longer than declared');
    crc = crc32(bytes, crc);
    sink(bytes, size === entry.size);
  };
  const data = archive.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  if (entry.method === STORED) take(data);
  else if (entry.method === DEFLATED) inflate(entry, data, take);
  else throw damaged(entry.name, `compression method ${entry.method}`);
  if (size !== entry.size) throw damaged(entry.name, 'shorter than declared');
  if (crc !== entry.crc) throw damaged(entry.name, 'checksum');
}

function inflate(
  { name, size }: ZipEntry,
  data: Uint8Array,
  take: (bytes: Uint8Array) => void,
): void {
  try {
    const isSmall = data.length <= AT_ONCE.packed && size <= AT_ONCE.declared;
    if (isSmall && data.length > 0) take(inflateAtOnce(data, size));
    else inflateInSteps(data, take);
  } catch (error) {
    if (error instanceof HostError) throw error;
    throw damaged(name, String(error));
  }
}
