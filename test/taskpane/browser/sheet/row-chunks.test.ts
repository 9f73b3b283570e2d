import { drawSheet } from '../../../../src/taskpane/browser/sheet/draw-sheet';
import { chunksOf, holdsOneOf } from '../../../../src/taskpane/browser/sheet/row-chunks';
import { gridOf } from '../../../fixtures/grid-of';
import { viewOf } from '../view-of';

function chunksOfSheet(rows: number, merges: readonly string[] = []) {
  const grid = gridOf({ name: '表', rows: Array.from({ length: rows }, () => ['甲', '乙']) });
  return chunksOf(drawSheet(grid, viewOf(merges)).rows);
}

test.each([1, 300, 400])('a sheet of %i rows is one chunk', (rows) => {
  expect(chunksOfSheet(rows)).toMatchObject([{ first: 0, last: rows - 1 }]);
});

test('a longer sheet is cut, and no row of it is lost', () => {
  const chunks = chunksOfSheet(450);
  expect(chunks.map(({ first, last }) => [first, last])).toEqual([
    [0, 99],
    [100, 199],
    [200, 299],
    [300, 399],
    [400, 449],
  ]);
  expect(chunks.flatMap(({ rows }) => rows.map(({ row }) => row))).toEqual([...Array(450).keys()]);
});

test('no merged block is cut in two, however they follow each other', () => {
  const chunks = chunksOfSheet(500, ['A90:A120', 'B119:B130', 'A131:A140']);
  expect(chunks.slice(0, 2)).toMatchObject([
    { first: 0, last: 129 },
    { first: 130, last: 229 },
  ]);
});

test('a cell is looked for from the first row of a chunk to its last', () => {
  const [, second] = chunksOfSheet(450);
  if (second === undefined) throw new Error('The sheet was not cut.');
  const holds = (row: number) => holdsOneOf(second, [null, undefined, { row }]);
  expect([99, 100, 199, 200].map(holds)).toEqual([false, true, true, false]);
});
