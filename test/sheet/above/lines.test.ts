import { aboveLines, isLabel } from '../../../src/sheet/above/lines';
import { sheetRows } from '../../../src/sheet/cells/sheet-rows';
import { gridLiteral } from '../../fixtures/grid-literal';

const LINES = aboveLines(
  sheetRows(gridLiteral('| 项目名称 | 甲 | 全年预算数 |\n| 5 |\n| |\n| 6 |').grid),
  5,
);

test('each cell knows what it names and what stands beside it', () => {
  const [first] = LINES;
  expect(first?.cells.map(({ entry, next }) => [entry.text, next?.entry.text])).toEqual([
    ['项目名称', '甲'],
    ['甲', '全年预算数'],
    ['全年预算数', undefined],
  ]);
  expect(first?.cells.map(isLabel)).toEqual([true, false, true]);
});

test('the row right below counts, be it empty; the table’s does not', () => {
  expect(LINES.map(({ row, below }) => [row, below?.row, below?.cells.length])).toEqual([
    [0, 1, 1],
    [1, 2, 0],
    [3, 4, 0],
  ]);
  const [, , last] = aboveLines(sheetRows(gridLiteral('| 甲 |\n| 乙 |\n| 丙 |').grid), 3);
  expect(last?.below).toBeNull();
});
