import { printCell } from '../../../../src/sheet/address';
import { placeBlock } from '../../../../src/taskpane/browser/editing/place-block';
import { drawSheet } from '../../../../src/taskpane/browser/sheet/draw-sheet';
import { cellAt } from '../../../fixtures/address';
import { gridOf } from '../../../fixtures/grid-of';
import { viewOf } from '../view-of';

const hidden = { height: null, hidden: true, looks: new Map() };
const drawn = drawSheet(
  gridOf({
    name: '表',
    rows: [
      ['甲', { number: 0.9, format: '0%', shows: '90%' }, 3],
      ['乙', '乙二', 4],
      ['丙', '丙二', 5],
      ['丁', '丁二', 6],
    ],
  }),
  viewOf(['A2:A3'], { rows: new Map([[3, hidden]]) }),
);

function placed(address: string, ...block: readonly (readonly string[])[]): string {
  const result = placeBlock(drawn, cellAt(address), block);
  if (result.kind === 'refused') return result.why;
  return result.typed.map(({ cell, content }) => `${printCell(cell)} ${content.value}`).join();
}

test('a block goes over the cells to the right and down, each as it would be typed', () => {
  expect(placed('B1', ['95%', '2'], ['x', '1,000'])).toBe('B1 0.95,C1 2,B2 x,C2 1000');
});

test('a blank cell of the block empties, and what stands there already is left alone', () => {
  expect(placed('B1', ['90%', ''])).toBe('C1 ');
});

test('under a merged cell there is room for nothing, and nothing is needed', () => {
  expect(placed('A2', ['新', '二'], ['', '三'])).toBe('A2 新,B2 二,B3 三');
  expect(placed('A2', ['新'], ['旧'])).toBe('A2 新,A3 旧');
});

test.each([
  ['beyond the last column', 'C1', [['1', '2']]],
  ['below the last row', 'C3', [['1'], ['2'], ['3']]],
])('a block %s is refused', (_, address, block) => {
  expect(placed(address, ...block)).toMatch(/没有粘贴：.*大/);
});

test('a formula in the block is refused by its cell', () => {
  expect(placed('B1', ['1', '=1+1'])).toMatch(/^C1：.*公式/);
});
