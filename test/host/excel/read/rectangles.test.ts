import { each, rectangles } from '../../../../src/host/excel/read/rectangles';
import { cellAt } from '../../../fixtures/address';

function shapes(addresses: string): readonly string[] {
  return rectangles(addresses.split(' ').map(cellAt)).map(
    ({ cells: [{ row, column }], rows, columns }) =>
      `${rows}×${columns} at ${String.fromCharCode(65 + column)}${row + 1}`,
  );
}

test.each([
  ['B3', ['1×1 at B3']],
  ['B3 B4 B5', ['3×1 at B3']],
  ['B5 B3 B4', ['3×1 at B3']],
  ['B3 C3 D3', ['1×3 at B3']],
  ['B3 C3 B4 C4', ['2×2 at B3']],
  // Nothing that was not asked for is in them.
  ['B3 D3', ['1×1 at B3', '1×1 at D3']],
  ['B3 B5', ['1×1 at B3', '1×1 at B5']],
  ['B3 C3 B4', ['1×2 at B3', '1×1 at B4']],
  ['B3 C3 C4 D4', ['1×2 at B3', '1×2 at C4']],
  // Two columns that stand apart are each one area over all their rows.
  ['B3 D3 B4 D4', ['2×1 at B3', '2×1 at D3']],
  ['B3 B3', ['1×1 at B3']],
])('%s are %j', (addresses, expected) => {
  expect(shapes(addresses)).toEqual(expected);
});

test('a rectangle tells each cell its part of an answer', () => {
  const [one] = rectangles(['B3', 'C3', 'B4', 'C4'].map(cellAt));
  if (one === undefined) throw new Error('no rectangle');
  const answer = [
    ['b3', 'c3'],
    ['b4', 'c4'],
  ];
  expect(each(one, answer)).toEqual([
    [cellAt('B3'), 'b3'],
    [cellAt('C3'), 'c3'],
    [cellAt('B4'), 'b4'],
    [cellAt('C4'), 'c4'],
  ]);
  expect(each(one, undefined).map(([, told]) => told)).toEqual(Array(4).fill(undefined));
});
