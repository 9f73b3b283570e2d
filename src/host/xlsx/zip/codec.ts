import { deflateSync, Inflate, inflateSync } from 'fflate';

export { crc32 } from './crc32';

/** Large ones are packed in steps: deflate grows at most a thousandfold, so that none makes more than 17 MB. */
const STEP = 16 * 1024;

/**
 * What was packed, at once. One byte more than declared is room enough to see that there are more.
 *
 * @param size as declared
 * @throws where the data is damaged
 */
export function inflateAtOnce(data: Uint8Array, size: number): Uint8Array {
  return inflateSync(data, { out: new Uint8Array(size + 1) });
}

/** What was packed, piece by piece. */
export function inflateInSteps(data: Uint8Array, take: (bytes: Uint8Array) => void): void {
  const stream = new Inflate((bytes) => take(bytes));
  for (let at = 0; at < data.length; at += STEP)
    stream.push(data.subarray(at, at + STEP), at + STEP >= data.length);
}

/** The content as the raw deflate stream of an entry. */
export function deflate(content: Uint8Array): Uint8Array {
  return deflateSync(content);
}
