import { readFileSync } from 'node:fs';
import path from 'node:path';
import { read, utils, write } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import { checkWorkbook } from '../../../src/host/forms/check-workbook';
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
  const results = await checkWorkbook('a', workbook, {
    optionsFor: () => DEFAULT_OPTIONS,
    sheet: null,
  });
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
    // The words of its text box are none of the cell it hangs on.
    expect(await cellsOf(fixture('libreoffice.ods'))).toEqual(
      await cellsOf(fixture('libreoffice.xlsx')),
    );
  });

  it('the whole form of an .ods whose files stand in another order, or that names no kind', async () => {
    const { mimetype, ...files } = unzipSync(fixture('sample.ods'));
    for (const more of [mimetype === undefined ? {} : { mimetype }, {}]) {
      const bytes = zipSync({ ...files, ...more });
      expect(otherFormat(bytes)).toBe('ods');
      expect(await reportsOf(bytes)).toEqual(await reportsOf(sampleBytes()));
    }
  });

  it('the whole form of a workbook before Excel 97, in Chinese', async () => {
    const { newer, older } = beforeExcel97(fixture('sample.xls'));
    const reports = await reportsOf(older);
    expect(reports).toEqual(await reportsOf(newer));
    expect(JSON.stringify(reports)).toContain('资金支出率');
  });

  it('an .ods whose cells of a mere style repeat without end', () => {
    const bytes = repeating('<table:table-cell table:style-name="ce1" REPEATED/>');
    expect(convertToXlsx(bytes).length).toBeGreaterThan(0);
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

  it('an .ods whose filled cells repeat without end', () => {
    const cell = '<table:table-cell office:value-type="string" REPEATED><text:p>甲</text:p>';
    const bytes = repeating(`${cell}</table:table-cell>`);
    expect(() => convertToXlsx(bytes)).toThrow(/太多.*另存为/);
  });

  it('a text of OpenDocument, which is no workbook', () => {
    const files = unzipSync(fixture('sample.ods'));
    const mimetype = strToU8('application/vnd.oasis.opendocument.text');
    const bytes = zipSync({ ...files, mimetype, 'META-INF/manifest.xml': strToU8('<m/>') });
    expect(otherFormat(bytes)).toBeNull();
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

/** The sample as an `.ods` with a million rows more of 16,000 such cells. */
function repeating(cell: string): Uint8Array {
  const files = unzipSync(fixture('sample.ods'));
  const cells = cell.replace('REPEATED', 'table:number-columns-repeated="16000"');
  const row = `<table:table-row table:number-rows-repeated="1000000">${cells}</table:table-row>`;
  const content = strFromU8(files['content.xml'] ?? new Uint8Array());
  const at = content.indexOf('</table:table>');
  const more = `${content.slice(0, at)}${row}${content.slice(at)}`;
  return zipSync({ ...files, 'content.xml': strToU8(more) });
}

/** Texts that such a workbook can hold, in bytes. */
const LONGEST = 255;

/**
 * A workbook as Excel 97 writes it, and as Excel 95 in China did: the writer knows no Chinese, so that
 * its letters give way to as many bytes. Texts are cut to what both can hold.
 */
function beforeExcel97(bytes: Uint8Array): { newer: Uint8Array; older: Uint8Array } {
  const book = read(bytes, { type: 'array', cellNF: true });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
  const inSheet = { SheetNames: ['S'], Sheets: { S: sheet } };
  const texts = Object.entries(sheet).filter(([at, cell]) => !at.startsWith('!') && cell.t === 's');
  for (const [at, cell] of texts) sheet[at] = { t: 's', v: String(cell.v).slice(0, LONGEST / 3) };
  const newer = new Uint8Array(write(inSheet, { bookType: 'biff8', type: 'array' }));
  const gbk = iconv('gbk');
  const chinese = texts.flatMap(([at]) => {
    const encoded = gbk(String(sheet[at].v));
    return encoded.every((byte) => byte < 0x80) ? [] : [{ at, encoded }];
  });
  const stands = chinese.map(({ encoded }, index) => `${index}`.padEnd(encoded.length, 'Z'));
  chinese.forEach(({ at }, index) => (sheet[at] = { t: 's', v: stands[index] }));
  const older = Buffer.from(write(inSheet, { bookType: 'biff5', type: 'array' }));
  let from = 0;
  chinese.forEach(({ encoded }, index) => {
    from = older.indexOf(stands[index] ?? '', from);
    older.set(encoded, from);
    from += encoded.length;
  });
  older.writeUInt16LE(936, older.indexOf(CODE_PAGE) + CODE_PAGE.length);
  return { newer, older: new Uint8Array(older) };
}

function compound(stream: string): Uint8Array {
  return Uint8Array.from([...CONTAINER, ...Buffer.from(stream, 'utf16le')]);
}
