import { mapSheet } from '../../../../../src/host/xlsx/write/map/sheet-map';
import { printCell } from '../../../../../src/sheet/address';
import { cellAt } from '../../../../fixtures/address';
import { MAIN, worksheet } from '../../workbook-file';

/** The places of cells in a sheet: what stands there, and where there is nothing, what follows. */
function spots(text: string, ...addresses: readonly string[]): readonly string[] {
  const { spots: found } = mapSheet('part', text, addresses.map(cellAt));
  return found.rows.flatMap(({ row, cells }) =>
    cells.map(({ column, start, end, present }) => {
      const what = present ? text.slice(start, end) : `| ${text.slice(start, start + 8)}`;
      return `${printCell({ row, column })} ${what}`;
    }),
  );
}

const ROWS =
  '<row r="2"><c r="B2"><v>1</v></c><c r="D2"/></row><row r="4" spans="1:2"/><row r="5"></row>';

test('cells that are there are found whole', () => {
  expect(spots(worksheet(ROWS), 'D2', 'B2')).toEqual([
    'B2 <c r="B2"><v>1</v></c>',
    'D2 <c r="D2"/>',
  ]);
});

test('cells that are not have a place between their neighbours', () => {
  expect(spots(worksheet(ROWS), 'A2', 'C2', 'E2', 'B5')).toEqual([
    'A2 | <c r="B2',
    'C2 | <c r="D2',
    'E2 | </row><r',
    'B5 | </row></',
  ]);
});

test('so have rows that are not there', () => {
  expect(spots(worksheet(ROWS), 'A1', 'A3', 'A9')).toEqual([
    'A1 | <row r="',
    'A3 | <row r="',
    'A9 | </sheetD',
  ]);
});

test('a row of one tag must be opened up, and so must an empty sheet', () => {
  const { rows, emptyData } = mapSheet('part', worksheet(ROWS), [cellAt('A4')]).spots;
  expect(rows).toMatchObject([{ row: 3, state: 'empty', spans: '1:2' }]);
  expect(emptyData).toBeNull();
  const empty = `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`;
  const data = mapSheet('part', empty, [cellAt('A4')]).spots.emptyData;
  expect(empty.slice(data?.start, data?.end)).toBe('<sheetData/>');
});

test('a style is the cell’s own, or for a new cell that of its row where the row says so', () => {
  const text = worksheet(
    '<row r="1" s="7" customFormat="1"><c r="A1" s="3"/></row><row r="2" s="7"/>',
  );
  const { rows } = mapSheet('part', text, ['A1', 'B1', 'A2'].map(cellAt)).spots;
  expect(rows.flatMap(({ cells }) => cells.map(({ style }) => style))).toEqual(['3', '7', null]);
});

test('formulas are told apart by whom they serve', () => {
  const text = worksheet(
    '<row r="1"><c r="A1"><f>B1</f></c><c r="B1"><f t="shared" ref="B1:B2" si="0">C1</f></c>' +
      '<c r="C1"><f t="array" ref="C1:C3">D1:D3</f></c><c r="D1"><v>1</v></c></row>',
  );
  const { rows, filled, hasFormulas } = mapSheet(
    'part',
    text,
    ['A1', 'B1', 'C1', 'D1'].map(cellAt),
  ).spots;
  expect(rows[0]?.cells.map(({ formula }) => formula)).toEqual(['own', 'bound', 'bound', null]);
  expect(filled).toEqual([{ top: 0, left: 2, bottom: 2, right: 2 }]);
  expect(hasFormulas).toBe(true);
});
