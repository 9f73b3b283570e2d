import { mapSheet } from '../../../../../src/host/xlsx/write/map/sheet-map';
import { MAIN, worksheet } from '../../workbook-file';

function frameOf(text: string) {
  return mapSheet('part', text, []).frame;
}

test.each([
  ['', false, true],
  ['<sheetProtection sheet="1"/>', true, false],
  ['<sheetProtection sheet="true" formatCells="0"/>', true, true],
  ['<sheetProtection sheet="1" formatCells="1"/>', true, false],
  ['<sheetProtection sheet="0" formatCells="1"/>', false, true],
  ['<sheetProtection objects="1"/>', false, true],
])('%s protects: %s, lets format: %s', (after, isProtected, mayFormat) => {
  expect(frameOf(worksheet('', after))).toMatchObject({ protected: isProtected, mayFormat });
});

test('new cells of a column take on its style', () => {
  const cols = '<cols><col min="2" max="3" style="5"/><col min="4" max="4"/></cols>';
  const frame = frameOf(`<worksheet xmlns="${MAIN}">${cols}<sheetData/></worksheet>`);
  expect([0, 1, 2, 3].map((column) => frame.columnStyle(column))).toEqual([null, '5', '5', null]);
});

test('merged blocks and the used block are known', () => {
  const text =
    `<worksheet xmlns="${MAIN}"><dimension ref="A1:C9"/><sheetData/>` +
    '<mergeCells><mergeCell ref="A2:B3"/><mergeCell ref="?"/></mergeCells></worksheet>';
  const { merges, dimension } = frameOf(text);
  expect(merges).toEqual([{ top: 1, left: 0, bottom: 2, right: 1 }]);
  expect(text.slice(dimension?.start, dimension?.end)).toBe('<dimension ref="A1:C9"/>');
});

test.each([
  ['the rows', '', ''],
  ['merged cells', '<mergeCells/>', '<dataValidations/>'],
  ['other formats', '<mergeCells/><conditionalFormatting/>', '<hyperlinks/><pageMargins/>'],
])('a format comes behind %s and before what follows', (_, before, after) => {
  const text = worksheet('', before + after);
  expect(text.slice(frameOf(text).formatPlace)).toBe(`${after}</worksheet>`);
});

test('what stands inside of other elements is no place for it', () => {
  const text = worksheet('', '<customSheetViews><customSheetView/></customSheetViews><picture/>');
  expect(text.slice(frameOf(text).formatPlace)).toBe('<picture/></worksheet>');
});
