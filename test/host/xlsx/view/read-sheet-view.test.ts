import { Parts } from '../../../../src/host/xlsx/opc/parts';
import { PLAIN_LOOK, type CellLook } from '../../../../src/host/xlsx/view/cell-look';
import { readSheetView } from '../../../../src/host/xlsx/view/read-sheet-view';
import type { SheetView } from '../../../../src/host/xlsx/view/sheet-view';
import { workbookFile, worksheet } from '../workbook-file';

const SHEET = 'xl/worksheets/sheet1.xml';
const RED: CellLook = { ...PLAIN_LOOK, fill: '#FF0000' };

function viewOf(sheet: string, extent = { rows: 10, columns: 10 }): SheetView {
  const parts = Parts.open(workbookFile({ [SHEET]: sheet }));
  return readSheetView((handler) => parts.scan(SHEET, handler), SHEET, [PLAIN_LOOK, RED], extent);
}

test('merged blocks are read with all their ends', () => {
  const view = viewOf(worksheet('', '<mergeCells><mergeCell ref="B2:D5"/></mergeCells>'));
  expect(view.merges).toEqual([{ top: 1, left: 1, bottom: 4, right: 3 }]);
});

test('a list of more blocks than a call can have arguments is read', () => {
  const list = 'A1 '.repeat(200_000);
  const view = viewOf(worksheet('', `<mergeCells><mergeCell ref="${list}"/></mergeCells>`));
  expect(view.merges).toHaveLength(200_000);
});

test('the width and the hiding of columns are read as spans', () => {
  const columns =
    '<cols><col min="1" max="2" width="17"/><col min="4" max="16384" hidden="1"/></cols>';
  const view = viewOf(worksheet('').replace('<sheetData>', `${columns}<sheetData>`));
  expect(view.columns).toEqual([
    { first: 0, last: 1, width: 17, hidden: false },
    { first: 3, last: 16383, width: null, hidden: true },
  ]);
});

test('a sheet may say how wide all other columns are', () => {
  const format = '<sheetFormatPr defaultRowHeight="15" defaultColWidth="12.5"/>';
  const view = viewOf(worksheet('').replace('<sheetData>', `${format}<sheetData>`));
  expect(view.defaultWidth).toBe(12.5);
});

test('rows tell their height and whether they are hidden', () => {
  const view = viewOf(worksheet('<row r="3" ht="36"/><row r="4" hidden="1"/>'));
  expect(view.rows.get(2)).toMatchObject({ height: 36, hidden: false });
  expect(view.rows.get(3)).toMatchObject({ height: null, hidden: true });
});

test('blank cells have looks too', () => {
  const view = viewOf(worksheet('<row r="1"><c r="C1" s="1"/></row>'));
  expect(view.rows.get(0)?.looks.get(2)).toEqual(RED);
});

test('cells and rows outside the part looked at are passed over', () => {
  const cells = '<row r="1"><c r="A1" s="1"/><c r="XFD1" s="1"/></row><row r="9"><c s="1"/></row>';
  const view = viewOf(worksheet(cells), { rows: 1, columns: 1 });
  expect([...view.rows.keys()]).toEqual([0]);
  expect([...(view.rows.get(0)?.looks.keys() ?? [])]).toEqual([0]);
});

test('marks are read from the conditional formats that name themselves ours', () => {
  const formats = [
    ['F17 D3:D4', 'N(&quot;ziping:error&quot;)=0'],
    ['A1:A9', 'A1&gt;5'],
    ['E15:I15', 'N(&quot;ziping:failing&quot;)=0'],
  ].map(
    ([range, formula]) =>
      `<conditionalFormatting sqref="${range}"><cfRule type="expression" priority="1">` +
      `<formula>${formula}</formula></cfRule></conditionalFormatting>`,
  );
  const { marks } = viewOf(worksheet('', formats.join('')));
  expect(marks.error).toEqual([
    { top: 16, left: 5, bottom: 16, right: 5 },
    { top: 2, left: 3, bottom: 3, right: 3 },
  ]);
  expect(marks.failing).toEqual([{ top: 14, left: 4, bottom: 14, right: 8 }]);
  expect(marks.warning).toEqual([]);
});
