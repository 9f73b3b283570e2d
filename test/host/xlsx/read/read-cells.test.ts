// Covers src/host/xlsx/read/shared-strings.ts
// Covers src/host/xlsx/read/sheet.ts
// Covers src/host/xlsx/read/workbook.ts
// Covers src/host/xlsx/read/workbook-reader.ts
import { openXlsx } from '../../../../src/host/xlsx/open';
import type { GridCell } from '../../../../src/sheet/grid';
import {
  sharedStrings,
  stylesWith,
  workbookFile,
  worksheet,
  type PartContents,
} from '../workbook-file';

const SHEET = 'xl/worksheets/sheet1.xml';
const STRINGS = 'xl/sharedStrings.xml';

async function cellsOf(data: string, parts: PartContents = {}): Promise<readonly GridCell[]> {
  const host = openXlsx(workbookFile({ ...parts, [SHEET]: worksheet(data) }));
  const { rows } = await host.read('评分表');
  return rows.flatMap(({ cells }) => cells);
}

async function firstCell(data: string, parts: PartContents = {}): Promise<GridCell | undefined> {
  return (await cellsOf(`<row r="1">${data}</row>`, parts))[0];
}

test('a number keeps the digits of the file', async () => {
  const cell = await firstCell('<c r="A1"><v>33.300000000000004</v></c>');
  expect(cell).toEqual({
    column: 0,
    kind: 'number',
    value: '33.300000000000004',
    text: '33.3',
    formula: false,
  });
});

test('rich text is joined and its phonetic guide dropped', async () => {
  const rich = '<r><t>资金</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 支出率</t></r>';
  const strings = sharedStrings(`${rich}<rPh sb="0" eb="2"><t>zijin</t></rPh>`);
  const cell = await firstCell('<c r="A1" t="s"><v>0</v></c>', { [STRINGS]: strings });
  expect(cell).toMatchObject({ kind: 'text', value: '资金 支出率' });
});

test('text inside the cell is read, and its escaped characters too', async () => {
  const cell = await firstCell(
    '<c r="A1" t="inlineStr"><is><t>甲_x000D__x005F_x0041_</t></is></c>',
  );
  expect(cell).toMatchObject({ kind: 'text', value: '甲\r_x0041_' });
});

test('text between CDATA marks is read', async () => {
  const cell = await firstCell('<c r="A1" t="inlineStr"><is><t><![CDATA[a<b]]></t></is></c>');
  expect(cell?.value).toBe('a<b');
});

test.each([
  ['<c r="A1"><f>1+1</f><v>2</v></c>', 'number', '2'],
  ['<c r="A1" t="str"><f>"a"</f><v>a</v></c>', 'text', 'a'],
  ['<c r="A1" t="str"><f>""</f><v></v></c>', 'blank', ''],
  ['<c r="A1" t="b"><f>TRUE()</f><v>1</v></c>', 'boolean', 'TRUE'],
  ['<c r="A1" t="e"><f>NA()</f><v>#N/A</v></c>', 'error', '#N/A'],
  // openpyxl and other programs that cannot calculate write formulas like these.
  ['<c r="A1"><f>1+1</f></c>', 'uncalculated', ''],
  ['<c r="A1"><f>1+1</f><v></v></c>', 'uncalculated', ''],
  ['<c r="A1"><f>1+1</f><v/></c>', 'uncalculated', ''],
])('the last result of a formula is its value: %s', async (xml, kind, value) => {
  expect(await firstCell(xml)).toMatchObject({ kind, value, formula: true });
});

test('a number that is none is kept as text', async () => {
  const cell = await firstCell('<c r="A1"><v>2023-12-31T00:00:00</v></c>');
  expect(cell).toMatchObject({ kind: 'text', value: '2023-12-31T00:00:00' });
});

test('cells and rows that hold nothing are left out', async () => {
  const host = openXlsx(
    workbookFile({
      [STRINGS]: sharedStrings('<t></t>'),
      [SHEET]: worksheet(
        '<row r="1"><c r="A1" s="0"/><c r="B1" t="s"><v>0</v></c></row><row r="2"/>' +
          '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
      ),
    }),
  );
  const { rows } = await host.read('评分表');
  expect(rows.map(({ row, cells }) => [row, cells[0]?.column])).toEqual([[1_048_575, 16_383]]);
});

test('rows and cells without addresses follow one another', async () => {
  const host = openXlsx(
    workbookFile({
      [SHEET]: worksheet('<row><c/><c><v>1</v></c></row><row r="5"/><row><c><v>2</v></c></row>'),
    }),
  );
  const { rows } = await host.read('评分表');
  expect(rows.map(({ row, cells }) => [row, cells[0]?.column])).toEqual([
    [0, 1],
    [5, 0],
  ]);
});

test('names with a prefix are read like names without', async () => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const sheet =
    `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c>` +
    '</x:row></x:sheetData></x:worksheet>';
  const host = openXlsx(workbookFile({ [SHEET]: sheet }));
  const { rows } = await host.read('评分表');
  expect(rows[0]?.cells[0]?.value).toBe('7');
});

test('a weight stored as a fraction shows as the percentage it is formatted as', async () => {
  const styles = stylesWith('0.00%');
  const cell = await firstCell('<c r="A1" s="1"><v>0.0222</v></c>', { 'xl/styles.xml': styles });
  expect(cell).toMatchObject({ value: '0.0222', text: '2.22%' });
});

test('dates count from 1904 where the workbook says so', async () => {
  const book =
    '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    '<workbookPr date1904="1"/><sheets><sheet name="评分表" r:id="rId1"/></sheets></workbook>';
  const cell = await firstCell('<c r="A1" s="1"><v>0</v></c>', {
    'xl/workbook.xml': book,
    'xl/styles.xml': stylesWith('yyyy-mm-dd'),
  });
  expect(cell?.text).toBe('1904-01-01');
});
