// Covers src/host/xlsx/zip/directory.ts
// Covers src/host/xlsx/zip/inflate.ts
// Covers src/host/xlsx/zip/rewrite.ts
import { strToU8, unzipSync, zipSync } from 'fflate';
import { HostError } from '../../../../src/host/host-error';
import { Parts } from '../../../../src/host/xlsx/opc/parts';
import { readDirectory } from '../../../../src/host/xlsx/zip/directory';
import { inflateEntry } from '../../../../src/host/xlsx/zip/inflate';
import { streamed } from './streamed';

const TEXT = '指标评分表'.repeat(50);

/** Where the archive says what it says of its first file, from the start of the directory's record. */
function recordStart(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return view.getUint32(bytes.length - 6, true);
}

function changed(bytes: Uint8Array, change: (view: DataView, record: number) => void): Uint8Array {
  const copy = bytes.slice();
  change(new DataView(copy.buffer), recordStart(copy));
  return copy;
}

function readingAll(bytes: Uint8Array): unknown {
  try {
    const parts = Parts.open(bytes);
    return parts.names().map((name) => parts.text(name));
  } catch (error) {
    return error;
  }
}

const GOOD = zipSync({ 'a.xml': strToU8(TEXT), 'b.xml': [strToU8('乙'), { level: 0 }] });

describe('an archive', () => {
  it('is read, compressed and stored files alike', () => {
    expect(readingAll(GOOD)).toEqual([TEXT, '乙']);
  });

  it.each<[string, Uint8Array]>([
    ['cut off', GOOD.subarray(0, GOOD.length - 40)],
    ['cut off in the middle', GOOD.subarray(0, 60)],
    [
      'with a flipped bit in its data',
      changed(GOOD, (view) => view.setUint8(50, view.getUint8(50) ^ 4)),
    ],
    ['with a wrong checksum', changed(GOOD, (view, at) => view.setUint32(at + 16, 1, true))],
    ['longer than it says', changed(GOOD, (view, at) => view.setUint32(at + 24, 9, true))],
    ['shorter than it says', changed(GOOD, (view, at) => view.setUint32(at + 24, 9999, true))],
    ['of an unknown compression', changed(GOOD, (view, at) => view.setUint16(at + 10, 12, true))],
    ['with a file outside of it', changed(GOOD, (view, at) => view.setUint32(at + 42, 1e9, true))],
    [
      'whose directory is elsewhere',
      changed(GOOD, (view) => view.setUint32(GOOD.length - 6, 1e9, true)),
    ],
    ['with a password', changed(GOOD, (view, at) => view.setUint16(at + 8, 1, true))],
  ])('%s is unreadable', (_, bytes) => {
    expect(readingAll(bytes)).toBeInstanceOf(HostError);
    expect(readingAll(bytes)).toMatchObject({ code: 'unreadable' });
  });

  it('whose files share bytes is unreadable', () => {
    const second = recordStart(GOOD) + 46 + 'a.xml'.length;
    const bytes = changed(GOOD, (view) => view.setUint32(second + 42, 0, true));
    expect(readingAll(bytes)).toMatchObject({
      code: 'unreadable',
      detail: expect.stringMatching(/overlap/),
    });
  });

  it('with two files of one name is unreadable', () => {
    const second = recordStart(GOOD) + 46 + 'a.xml'.length + 46;
    const bytes = changed(GOOD, (view) => view.setUint8(second, 'a'.charCodeAt(0)));
    expect(readingAll(bytes)).toMatchObject({
      code: 'unreadable',
      detail: expect.stringMatching(/same name/),
    });
  });

  it.each([
    [
      'declared to be huge',
      (view: DataView, at: number) => view.setUint32(at + 24, 0x7fffffff, true),
    ],
    [
      'declared to shrink a thousandfold',
      (view: DataView, at: number) => view.setUint32(at + 24, 9e6, true),
    ],
  ])('%s is too large before anything is inflated', (_, change) => {
    expect(readingAll(changed(GOOD, change))).toMatchObject({ code: 'too-large' });
  });

  it('of more files than a workbook has is too large', () => {
    const bytes = changed(GOOD, (view) => view.setUint16(GOOD.length - 12, 20_000, true));
    expect(readingAll(bytes)).toMatchObject({ code: 'too-large' });
  });

  it('written as a stream keeps its descriptors when another file is replaced', () => {
    const bytes = streamed({ 'a.xml': TEXT, 'b.xml': '乙' });
    const saved = Parts.open(bytes)
      .replace(new Map([['b.xml', '丙']]))
      .toBytes();
    expect(readingAll(bytes)).toEqual([TEXT, '乙']);
    expect(readingAll(saved)).toEqual([TEXT, '丙']);
    expect(Object.keys(unzipSync(saved))).toEqual(['a.xml', 'b.xml']);
    // Of the replaced file the sizes are in its header again, which must not promise a descriptor.
    const replaced = Buffer.from(saved).indexOf('b.xml') - 30;
    expect(new DataView(saved.buffer).getUint16(replaced + 6, true)).toBe(0);
    // The header, the name, the data and the descriptor of the file that stayed.
    const kept = 30 + 'a.xml'.length + strToU8(TEXT).length + 16;
    expect(saved.subarray(0, kept)).toEqual(bytes.subarray(0, kept));
  });

  it('is inflated no further than it says, whatever is in it', () => {
    const bomb = zipSync({ 'a.xml': new Uint8Array(50_000_000) });
    const bytes = changed(bomb, (view, at) => view.setUint32(at + 24, 1000, true));
    const [entry] = readDirectory(bytes).entries;
    let taken = 0;
    const inflating = (): void => {
      if (entry) inflateEntry(bytes, entry, (piece) => (taken += piece.length));
    };
    expect(inflating).toThrow(HostError);
    expect(taken).toBeLessThanOrEqual(1000);
  });

  it.each([
    ['small', 1000, 1],
    ['of more packed bytes than go at once', 300_000, 2],
    ['of none', 0, 1],
  ])('gives a file %s whole, and says when it is', (_, length, leastPieces) => {
    let seed = 1;
    const noise = (): number => (seed = (seed * 48_271) % 2_147_483_647) & 0xff;
    const held = Uint8Array.from({ length }, noise);
    const bytes = zipSync({ 'a.xml': held });
    const [entry] = readDirectory(bytes).entries;
    const pieces: Uint8Array[] = [];
    const lasts: boolean[] = [];
    if (entry)
      inflateEntry(bytes, entry, (piece, isLast) => {
        pieces.push(piece.slice());
        lasts.push(isLast);
      });
    expect(Buffer.concat(pieces).equals(held)).toBe(true);
    expect(lasts.indexOf(true)).toBeGreaterThanOrEqual(leastPieces - 1);
    expect(lasts.at(-1)).toBe(true);
  });

  it('finds a part whose name differs by case or by its slashes', () => {
    const parts = Parts.open(zipSync({ 'xl\\Sheet1.XML': strToU8('甲') }));
    expect(parts.text('XL/sheet1.xml')).toBe('甲');
  });
});
