// Covers src/engine/model/blank.ts
import { sheetCells } from '../../../src/sheet/cells/sheet-cells';
import { cellAt } from '../../fixtures/address';
import { gridLiteral } from '../../fixtures/grid-literal';

const CELLS = sheetCells(gridLiteral('| 甲 | 90% | #REF! | =? |\n| | |\n| "7" |').grid);

test.each([
  ['A1', 'text', '甲'],
  ['B1', 'number', '90%'],
  ['C1', 'error', '#REF!'],
  ['D1', 'uncalculated', ''],
  ['A3', 'text', '7'],
  ['E1', 'blank', ''],
  ['A2', 'blank', ''],
  ['A99', 'blank', ''],
])('%s is read as %s %j', (address, kind, text) => {
  expect(CELLS.entry(cellAt(address))).toMatchObject({ cell: cellAt(address), kind, text });
});

test('what is put back is what the workbook stores, no result being a blank', () => {
  const contents = ['B1', 'D1', 'A2'].map((address) => CELLS.content(cellAt(address)));
  expect(contents).toEqual([
    { kind: 'number', value: '0.9' },
    { kind: 'blank', value: '' },
    { kind: 'blank', value: '' },
  ]);
});
