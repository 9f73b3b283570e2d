import * as fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { formXlsx } from '../fixtures/form-xlsx';
import { JIANGMEN_2023 } from '../fixtures/forms';
import { fixture } from '../host/xlsx/fixture';
import { sharedStrings, workbookFile, worksheet } from '../host/xlsx/workbook-file';
import { outcomeOf, type Outcome } from './outcome';

const SEED = 20_231_231;

const SMALL = workbookFile({
  'xl/worksheets/sheet1.xml': worksheet(
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1"><v>8.5</v></c></row>',
  ),
  'xl/sharedStrings.xml': sharedStrings(`<t>${'2023年12月完成3600人次，'.repeat(20)}</t>`),
});

/** Its texts lie open, so that any byte of them can change without a trace but the checksum. */
const STORED = zipSync(unzipSync(SMALL), { level: 0 });

/** Bits to turn over in some bytes of a file, at places given as parts of its length. */
const damage = fc.array(
  fc.tuple(
    fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    fc.oneof(fc.constantFrom(1, 2, 4, 8, 16, 32, 64, 128), fc.integer({ min: 1, max: 255 })),
  ),
  { minLength: 1, maxLength: 4 },
);

function damaged(bytes: Uint8Array, changes: readonly (readonly [number, number])[]): Uint8Array {
  const copy = bytes.slice();
  for (const [place, bits] of changes) {
    const at = Math.floor(place * copy.length);
    copy[at] = (copy[at] ?? 0) ^ bits;
  }
  return copy;
}

/** Damage is refused, or it struck where nothing of a sheet is kept. */
function expectUnharmed(outcome: Outcome, sound: Outcome): void {
  if (outcome.kind === 'read') expect(outcome).toEqual(sound);
}

describe.each<[string, number, () => Promise<Uint8Array>]>([
  ['the smallest workbook', 4000, async () => SMALL],
  ['the same without compression', 4000, async () => STORED],
  ['the 2023 Jiangmen form', 300, () => formXlsx(JIANGMEN_2023)],
  ['a workbook of LibreOffice', 500, async () => fixture('libreoffice')],
  ['a workbook with all there is', 200, async () => fixture('xlsxwriter')],
])('%s', (_, cases, open) => {
  let bytes: Uint8Array;
  let sound: Outcome;

  beforeAll(async () => {
    bytes = await open();
    sound = await outcomeOf(bytes);
    if (sound.kind === 'refused') throw sound.error;
  });

  test('with some bits turned over is refused or reads as it was', async () => {
    await fc.assert(
      fc.asyncProperty(damage, async (changes) =>
        expectUnharmed(await outcomeOf(damaged(bytes, changes)), sound),
      ),
      { numRuns: cases, seed: SEED },
    );
  });

  test('cut off anywhere is refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), async (length) => {
        expect((await outcomeOf(bytes.subarray(0, length))).kind).toBe('refused');
      }),
      { numRuns: cases / 5, seed: SEED },
    );
  });

  test('with a piece of itself in another place is refused or reads as it was', async () => {
    const piece = fc.tuple(fc.nat(bytes.length - 1), fc.nat(bytes.length - 1), fc.nat(200));
    await fc.assert(
      fc.asyncProperty(piece, async ([from, to, length]) => {
        const copy = bytes.slice();
        copy.copyWithin(to, from, from + length);
        expectUnharmed(await outcomeOf(copy), sound);
      }),
      { numRuns: cases / 5, seed: SEED },
    );
  });
});
