/** What the records of a zip archive say of one file's data. */
export interface Stored {
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly compressedSize: number;
}

const HEADER_SIZE = 30;
const RECORD_SIZE = 46;
const VERSION = 20;
const DESCRIPTOR_FOLLOWS = 8;
/** 1 January 1980, the earliest date the format knows: files of ours carry no clock. */
const NO_DATE = 0x00210000;

/** A local header like `header` for other data, which no data descriptor follows. */
export function localHeader(header: Uint8Array, data: Stored): Uint8Array {
  const copy = header.slice();
  const view = viewOf(copy);
  view.setUint16(6, view.getUint16(6, true) & ~DESCRIPTOR_FOLLOWS, true);
  setData(view, 8, data);
  return copy;
}

/** A directory record like `record` for other data, beginning at `start`. */
export function centralRecord(record: Uint8Array, data: Stored, start: number): Uint8Array {
  const copy = record.slice();
  const view = viewOf(copy);
  view.setUint16(8, view.getUint16(8, true) & ~DESCRIPTOR_FOLLOWS, true);
  setData(view, 10, data);
  view.setUint32(42, start, true);
  return copy;
}

/** The directory record of a file whose bytes, header and descriptor included, are as they were. */
export function movedRecord(record: Uint8Array, data: Stored, start: number): Uint8Array {
  const copy = record.slice();
  const view = viewOf(copy);
  setData(view, 10, data);
  view.setUint32(42, start, true);
  return copy;
}

/** The local header of a file that is new; its data are set by `localHeader`. */
export function newHeader(name: string): Uint8Array {
  const bytes = new TextEncoder().encode(name);
  const header = new Uint8Array(HEADER_SIZE + bytes.length);
  const view = viewOf(header);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(4, VERSION, true);
  view.setUint32(10, NO_DATE, true);
  view.setUint16(26, bytes.length, true);
  header.set(bytes, HEADER_SIZE);
  return header;
}

/** The directory record of a file that is new. */
export function newRecord(name: string): Uint8Array {
  const bytes = new TextEncoder().encode(name);
  const record = new Uint8Array(RECORD_SIZE + bytes.length);
  const view = viewOf(record);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, VERSION, true);
  view.setUint16(6, VERSION, true);
  view.setUint32(12, NO_DATE, true);
  view.setUint16(28, bytes.length, true);
  record.set(bytes, RECORD_SIZE);
  return record;
}

/** The end of an archive of `count` files whose directory begins at `start`. */
export function endRecord(count: number, start: number, size: number): Uint8Array {
  const record = new Uint8Array(22);
  const view = viewOf(record);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, start, true);
  return record;
}

/** Method, checksum and sizes stand alike in both records; the date between them is left. */
function setData(view: DataView, at: number, data: Stored): void {
  view.setUint16(at, data.method, true);
  view.setUint32(at + 6, data.crc, true);
  view.setUint32(at + 10, data.compressedSize, true);
  view.setUint32(at + 14, data.size, true);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
