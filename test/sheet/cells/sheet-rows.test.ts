import { cellAt, entryAt, sheetRows } from '../../../src/sheet/cells/sheet-rows';
import { gridLiteral } from '../../fixtures/grid-literal';

const ROWS = sheetRows(
  gridLiteral(`
    | 三级指标 |   | 得分（分） |
    | |
    | 甲       | 5 |            | 6 |`).grid,
);

test('rows that hold a cell come top to bottom, with the cells that are not blank', () => {
  expect(ROWS.map(({ row, cells }) => [row, ...cells.map(({ entry }) => entry.text)])).toEqual([
    [0, '三级指标', '得分（分）'],
    [2, '甲', '5', '6'],
  ]);
});

test('labels and headers are known by their words, and of a number there are none', () => {
  const [head, body] = ROWS;
  expect(head?.cells.map(({ label, header }) => [label, header?.word])).toEqual([
    ['三级指标', 'level3'],
    ['得分', 'score'],
  ]);
  expect(body?.cells.map(({ label }) => label)).toEqual(['甲', '', '']);
  expect(ROWS.map(({ hasHeader }) => hasHeader)).toEqual([true, false]);
});

test('a cell is found by its column, and a blank one is blank in its place', () => {
  const [, body] = ROWS;
  if (body === undefined) throw new Error('no row');
  const texts = [0, 1, 2, 3, 4].map((column) => cellAt(body.cells, column)?.entry.text);
  expect(texts).toEqual(['甲', '5', undefined, '6', undefined]);
  expect(entryAt(body, 2)).toMatchObject({ kind: 'blank', cell: { row: 2, column: 2 } });
});
