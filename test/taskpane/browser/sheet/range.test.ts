import { parseBlock, type Block } from '../../../../src/host/xlsx/read/block';
import { drawSheet } from '../../../../src/taskpane/browser/sheet/draw-sheet';
import {
  cellsIn,
  printRange,
  rangeOf,
  rangeWords,
} from '../../../../src/taskpane/browser/sheet/range';
import { cellAt } from '../../../fixtures/address';
import { gridOf } from '../../../fixtures/grid-of';
import { viewOf } from '../view-of';

/** A2:A3 and B3:C3 are merged, row 5 is hidden. */
const drawn = drawSheet(
  gridOf({
    name: '表',
    rows: ['一', '二', '三', '四', '五', '六'].map((name) => [name, `${name}乙`, `${name}丙`]),
  }),
  viewOf(['A2:A3', 'B3:C3'], {
    rows: new Map([[4, { height: null, hidden: true, looks: new Map() }]]),
  }),
);

function range(from: string, to: string): Block {
  return rangeOf(drawn, cellAt(from), cellAt(to));
}

test.each([
  ['one cell', 'A1', 'A1', 'A1', ''],
  ['a merged cell', 'A2', 'A2', 'A2', ''],
  ['from left to right', 'A1', 'B1', 'A1:B1', '已选 A1:B1，1 行 2 列。'],
  [
    'from below to above, with all that merged cells take in',
    'B2',
    'A1',
    'A1:C3',
    '已选 A1:C3，3 行 3 列。',
  ],
  ['a merged cell wholly, and what it takes in', 'A1', 'A2', 'A1:A3', '已选 A1:A3，3 行 1 列。'],
  ['one merged cell through another', 'B1', 'B3', 'B1:C3', '已选 B1:C3，3 行 2 列。'],
  ['over a hidden row', 'C4', 'C6', 'C4:C6', '已选 C4:C6，2 行 1 列。'],
])('%s', (_, from, to, printed, words) => {
  expect(printRange(drawn, range(from, to))).toBe(printed);
  expect(rangeWords(drawn, range(from, to))).toBe(words);
});

function texts(over: string): readonly (readonly (string | null)[])[] {
  return cellsIn(drawn, parseBlock(over) ?? range('A1', 'A1')).map((row) =>
    row.map((cell) => cell?.content?.text ?? null),
  );
}

test('cells stand row by row, merged ones once, and hidden ones not at all', () => {
  expect(texts('A2:C3')).toEqual([
    ['二', '二乙', '二丙'],
    [null, '三乙', null],
  ]);
  expect(texts('A4:A6')).toEqual([['四'], ['六']]);
});
