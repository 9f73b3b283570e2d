import { crc32 as nodeCrc32 } from 'node:zlib';
import { strToU8 } from 'fflate';
import { crc32 } from '../../../../src/host/xlsx/zip/crc32';

test.each(['', 'a', '123456789', '指标评分表'.repeat(1000)])(
  'the checksum of %.20s is what zlib makes it',
  (text) => {
    const bytes = strToU8(text);
    expect(crc32(bytes)).toBe(nodeCrc32(bytes));
  },
);

test('pieces give the checksum of the whole', () => {
  const bytes = strToU8('123456789');
  expect(crc32(bytes.subarray(4), crc32(bytes.subarray(0, 4)))).toBe(crc32(bytes));
});
