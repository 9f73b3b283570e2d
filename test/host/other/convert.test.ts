import { readFileSync } from 'node:fs';
import path from 'node:path';
import { utils, write } from '@e965/xlsx';
import { checkWorkbook } from '../../../src/cli/check-workbook';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import { openWorkbook } from '../../../src/host/open-workbook';
import { convertToXlsx } from '../../../src/host/other/convert';
import { otherFormat } from '../../../src/host/other/other-format';
import type { GridCell } from '../../../src/sheet/grid';
import { reportLines } from '../../check/report-lines';
import { iconv } from '../../corpus/encodings';
import { sampleBytes } from '../../corpus/package';

const FOLDER = path.join(__dirname, '../../fixtures/workbooks');

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(FOLDER, name)));
}

// The library talks to the console; the program runs it where nobody listens.
beforeAll(() => void jest.spyOn(console, 'error').mockImplementation());

async function convert(bytes: Uint8Array): Promise<Uint8Array> {
  return convertToXlsx(bytes);
}

/** The library takes the words of a text box for those of the cell it hangs on, here in column I. */
const TEXT_BOX = '说明';
const CONTAINER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The record that names the encoding, up to its two bytes. */
const CODE_PAGE = Buffer.from([0x42, 0, 2, 0]);

async function cellsOf(bytes: Uint8Array): Promise<readonly GridCell[]> {
  const { workbook } = await openWorkbook(bytes, convert);
  const [sheet] = await workbook.sheets();
  const { rows } = await workbook.read(sheet?.name ?? '');
  return rows.flatMap(({ cells }) => cells);
}

async function reportsOf(bytes: Uint8Array) {
  const { workbook } = await openWorkbook(bytes, convert);
  const results = await checkWorkbook('a', workbook, { options: DEFAULT_OPTIONS, sheet: null });
  return results.map((one) => (one.kind === 'checked' ? reportLines(one.report) : one));
}

test.each([
  ['sample.xls', 'xls'],
  ['sample.ods', 'ods'],
])('the sample form as %s gives its own report', async (name, format) => {
  const bytes = fixture(name);
  expect(otherFormat(bytes)).toBe(format);
  expect(await reportsOf(bytes)).toEqual(await reportsOf(sampleBytes()));
});

describe('what comes along', () => {
  it('every value, formula and picture of a cell of an .xls', async () => {
    expect(await cellsOf(fixture('libreoffice.xls'))).toEqual(
      await cellsOf(fixture('libreoffice.xlsx')),
    );
  });

  it('every value of an .ods, its numbers as they are shown', async () => {
    const cells = await cellsOf(fixture('libreoffice.ods'));
    expect(cells.filter(({ column, value }) => column !== 8 || value !== TEXT_BOX)).toEqual(
      await cellsOf(fixture('libreoffice.xlsx')),
    );
  });

  it('percentages and dates', async () => {
    const sheet = utils.aoa_to_sheet([[0.9, 45291]]);
    Object.assign(sheet['A1'] ?? {}, { z: '0%' });
    Object.assign(sheet['B1'] ?? {}, { z: 'yyyy"年"m"月"' });
    expect(await cellsOf(written(sheet, 'biff8'))).toMatchObject([
      { value: '0.9', text: '90%' },
      { value: '45291', date: '2023年12月' },
    ]);
  });

  it('which sheets are hidden', async () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([[1]]), '表');
    utils.book_append_sheet(book, utils.aoa_to_sheet([[1]]), '底稿');
    book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 2 }] };
    const bytes = new Uint8Array(write(book, { bookType: 'biff8', type: 'array' }));
    const { workbook } = await openWorkbook(bytes, convert);
    expect(await workbook.sheets()).toMatchObject([{ visible: true }, { visible: false }]);
  });

  it('Chinese of a workbook before Excel 97, which names its encoding', async () => {
    const words = '绩效自评２０２３年';
    const gbk = iconv('gbk')(words);
    // The writer knows no Chinese: its letters give way to as many bytes.
    const letters = 'Z'.repeat(gbk.length);
    const bytes = Buffer.from(written(utils.aoa_to_sheet([[letters]]), 'biff5'));
    bytes.set(gbk, bytes.indexOf(letters));
    bytes.writeUInt16LE(936, bytes.indexOf(CODE_PAGE) + CODE_PAGE.length);
    expect(await cellsOf(new Uint8Array(bytes))).toMatchObject([{ value: words }]);
  });
});

describe('what is refused in one sentence', () => {
  it.each([
    ['a compound file that is no workbook', compound('WordDocument'), /不是工作簿.*另存为/],
    ['an old workbook cut off', fixture('sample.xls').subarray(0, 9000), /损坏.*另存为/],
    ['an old workbook of more bytes than any form', new Uint8Array(51 * 2 ** 20), /50 MB/],
  ])('%s', (_, bytes, sentence) => {
    expect(() => convertToXlsx(bytes)).toThrow(sentence);
  });

  // Damage within a file may keep the library busy for ever, which is why it runs in a thread that
  // can be ended; a file that is cut off it refuses.
  it.each([600, 5000, 12_000, 25_000])('files cut off after %i bytes', (end) => {
    for (const name of ['sample.xls', 'sample.ods'])
      expect(() => convertToXlsx(fixture(name).subarray(0, end))).toThrow(/损坏/);
  });

  it('an .xlsx with a password, which is an old container too', async () => {
    await expect(openWorkbook(compound('EncryptedPackage'), convert)).rejects.toThrow(/打开密码/);
  });
});

test('an .xlsx is opened as it is', async () => {
  const { workbook, convertedFrom } = await openWorkbook(sampleBytes(), convert);
  expect(convertedFrom).toBeNull();
  expect(workbook.save()).toEqual(sampleBytes());
});

function written(sheet: ReturnType<typeof utils.aoa_to_sheet>, bookType: 'biff5' | 'biff8') {
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, '表');
  return new Uint8Array(write(book, { bookType, type: 'array' }));
}

function compound(stream: string): Uint8Array {
  return Uint8Array.from([...CONTAINER, ...Buffer.from(stream, 'utf16le')]);
}
