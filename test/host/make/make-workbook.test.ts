// Covers src/host/make/cell-looks.ts
// Covers src/host/make/page-layout.ts
// Covers src/host/make/plain-value.ts
// Covers src/host/make/row-height.ts
// Covers src/host/make/sorted-fonts.ts
import { strFromU8, unzipSync } from 'fflate';
import { makeWorkbook } from '../../../src/host/make/make-workbook';
import { openXlsx } from '../../../src/host/xlsx/open';
import type { PlainCell, PlainRow, PlainSheet } from '../../../src/sheet/plain-sheet';
import { newErrors } from '../xlsx/schema';

function sheetOf(...rows: readonly PlainRow[]): PlainSheet {
  return { name: '复核意见', widths: [6, 20, 30], rows, repeated: null, typed: [] };
}

function body(text: string): PlainCell {
  return { text, look: 'body' };
}

async function partsOf(sheet: PlainSheet): Promise<Record<string, string>> {
  const parts = unzipSync(await makeWorkbook([sheet]));
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]));
}

async function textsOf(...sheets: readonly PlainSheet[]) {
  const { rows } = await openXlsx(await makeWorkbook(sheets)).read('复核意见');
  return rows.map(({ cells }) => cells.map(({ value, column }) => [column, value]));
}

test.each(['=1+1', '+1', '-1', '@SUM(A1)'])(
  '%s is a text, also after a person typed there',
  async (text) => {
    const { 'xl/worksheets/sheet1.xml': xml = '', 'xl/styles.xml': styles = '' } = await partsOf(
      sheetOf([body(text)]),
    );
    expect(xml).not.toContain('<f>');
    expect(xml).toMatch(/<c r="A1" s="\d+" t="s">/);
    expect(styles).toContain('formatCode="@"');
    expect(await textsOf(sheetOf([body(text)]))).toEqual([[[0, text]]]);
  },
);

test('a text that is none of these has no format of its own', async () => {
  expect((await partsOf(sheetOf([body('1-1')])))['xl/styles.xml']).not.toContain('formatCode');
});

test('holds markup, line breaks and signs of two halves as they are', async () => {
  const text = '<b>&"\'\n</t>𠮷';
  expect(await textsOf(sheetOf([body(text)]))).toEqual([[[0, text]]]);
});

test('leaves out what is not seen and what XML cannot hold', async () => {
  expect(await textsOf(sheetOf([body('a\u202E\u0000\uD800b\r\nc\uFFFF')]))).toEqual([
    [[0, 'ab\nc']],
  ]);
});

test('cuts what is longer than a cell can hold', async () => {
  const [[[, text = ''] = []] = []] = await textsOf(sheetOf([body('长'.repeat(40_000))]));
  expect([`${text}`.length, `${text}`.endsWith('…')]).toEqual([32_767, true]);
});

test('a cell may take the room of several', async () => {
  const joined: PlainCell = { text: '甲', look: 'note', span: 2 };
  expect(await textsOf(sheetOf([joined, body('乙')]))).toEqual([
    [
      [0, '甲'],
      [2, '乙'],
    ],
  ]);
});

function wide(text: string): PlainRow {
  return [{ text, look: 'note', span: 3 }];
}

async function heightOf(row: PlainRow): Promise<number> {
  const { 'xl/worksheets/sheet1.xml': xml = '' } = await partsOf(sheetOf(row));
  return Number(/<row [^>]* ht="([\d.]+)"/.exec(xml)?.[1]);
}

test('a row is as high as its longest text needs', async () => {
  const one = await heightOf(wide('短'));
  expect(await heightOf(wide('长'.repeat(26)))).toBe(one);
  expect(await heightOf(wide('长'.repeat(30)))).toBeGreaterThan(one);
  expect(await heightOf(wide('一\n二\n三'))).toBeGreaterThan(2 * one);
  // Excel fits these by itself.
  expect(await heightOf([body('1'), body('长'.repeat(30))])).toBeNaN();
});

async function isFixed(row: PlainRow): Promise<boolean> {
  const { 'xl/worksheets/sheet1.xml': xml = '' } = await partsOf(sheetOf(row));
  return xml.includes('customHeight="1"');
}

test('a remark is as high as it needs in every program, and grows with the answer beside it', async () => {
  const remark: PlainRow = [
    body('1'),
    body('长'.repeat(30)),
    { text: '□', look: 'centred', answered: true },
  ];
  expect(await heightOf(remark)).toBeGreaterThan(3 * 13);
  expect(await isFixed(remark)).toBe(false);
  expect(await isFixed(wide('长'.repeat(30)))).toBe(true);
});

test('is printed one page wide, with its head and its number on each', async () => {
  const parts = await partsOf({
    ...sheetOf([body('头')], [body('一')]),
    repeated: { first: 0, last: 0 },
  });
  expect(parts['xl/workbook.xml']).toContain(
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">'复核意见'!$1:$1</definedName>`,
  );
  const { 'xl/worksheets/sheet1.xml': xml = '' } = parts;
  for (const part of ['fitToPage="1"', 'fitToHeight="0"', '&amp;P / &amp;N'])
    expect(xml).toContain(part);
});

test('what is ticked is chosen from a list', async () => {
  const choices = ['□', '☑'];
  const { 'xl/worksheets/sheet1.xml': xml = '' } = await partsOf({
    ...sheetOf([body('一')]),
    typed: [{ kind: 'offered', column: 2, firstRow: 1, lastRow: 4, choices }],
  });
  expect(xml).toMatch(/type="list"[^>]* sqref="C2:C5"><formula1>"□,☑"<\/formula1>/);
});

test('the same sheets give the same bytes, and what Microsoft’s validator takes', async () => {
  const rows = [
    [{ text: '标题', look: 'title', span: 3 } as const],
    [{ text: '甲', look: 'head' } as const, { text: '□', look: 'centred' } as const, body('=1')],
  ];
  const ticks = {
    kind: 'offered' as const,
    column: 1,
    firstRow: 1,
    lastRow: 1,
    choices: ['□', '☑'],
  };
  const sheets = [
    { ...sheetOf(...rows), repeated: { first: 1, last: 1 }, typed: [ticks] },
    { ...sheetOf(...rows), name: '复核意见2', repeated: { first: 1, last: 1 }, typed: [] },
  ];
  const bytes = await makeWorkbook(sheets);
  expect(Buffer.from(bytes).equals(await makeWorkbook(sheets))).toBe(true);
  // Of the first day that a zip knows, not of the one on which it was made.
  expect(Buffer.from(bytes).readUInt16LE(12)).toBe(0x21);
  expect(newErrors(new Uint8Array(), bytes)).toEqual([]);
});
