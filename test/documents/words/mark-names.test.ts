import { countMarks, marksText } from '../../../src/documents/words/mark-names';
import { cellAt } from '../../fixtures/address';

test('marks are counted by cells, those of failing indicators by rows', () => {
  const marks = {
    error: [cellAt('A1'), cellAt('A2')],
    warning: [],
    failing: [{ row: 2, firstColumn: 0, lastColumn: 5 }],
  };
  expect(marksText(countMarks(marks))).toBe('必须修改 2 处，建议核对 0 处，未达标 1 行');
});
