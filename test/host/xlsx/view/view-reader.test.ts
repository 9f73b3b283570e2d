import { Parts } from '../../../../src/host/xlsx/opc/parts';
import { readWorkbook } from '../../../../src/host/xlsx/read/workbook';
import { WorkbookReader } from '../../../../src/host/xlsx/read/workbook-reader';
import type { SheetView } from '../../../../src/host/xlsx/view/sheet-view';
import { ViewReader } from '../../../../src/host/xlsx/view/view-reader';
import { MAIN, workbookFile, worksheet, type PartContents } from '../workbook-file';

const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts><font/><font><b/></font></fonts>
<cellXfs><xf/><xf fontId="1"/></cellXfs></styleSheet>`;

function view(parts: PartContents): SheetView {
  const opened = Parts.open(workbookFile(parts));
  const workbook = readWorkbook(opened);
  const [sheet] = workbook.sheets;
  if (!sheet?.part) throw new Error('no sheet');
  const listed = { ...sheet, part: sheet.part };
  const rows = new WorkbookReader(opened, workbook).rows(opened, listed);
  return new ViewReader(opened, workbook).view(opened, listed, rows);
}

test('looks are those of the cells, as far as the sheet is used', () => {
  const cells = '<c r="A2" s="1"/><c r="B2" s="1"><v>1</v></c><c r="C2" s="1"/>';
  const { rows } = view({
    'xl/styles.xml': STYLES,
    [SHEET]: worksheet(`<row r="2">${cells}</row><row r="3"><c r="A3" s="1"/></row>`),
  });
  expect([...rows.keys()]).toEqual([1]);
  const looks = [...(rows.get(1)?.looks ?? [])].map(([column, { bold }]) => [column, bold]);
  expect(looks).toEqual([
    [0, true],
    [1, true],
  ]);
});

test('a sheet of blank cells is looked at nowhere, and a workbook may have no styles', () => {
  const blank = worksheet('<row r="1"><c r="A1" s="1"/></row>');
  expect(view({ 'xl/styles.xml': STYLES, [SHEET]: blank }).rows.size).toBe(0);
  const used = worksheet('<row r="1"><c r="A1"><v>1</v></c></row>');
  expect(view({ 'xl/styles.xml': null, [SHEET]: used }).rows.get(0)?.looks.size).toBe(0);
});
