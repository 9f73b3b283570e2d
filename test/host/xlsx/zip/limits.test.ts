import { HostError } from '../../../../src/host/host-error';
import { checkEntryCount, checkSizes } from '../../../../src/host/xlsx/zip/limits';

const MB = 1024 * 1024;

/** An archive's files by what they take and what they would inflate to. */
function files(...sizes: readonly (readonly [compressedSize: number, size: number])[]) {
  return sizes.map(([compressedSize, size], index) => ({
    name: `${index}.xml`,
    method: 8,
    crc: 0,
    headerStart: 0,
    dataStart: 0,
    record: new Uint8Array(),
    compressedSize,
    size,
  }));
}

test.each([
  ['a large sheet', files([20 * MB, 200 * MB])],
  ['a small part that shrinks a thousandfold', files([1000, MB])],
  ['many parts', files(...Array.from({ length: 9 }, () => [10 * MB, 100 * MB] as const))],
])('%s is opened', (_, entries) => {
  expect(() => checkSizes(entries)).not.toThrow();
});

test.each([
  ['one part too large for a browser', files([100 * MB, 300 * MB])],
  [
    'parts too large together',
    files(...Array.from({ length: 5 }, () => [90 * MB, 250 * MB] as const)),
  ],
  ['a part that shrinks a thousandfold', files([20_000, 20 * MB])],
])('%s is refused with advice', (_, entries) => {
  expect(() => checkSizes(entries)).toThrow(
    expect.objectContaining({ code: 'too-large', message: expect.stringMatching(/另存.*再试/) }),
  );
});

test('so are more files than any workbook has', () => {
  expect(() => checkEntryCount(2000)).not.toThrow();
  expect(() => checkEntryCount(1_000_000)).toThrow(HostError);
});
