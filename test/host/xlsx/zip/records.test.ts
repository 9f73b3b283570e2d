import { strToU8, unzipSync } from 'fflate';
import { crc32 } from '../../../../src/host/xlsx/zip/crc32';
import { readDirectory } from '../../../../src/host/xlsx/zip/directory';
import {
  centralRecord,
  endRecord,
  localHeader,
  movedRecord,
  newHeader,
  newRecord,
} from '../../../../src/host/xlsx/zip/records';

const DATA = strToU8('指标评分表');
const STORED = { method: 0, crc: crc32(DATA), size: DATA.length, compressedSize: DATA.length };
const NAME = 'xl/styles.xml';

/** An archive of one stored file, whose record is made by `record`. */
function archive(record: (start: number) => Uint8Array, before = 0): Uint8Array {
  const padding = new Uint8Array(before);
  const file = [...padding, ...localHeader(newHeader(NAME), STORED), ...DATA];
  const directory = record(before);
  return Uint8Array.from([...file, ...directory, ...endRecord(1, file.length, directory.length)]);
}

test('a new file can be taken out by another reader', () => {
  const bytes = archive((start) => centralRecord(newRecord(NAME), STORED, start));
  expect(unzipSync(bytes)).toEqual({ [NAME]: DATA });
});

test('its local header is found where its record says', () => {
  const bytes = archive((start) => centralRecord(newRecord(NAME), STORED, start), 7);
  const [entry] = readDirectory(bytes).entries;
  expect(entry).toMatchObject({ name: NAME, headerStart: 7, ...STORED });
  expect(bytes.subarray(entry?.dataStart, (entry?.dataStart ?? 0) + DATA.length)).toEqual(DATA);
});

test('a file that has moved can be taken out as well', () => {
  const record = centralRecord(newRecord(NAME), STORED, 0);
  const bytes = archive((start) => movedRecord(record, STORED, start), 100);
  expect(unzipSync(bytes)).toEqual({ [NAME]: DATA });
});

test('a record that is taken over is not changed itself', () => {
  const record = newRecord(NAME);
  const before = record.slice();
  centralRecord(record, STORED, 7);
  movedRecord(record, STORED, 7);
  expect(record).toEqual(before);
});
