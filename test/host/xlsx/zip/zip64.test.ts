import { HostError } from '../../../../src/host/host-error';
import { endRecord, newRecord } from '../../../../src/host/xlsx/zip/records';
import { readEnd, readSizes } from '../../../../src/host/xlsx/zip/zip64';

const ELSEWHERE = 0xffffffff;

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** A directory record whose sizes and place are these, with an extra field of 64-bit numbers. */
function record(narrow: readonly number[], wide: readonly bigint[]): DataView {
  const plain = newRecord('a.xml');
  const extra = new Uint8Array(8 + 4 + 8 * wide.length);
  const field = viewOf(extra);
  // Another field stands before it.
  field.setUint16(0, 0x5455, true);
  field.setUint16(2, 4, true);
  field.setUint16(8, 1, true);
  field.setUint16(10, 8 * wide.length, true);
  wide.forEach((value, index) => field.setBigUint64(12 + 8 * index, value, true));
  const view = viewOf(Uint8Array.from([...plain, ...extra]));
  view.setUint16(30, extra.length, true);
  [24, 20, 42].forEach((at, index) => view.setUint32(at, narrow[index] ?? 0, true));
  return view;
}

test('sizes stand in the record itself', () => {
  expect(readSizes(record([10, 5, 7], []))).toEqual({
    size: 10,
    compressedSize: 5,
    headerStart: 7,
  });
});

test('what does not fit stands in the extra field, and only that', () => {
  expect(readSizes(record([10, ELSEWHERE, ELSEWHERE], [50n, 2n ** 33n]))).toEqual({
    size: 10,
    compressedSize: 50,
    headerStart: 2 ** 33,
  });
});

test('a number that stands nowhere is as large as it says', () => {
  expect(readSizes(record([ELSEWHERE, 5, 7], [])).size).toBe(ELSEWHERE);
});

test('an archive without 64-bit records ends in one record', () => {
  expect(readEnd(viewOf(endRecord(3, 100, 50)), 0)).toEqual({ count: 3, start: 100, end: 0 });
});

/** The 64-bit records of an archive of 7 files at 1234, and the locator that leads to them. */
function wideEnd(signature = 0x06064b50): DataView {
  const view = viewOf(new Uint8Array(56 + 20 + 22));
  view.setUint32(0, signature, true);
  view.setBigUint64(32, 7n, true);
  view.setBigUint64(48, 1234n, true);
  view.setUint32(56, 0x07064b50, true);
  return view;
}

test('the 64-bit records win where there are any', () => {
  expect(readEnd(wideEnd(), 76)).toEqual({ count: 7, start: 1234, end: 0 });
});

test('a locator that leads nowhere is of an archive cut off', () => {
  expect(() => readEnd(wideEnd(0), 76)).toThrow(HostError);
});
