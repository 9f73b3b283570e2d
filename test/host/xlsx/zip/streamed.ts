import { strToU8 } from 'fflate';
import { crc32 } from '../../../../src/host/xlsx/zip/crc32';
import {
  centralRecord,
  endRecord,
  localHeader,
  newHeader,
  newRecord,
} from '../../../../src/host/xlsx/zip/records';

const DESCRIPTOR_FOLLOWS = 8;
const DESCRIPTOR_SIGNATURE = 0x08074b50;
const UNKNOWN = { method: 0, crc: 0, size: 0, compressedSize: 0 };

/** An archive whose sizes stand behind the data, as programs write it that cannot go back. */
export function streamed(files: Readonly<Record<string, string>>): Uint8Array {
  const bytes: number[] = [];
  const records: Uint8Array[] = [];
  for (const [name, content] of Object.entries(files)) {
    const data = strToU8(content);
    const facts = { ...UNKNOWN, crc: crc32(data), size: data.length, compressedSize: data.length };
    records.push(flagged(centralRecord(newRecord(name), facts, bytes.length), 8));
    bytes.push(...flagged(localHeader(newHeader(name), UNKNOWN), 6), ...data);
    bytes.push(...words(DESCRIPTOR_SIGNATURE, facts.crc, data.length, data.length));
  }
  const start = bytes.length;
  for (const record of records) bytes.push(...record);
  bytes.push(...endRecord(records.length, start, bytes.length - start));
  return Uint8Array.from(bytes);
}

function flagged(record: Uint8Array, at: number): Uint8Array {
  new DataView(record.buffer).setUint16(at, DESCRIPTOR_FOLLOWS, true);
  return record;
}

function words(...values: readonly number[]): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(values.length * 4));
  values.forEach((value, index) => bytes.setUint32(index * 4, value, true));
  return new Uint8Array(bytes.buffer);
}
