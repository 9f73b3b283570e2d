import { contains, parseBlock } from '../../../../src/host/xlsx/read/block';
import { cellAt } from '../../../fixtures/address';

test.each([
  ['B2:D4', { top: 1, left: 1, bottom: 3, right: 3 }],
  ['C3', { top: 2, left: 2, bottom: 2, right: 2 }],
])('%s is a block', (text, block) => {
  expect(parseBlock(text)).toEqual(block);
});

test.each(['', 'B', '2', 'B2:', '评分表!B2', 'B2:D'])('%j is none', (text) => {
  expect(parseBlock(text)).toBeNull();
});

test('all its ends are within', () => {
  const block = { top: 1, left: 1, bottom: 3, right: 3 };
  const inside = ['B2', 'D4', 'B4', 'C3'].map((address) => contains(block, cellAt(address)));
  const outside = ['A2', 'B1', 'E4', 'D5'].map((address) => contains(block, cellAt(address)));
  expect([inside, outside]).toEqual([Array(4).fill(true), Array(4).fill(false)]);
});
