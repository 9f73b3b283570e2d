import { printCell } from '../../../../src/sheet/address';
import { drawSheet } from '../../../../src/taskpane/browser/sheet/draw-sheet';
import { drawnAt } from '../../../../src/taskpane/browser/sheet/drawn-sheet';
import { cellAfterKey } from '../../../../src/taskpane/browser/sheet/grid-keys';
import { cellAt } from '../../../fixtures/address';
import { gridLiteral } from '../../../fixtures/grid-literal';
import { viewOf } from '../view-of';

const { grid } = gridLiteral(`
  | 一 | 二 | 三 | 四 |
  | 五 | 六 | 七 | 八 |
  | 九 | 十 | 百 | 千 |
`);
const hiddenRow = { height: null, hidden: true, looks: new Map() };

function after(key: string, from: string, sheet = drawSheet(grid, viewOf(['B1:C2']))): string {
  const ctrlKey = key.startsWith('Ctrl+');
  const start = drawnAt(sheet, cellAt(from));
  if (start === null) throw new Error(`${from} is not drawn`);
  const next = cellAfterKey(sheet, start, { key: key.replace('Ctrl+', ''), ctrlKey });
  return next === null ? 'nowhere' : printCell(next);
}

test.each([
  ['ArrowRight', 'A3', 'B3'],
  ['ArrowLeft', 'B3', 'A3'],
  ['ArrowUp', 'A3', 'A2'],
  ['ArrowDown', 'A1', 'A2'],
  ['Home', 'C3', 'A3'],
  ['End', 'A3', 'D3'],
  ['Ctrl+Home', 'D3', 'A1'],
  ['Ctrl+End', 'A1', 'D3'],
  ['Ctrl+ArrowDown', 'A1', 'A3'],
  ['PageDown', 'A1', 'A3'],
  ['PageUp', 'D3', 'D1'],
])('%s leads from %s to %s', (key, from, to) => {
  expect(after(key, from)).toBe(to);
});

test.each([
  ['ArrowRight', 'B1', 'D1'],
  ['ArrowDown', 'B1', 'B3'],
  ['ArrowRight', 'A2', 'B1'],
  ['ArrowUp', 'C3', 'B1'],
])('a merged block is one stop: %s leads from %s to %s', (key, from, to) => {
  expect(after(key, from)).toBe(to);
});

test.each([
  ['ArrowLeft', 'A2', 'A2'],
  ['ArrowUp', 'A1', 'A1'],
  ['ArrowDown', 'D3', 'D3'],
  ['ArrowRight', 'D3', 'D3'],
])('at the edge %s stays: from %s to %s', (key, from, to) => {
  expect(after(key, from)).toBe(to);
});

test('hidden rows are passed over', () => {
  const sheet = drawSheet(grid, viewOf([], { rows: new Map([[1, hiddenRow]]) }));
  expect(after('ArrowDown', 'A1', sheet)).toBe('A3');
});

test('any other key moves nothing', () => {
  expect(after('a', 'A1')).toBe('nowhere');
  expect(after('Enter', 'A1')).toBe('nowhere');
});
