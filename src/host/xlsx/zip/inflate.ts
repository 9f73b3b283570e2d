import { Inflate } from 'fflate';
import { HostError } from '../../host-error';
import { damaged } from '../unreadable';
import { crc32 } from './crc32';
import type { ZipEntry } from './entry';

const STORED = 0;
const DEFLATED = 8;
/** Deflate grows at most a thousandfold, so that one step never makes more than 17 MB. */
const STEP = 16 * 1024;

/**
 * Hands the contents of one file to `sink`, piece by piece. Stops as soon as there is more than the
 * directory declared, and fails where the checksum does not fit.
 */
export function inflateEntry(
  archive: Uint8Array,
  entry: ZipEntry,
  sink: (bytes: Uint8Array) => void,
): void {
  let size = 0;
  let crc = 0;
  const take = (bytes: Uint8Array): void => {
    size += bytes.length;
    if (size > entry.size) throw damaged(entry.name, 'longer than declared');
    crc = crc32(bytes, crc);
    sink(bytes);
  };
  const data = archive.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  if (entry.method === STORED) take(data);
  else if (entry.method === DEFLATED) inflate(entry.name, data, take);
  else throw damaged(entry.name, `compression method ${entry.method}`);
  if (size !== entry.size) throw damaged(entry.name, 'shorter than declared');
  if (crc !== entry.crc) throw damaged(entry.name, 'checksum');
}

function inflate(name: string, data: Uint8Array, take: (bytes: Uint8Array) => void): void {
  const stream = new Inflate((bytes) => take(bytes));
  try {
    for (let at = 0; at < data.length; at += STEP) {
      stream.push(data.subarray(at, at + STEP), at + STEP >= data.length);
    }
  } catch (error) {
    if (error instanceof HostError) throw error;
    throw damaged(name, String(error));
  }
}
