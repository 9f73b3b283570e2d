import { printCell } from '../../src/sheet/address';
import { formOf } from './reading';

const HEADER = '| 三级指标 | 分值 | 年度指标值 | 实际完成值 | 得分 | 复核分 | 附件 |';

function brokenIn(text: string): readonly string[] {
  return formOf(text).broken.map(({ cell }) => printCell(cell));
}

test('in the rows of the table only the columns that are read count', () => {
  expect(brokenIn(`${HEADER}\n| 甲 | 100 | 5 | =? | #REF! | #N/A | #N/A |`)).toEqual(['D2', 'E2']);
});

test('elsewhere all up to its last column do', () => {
  expect(
    brokenIn(`| 项目名称 | #REF! | | | | | | #N/A |\n${HEADER}\n| 甲 | 100 | 5 | 5 | 100 |`),
  ).toEqual(['B1']);
});

test('a row that is not checked is not held against the form, but its total is', () => {
  expect(
    brokenIn(`${HEADER}
      | 甲   | 100   | 5 | 5     | 100   |
      | 小计 | #REF! |   |       | #REF! |
      | 乙   | /     | 5 | #REF! | /     |
      | 合计 | 100   |   |       | #REF! |`),
  ).toEqual(['E5']);
});
