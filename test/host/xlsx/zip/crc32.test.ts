import { crc32 as nodeCrc32 } from 'node:zlib';
import { strToU8 } from 'fflate';
import { crc32 } from '../../../../src/host/xlsx/zip/crc32';

test.each(['', 'a', 'ab', 'abc', 'abcd', '1234567', '123456789', '指标评分表'.repeat(1001)])(
  'the checksum of %.20s is what zlib makes it',
  (text) => {
    const bytes = strToU8(text);
    expect(crc32(bytes)).toBe(nodeCrc32(bytes));
  },
);

test('pieces give the checksum of the whole', () => {
  const bytes = strToU8('123456789');
  for (const end of [1, 4, 5])
    expect(crc32(bytes.subarray(end), crc32(bytes.subarray(0, end)))).toBe(crc32(bytes));
});
