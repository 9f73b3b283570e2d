import { check } from '../../src/engine/check/check';
import { printCell } from '../../src/sheet/address';
import { reportMarks } from '../../src/sheet/report-marks';
import { formOf } from './reading';

test('a cell of two findings is marked once, and a failing row from its name to its last value', () => {
  const report = check(
    formOf(`
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 未完成原因 |
      | 甲       | 5          | 4          | -20  |            |
      | 乙       | 5          | 5          | -20  |            |`),
  );
  const marks = reportMarks([report]);
  const errors = marks.error.map(printCell);
  expect(new Set(errors).size).toBe(errors.length);
  expect(errors).toEqual(expect.arrayContaining(['D2', 'D3']));
  expect(marks.failing).toEqual([{ row: 1, firstColumn: 0, lastColumn: 3 }]);
});
