import * as fc from 'fast-check';
import { parseAddress, printCell, printCells } from '../../src/sheet/address';
import { cellAt } from '../fixtures/address';

test.each([
  [0, 0, 'A1'],
  [16, 9, 'J17'],
  [0, 25, 'Z1'],
  [0, 26, 'AA1'],
  [0, 701, 'ZZ1'],
  [0, 702, 'AAA1'],
  [1_048_575, 16_383, 'XFD1048576'],
])('row %i and column %i, counted from zero, are %s', (row, column, address) => {
  expect(printCell({ row, column })).toBe(address);
});

test('every cell of a sheet is found again by its address', () => {
  const cell = fc.record({ row: fc.nat(1_048_575), column: fc.nat(16_383) });
  fc.assert(fc.property(cell, (one) => expect(parseAddress(printCell(one))).toEqual(one)));
});

test('an absolute address names the same cell', () => {
  expect(parseAddress('$J$17')).toEqual({ row: 16, column: 9 });
});

test('an address in small letters, as some programs write it, names the same cell', () => {
  expect(parseAddress('$j$17')).toEqual({ row: 16, column: 9 });
});

test.each(['', 'J', '17', 'J0', 'J17:J18', 'XFE1', 'A1048577', 'A1 ', 'ſ1', 'é1'])(
  '%p is no address of a cell',
  (text) => {
    expect(parseAddress(text)).toBeNull();
  },
);

test('neighbours below one another become one range', () => {
  expect(printCells(['F17', 'F18', 'F19'].map(cellAt))).toEqual(['F17:F19']);
});

test('cells beside one another, or with a gap, stay apart', () => {
  expect(printCells(['F17', 'G17', 'F18', 'F20'].map(cellAt))).toEqual([
    'F17',
    'G17',
    'F18',
    'F20',
  ]);
});

test('a cell that comes twice is named once', () => {
  expect(printCells(['A1', 'A2', 'A1'].map(cellAt))).toEqual(['A1:A2']);
});
