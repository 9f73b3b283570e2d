import { openXlsx } from '../../../../../src/host/xlsx/open';
import { sheetCells } from '../../../../../src/sheet/cells/sheet-cells';
import type { Content } from '../../../../../src/sheet/edits';
import { cellAt } from '../../../../fixtures/address';
import { BLANK, number, oneWrite, text } from '../../../sheets';
import { MAIN, OFFICE, PACKAGE, workbookFile, worksheet } from '../../workbook-file';

const NAME = '评分表';
const HELD = '<c r="B2" t="inlineStr"><is><t>得分</t></is></c>';
const SHEET = worksheet(`<row r="2">${HELD}</row>`, '<tableParts count="1"/>');

/** What becomes of a write beside and within a table of B2:C5. */
async function refusals(
  address: string,
  after: Content,
  table = `<table xmlns="${MAIN}" ref="B2:C5"/>`,
  type = 'table',
): Promise<readonly string[]> {
  const host = openXlsx(
    workbookFile({
      'xl/worksheets/sheet1.xml': SHEET,
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">
        <Relationship Id="rId1" Type="${OFFICE}/${type}" Target="../tables/table1.xml"/></Relationships>`,
      'xl/tables/table1.xml': table,
    }),
  );
  const before = sheetCells(await host.read(NAME)).content(cellAt(address));
  const { refused } = await host.apply(NAME, oneWrite(address, before, after));
  return refused.map(({ why }) => why);
}

test.each([
  ['another word', 'B2', text('自评得分')],
  ['a number', 'C2', number('10')],
  ['nothing', 'B2', BLANK],
])('a heading of a table is left, which the table knows by its words: %s', async (_, ...write) => {
  const [why] = await refusals(...write);
  expect(why).toMatch(/套用表格格式.*标题.*请在 Excel 里改。$/);
});

test.each(['B3', 'C5', 'A2', 'D2', 'B1'])('%s is no heading of it', async (address) => {
  expect(await refusals(address, text('甲'))).toEqual([]);
});

test.each([
  ['a table without headings', `<table xmlns="${MAIN}" ref="B2:C5" headerRowCount="0"/>`, 'table'],
  ['a part of another kind', `<table xmlns="${MAIN}" ref="B2:C5"/>`, 'pivotTable'],
  ['a table of an unknown place', `<table xmlns="${MAIN}"/>`, 'table'],
])('%s holds no word', async (_, table, type) => {
  expect(await refusals('B2', text('甲'), table, type)).toEqual([]);
});
