import { byPlace, sameCell } from '../../../src/engine/model/cell';

const at = (row: number, column: number) => ({ row, column });

test('a cell is its row and its column', () => {
  expect(sameCell(at(1, 2), at(1, 2))).toBe(true);
  for (const other of [at(1, 3), at(2, 2), at(2, 1)]) expect(sameCell(at(1, 2), other)).toBe(false);
});

test('cells come as they are read', () => {
  const cells = [at(10, 0), at(2, 5), at(2, 1), at(0, 30)];
  expect(cells.toSorted(byPlace)).toEqual([at(0, 30), at(2, 1), at(2, 5), at(10, 0)]);
});
