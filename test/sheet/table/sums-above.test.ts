import { formOf, rowsOf } from '../reading';

const ROWS = `
  | 一级指标 | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
  | 产出     | 甲       | 40   | 5      | 5      | 40   |
  |          | 乙       | 30   | 5      | 5      | 30   |
  | 效益     | 丙       | 20   | 5      | 4      | 16   |`;

/** The printed score of the total, or that the last row is an indicator. */
function lastOf(row: string, rows = ROWS): string {
  const form = formOf(`${rows}\n${row}`);
  return form.total === null ? `${rowsOf(form).length} rows` : `${form.total.score?.text} total`;
}

test.each([
  ['| 评定 | | 90 | | | 86 |', '86 total'],
  ['| 项目绩效评定 | | 100 | | | 95.5 |', '95.5 total'],
  ['| | 全部 | 90 | / | / | 80 |', '80 total'],
])('%s adds up all rows and has no values: %s', (row, is) => {
  expect(lastOf(row)).toBe(is);
});

test.each([
  '| 满意度 | 丁 | 10 | | | 10 |',
  '| 满意度 | 丁 | 90 | 5 | 5 | 90 |',
  '| 满意度 | 丁 | 90 | | 5 | 90 |',
  '| 评定 | | 90 | | | 86 |\n| 满意度 | 丁 | 10 | 5 | 5 | 10 |',
])('%s is no total', (row) => {
  expect(lastOf(row)).toMatch(/rows$/);
});

test('a telephone number below the table is no sum of it', () => {
  const form = formOf(`${ROWS}\n| 填报人 | 手机 | 13912345678 | | | |`);
  expect(form.total).toBeNull();
  expect(rowsOf(form).join()).not.toContain('13912345678');
});

test('of two rows the second may weigh as much as the first', () => {
  const rows = ROWS.split('\n').slice(0, 3).join('\n');
  expect(lastOf('| 效益 | 丁 | 40 | | | 40 |', rows)).toBe('2 rows');
});

test('without weights the scores tell', () => {
  const rows = ROWS.replace(/(\| 分值 )|(\| [432]0   (?=\| 5))/g, '');
  expect(lastOf('| 评定 | | | | 86 |', rows)).toBe('86 total');
  expect(lastOf('| 评定 | | | | 85 |', rows)).toBe('4 rows');
});
