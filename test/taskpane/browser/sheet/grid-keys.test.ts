import { printCell } from '../../../../src/sheet/address';
import { drawSheet } from '../../../../src/taskpane/browser/sheet/draw-sheet';
import { drawnAt } from '../../../../src/taskpane/browser/sheet/drawn-sheet';
import { cellAfterKey, reachAfterKey } from '../../../../src/taskpane/browser/sheet/grid-keys';
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

test.each([
  ['ArrowDown', 'A1', 'A1', 'A2'],
  ['ArrowDown', 'A1', 'A3', 'A3'],
  ['Ctrl+ArrowRight', 'A3', 'A3', 'D3'],
  // B1:C2 is merged, and in what is selected as soon as B1 is.
  ['ArrowDown', 'A1', 'B1', 'B3'],
  ['ArrowRight', 'A1', 'A2', 'B1'],
  ['ArrowRight', 'D1', 'D2', 'D2'],
  ['ArrowUp', 'D3', 'B1', 'B1'],
])('with Shift %s leads from %s:%s to %s', (key, active, reach, to) => {
  const sheet = drawSheet(grid, viewOf(['B1:C2']));
  const ctrlKey = key.startsWith('Ctrl+');
  const pressed = { key: key.replace('Ctrl+', ''), ctrlKey };
  const next = reachAfterKey(sheet, cellAt(active), cellAt(reach), pressed);
  expect(next && printCell(next)).toBe(to);
});

test('where a merged cell holds the edge, the key with Shift passes over it', () => {
  const sheet = drawSheet(grid, viewOf(['B1:B2']));
  const down = { key: 'ArrowDown', ctrlKey: false };
  // All of A1:B2 is selected: A2 would change nothing.
  expect(reachAfterKey(sheet, cellAt('B1'), cellAt('A1'), down)).toEqual(cellAt('A3'));
  expect(reachAfterKey(sheet, cellAt('A1'), cellAt('A1'), { key: 'a', ctrlKey: false })).toBeNull();
});
