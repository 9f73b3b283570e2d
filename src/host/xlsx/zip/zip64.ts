import { truncated } from '../unreadable';

const LOCATOR_SIGNATURE = 0x07064b50;
const LOCATOR_SIZE = 20;
const END64_SIGNATURE = 0x06064b50;
const END64_SIZE = 56;
const EXTRA_TAG = 0x0001;
/** Stands in a 32-bit field whose value is in the 64-bit record. */
const ELSEWHERE = 0xffffffff;

export interface DirectoryPlace {
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

/** Where the central directory lies; some writers use the 64-bit records even for small files. */
export function readEnd(view: DataView, end: number): DirectoryPlace {
  const locator = end - LOCATOR_SIZE;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_SIGNATURE) {
    const start = view.getUint32(end + 16, true);
    return { count: view.getUint16(end + 10, true), start, end };
  }
  const end64 = Number(view.getBigUint64(locator + 8, true));
  if (end64 + END64_SIZE > locator || view.getUint32(end64, true) !== END64_SIGNATURE) {
    throw truncated('no 64-bit end of central directory');
  }
  return {
    count: Number(view.getBigUint64(end64 + 32, true)),
    start: Number(view.getBigUint64(end64 + 48, true)),
    end: end64,
  };
}

export interface RecordSizes {
  readonly compressedSize: number;
  readonly size: number;
  readonly headerStart: number;
}

/** Sizes and place of one file from its record, from the 64-bit extra field where they are there. */
export function readSizes(record: DataView): RecordSizes {
  const size = record.getUint32(24, true);
  const compressedSize = record.getUint32(20, true);
  const headerStart = record.getUint32(42, true);
  const wide = wideFields(record);
  // The extra field holds only those that did not fit, in this order.
  const next = (narrow: number): number =>
    narrow === ELSEWHERE ? (wide.shift() ?? narrow) : narrow;
  return { size: next(size), compressedSize: next(compressedSize), headerStart: next(headerStart) };
}

function wideFields(record: DataView): number[] {
  let at = 46 + record.getUint16(28, true);
  const end = at + record.getUint16(30, true);
  while (at + 4 <= end) {
    const length = record.getUint16(at + 2, true);
    const fieldEnd = Math.min(at + 4 + length, end);
    if (record.getUint16(at, true) === EXTRA_TAG) {
      const fields: number[] = [];
      for (let field = at + 4; field + 8 <= fieldEnd; field += 8) {
        fields.push(Number(record.getBigUint64(field, true)));
      }
      return fields;
    }
    at += 4 + length;
  }
  return [];
}
