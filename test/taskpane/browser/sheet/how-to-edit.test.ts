import { drawSheet } from '../../../../src/taskpane/browser/sheet/draw-sheet';
import { howToEdit } from '../../../../src/taskpane/browser/sheet/how-to-edit';
import { gridOf } from '../../../fixtures/grid-of';
import { viewOf } from '../view-of';

test('a cell says how it is edited, and a formula where it can be', () => {
  const drawn = drawSheet(
    gridOf({ name: '表', rows: [[96, { formula: 'A1', result: 96 }]] }),
    viewOf(),
  );
  expect(howToEdit(drawn, { row: 0, column: 0 })).toContain('双击可修改');
  expect(howToEdit(drawn, { row: 0, column: 1 })).toContain('这一格是公式');
});
