// Covers src/host/xlsx/write/write-sheet.ts
// Covers src/host/xlsx/write/cells/cell-changes.ts
// Covers src/host/xlsx/write/cells/cell-plan.ts
// Covers src/host/xlsx/write/cells/style-of.ts
// Covers src/host/xlsx/write/map/sheet-map.ts
import { openXlsx, type XlsxHost } from '../../../../src/host/xlsx/open';
import { sheetCells } from '../../../../src/sheet/cells/sheet-cells';
import type { Content } from '../../../../src/sheet/edits';
import { cellAt } from '../../../fixtures/address';
import { BLANK, number, oneWrite, text } from '../../sheets';
import { partsOf } from '../saved';
import { MAIN, stylesWith, workbookFile, worksheet } from '../workbook-file';

const NAME = '评分表';
const SHEET = 'xl/worksheets/sheet1.xml';
const INLINE = ' t="inlineStr"><is><t xml:space="preserve">甲</t></is></c>';

async function write(host: XlsxHost, address: string, after: Content) {
  const before = sheetCells(await host.read(NAME)).content(cellAt(address));
  return host.apply(NAME, oneWrite(address, before, after));
}

/** Writes 甲 into one cell. */
async function withText(sheet: string, address: string): Promise<XlsxHost> {
  const host = openXlsx(workbookFile({ [SHEET]: sheet, 'xl/styles.xml': stylesWith('0', '0%') }));
  await write(host, address, text('甲'));
  return host;
}

function sheetOf(host: XlsxHost): string {
  return partsOf(host.save())[SHEET] ?? '';
}

describe('a written cell', () => {
  it.each([
    ['between its neighbours', '<row r="1"><c r="A1"/><c r="C1"/></row>', 'B1', '<c r="B1"'],
    ['behind its neighbours', '<row r="1"><c r="A1"/></row>', 'B1', '<c r="B1"'],
    ['in a row of one tag', '<row r="1" ht="20"/>', 'B1', '<row r="1" ht="20"><c r="B1"'],
    ['in a new row between', '<row r="1"/><row r="5"/>', 'B3', '<row r="3"><c r="B3"'],
    ['in a new row behind', '<row r="1"/>', 'B3', '<row r="3"><c r="B3"'],
    ['in the place of another', '<row r="1"><c r="B1" s="2"><v>1</v></c></row>', 'B1', ' s="2" t='],
    ['where addresses are left out', '<row><c/><c s="1"/></row>', 'B1', '<c r="B1" s="1"'],
  ])('goes %s', async (_, data, address, expected) => {
    const host = await withText(worksheet(data), address);
    expect(sheetOf(host)).toContain(expected);
    const { rows } = await host.read(NAME);
    expect(rows).toMatchObject([{ row: cellAt(address).row, cells: [{ column: 1, value: '甲' }] }]);
  });

  it('opens up an empty sheet', async () => {
    const sheet = `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`;
    expect(sheetOf(await withText(sheet, 'B2'))).toContain(
      `<sheetData><row r="2"><c r="B2"${INLINE}</row></sheetData>`,
    );
  });

  it('takes the prefix of the sheet', async () => {
    const sheet = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData/></x:worksheet>`;
    expect(sheetOf(await withText(sheet, 'A1'))).toContain(
      '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">甲</x:t></x:is></x:c>',
    );
  });

  it('takes the style of its row, or else of its column', async () => {
    const cols = '<cols><col min="2" max="3" style="1"/></cols>';
    const rows = '<row r="1" s="2" customFormat="1"/><row r="2" s="2"/>';
    const sheet = worksheet(rows).replace('<sheetData>', `${cols}<sheetData>`);
    expect(sheetOf(await withText(sheet, 'B1'))).toContain('<c r="B1" s="2"');
    expect(sheetOf(await withText(sheet, 'B2'))).toContain('<c r="B2" s="1"');
    expect(sheetOf(await withText(sheet, 'D2'))).toContain('<c r="D2" t=');
  });

  it('widens what the sheet and the row say they use', async () => {
    const rows = '<row r="2" spans="2:3"><c r="B2"/></row>';
    const sheet = worksheet(rows).replace('<sheetData>', '<dimension ref="B2:C4"/><sheetData>');
    const host = openXlsx(workbookFile({ [SHEET]: sheet }));
    await write(host, 'E2', text('甲'));
    const saved = sheetOf(host);
    expect(saved).toContain('<dimension ref="B2:E4"/>');
    expect(saved).toContain('spans="2:5"');
  });

  it.each<[Content, string]>([
    [number('12.50'), '<c r="A1"><v>12.50</v></c>'],
    [{ kind: 'boolean', value: 'TRUE' }, '<c r="A1" t="b"><v>1</v></c>'],
    [{ kind: 'error', value: '#N/A' }, '<c r="A1" t="e"><v>#N/A</v></c>'],
    [BLANK, '<c r="A1"/>'],
    [text('a<b&"\r'), '<t xml:space="preserve">a&lt;b&amp;&quot;_x000D_</t>'],
  ])('of %j is written as Excel writes it', async (content, expected) => {
    const sheet = worksheet('<row r="1"><c r="A1" t="inlineStr"><is><t>旧</t></is></c></row>');
    const host = openXlsx(workbookFile({ [SHEET]: sheet }));
    await write(host, 'A1', content);
    expect(sheetOf(host)).toContain(expected);
  });

  it('is not written where its text is longer than a cell can hold', async () => {
    const host = openXlsx(workbookFile());
    const { written, refused } = await write(host, 'A1', text('长'.repeat(32_768)));
    expect([written, refused.length]).toEqual([[], 1]);
  });
});
