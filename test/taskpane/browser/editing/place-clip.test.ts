import { parseBlock } from '../../../../src/host/xlsx/read/block';
import { printCell } from '../../../../src/sheet/address';
import { placeClip } from '../../../../src/taskpane/browser/editing/place-clip';
import { drawSheet } from '../../../../src/taskpane/browser/sheet/draw-sheet';
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

/** @param over a range such as `A1:B2` */
function placed(over: string, ...clip: readonly (readonly string[])[]): string {
  const range = parseBlock(over);
  if (range === null) throw new Error(`no range: ${over}`);
  const result = placeClip(drawn, range, clip);
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
  expect(placed('A2:A3', ['新', '二'], ['', '三'])).toBe('A2 新,B2 二,B3 三');
  expect(placed('A2:A3', ['新'], ['旧'])).toBe('A2 新,A3 旧');
});

test('one cell fills all that is selected, each merged one once', () => {
  expect(placed('A2:B3', ['新'])).toBe('A2 新,B2 新,B3 新');
  expect(placed('B1:C2', ['90%'])).toBe('C1 90%,B2 90%,C2 90%');
});

test('a clip goes over a range as often as it fits, and once where it does not', () => {
  expect(placed('B1:C2', ['1', '2'])).toBe('B1 0.01,C1 2,B2 1,C2 2');
  expect(placed('B1:C1', ['1'], ['2'])).toBe('B1 0.01,B2 2');
  expect(placed('B1:C3', ['1'], ['2'])).toBe('B1 0.01,B2 2');
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
