// Covers src/host/xlsx/zip/codec.ts
import { deflateRawSync } from 'node:zlib';
import * as ofNode from '../../../src/cli/node/node-codec';
import * as portable from '../../../src/host/xlsx/zip/codec';

const CODECS = [
  ['of Node', ofNode],
  ['portable', portable],
] as const;
const TEXT = Buffer.from('绩效自评'.repeat(20_000));
const PACKED = deflateRawSync(TEXT);

describe.each(CODECS)('the codec %s', (_, codec) => {
  test('gives back what was packed, at once and in steps', () => {
    expect(Buffer.from(codec.inflateAtOnce(PACKED, TEXT.length)).equals(TEXT)).toBe(true);
    const pieces: Uint8Array[] = [];
    codec.inflateInSteps(PACKED, (piece) => pieces.push(piece));
    expect(Buffer.concat(pieces).equals(TEXT)).toBe(true);
  });

  test('reckons the checksum that zip archives have, also in pieces', () => {
    expect(codec.crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
    const first = codec.crc32(TEXT.subarray(0, 1001));
    expect(codec.crc32(TEXT.subarray(1001), first)).toBe(portable.crc32(TEXT));
  });

  test('packs so that anything can unpack it', () => {
    expect(Buffer.from(codec.inflateAtOnce(codec.deflate(TEXT), TEXT.length)).equals(TEXT)).toBe(
      true,
    );
  });

  test('inflates nothing to nothing', () => {
    expect(codec.inflateAtOnce(deflateRawSync(Buffer.alloc(0)), 0)).toHaveLength(0);
  });

  test.each([1, 1000])('never gives what is %i bytes longer as what was declared', (more) => {
    const declared = TEXT.length - more;
    // One byte too many, or none at all: either way the file is refused.
    expect([declared + 1, 'refused']).toContain(lengthBy(codec, PACKED, declared));
  });

  test('makes no room beyond what was declared', () => {
    const bomb = deflateRawSync(Buffer.alloc(50_000_000));
    const before = process.memoryUsage().arrayBuffers;
    expect([11, 'refused']).toContain(lengthBy(codec, bomb, 10));
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1_000_000);
  });

  test.each([
    ['cut off', PACKED.subarray(0, PACKED.length / 2)],
    ['of other bytes', Buffer.from('这不是压缩的内容')],
  ])('fails on data that is %s', (__, data) => {
    expect(() => codec.inflateAtOnce(data, TEXT.length)).toThrow(/./);
  });
});

function lengthBy(
  codec: Pick<typeof portable, 'inflateAtOnce'>,
  data: Uint8Array,
  declared: number,
): number | 'refused' {
  try {
    return codec.inflateAtOnce(data, declared).length;
  } catch (error) {
    if (!/Buffer/.test(String(error))) throw error;
    return 'refused';
  }
}
