import { printCell } from '../../src/sheet/address';
import { formOf } from './reading';

const TABLE = `
  | 一级指标 | 三级指标 | 分值 | 年度指标值 | 实际完成值 | 得分 |
  | 产出     | 甲       | 100  | 5          | 5          | 96   |
  | 总分     |          | 100  |            |            | 96   |`;

function gradeOf(above: string, below = ''): string | null {
  const grade = formOf(`${above}${TABLE}${below}`).total?.grade ?? null;
  return grade && `${grade.text}@${printCell(grade.cell)}`;
}

test.each([
  ['| 自评时间： | 2024-02-20 | 绩效等级： | 优 |', '优@D1'],
  ['| 绩效等级:良 |', '良@A1'],
  ['| 自评等级 ： 优秀 |', '优秀@A1'],
  ['| 项目名称：甲 自评得分：96 评价等级：良好 |', '良好@A1'],
  ['| 自评结论 | 良 |', '良@B1'],
])('the grade beside or behind its label is that of the total: %s', (above, read) => {
  expect(gradeOf(above)).toBe(read);
});

test.each([
  ['a title', '| 等级评定办法 | 优 |'],
  ['what is no grade', '| 绩效等级 | 见附件 |'],
  ['a list to choose from', '| 绩效等级 | 优□ 良□ 中□ 差□ |'],
  ['nothing', '| 绩效等级： | |'],
])('%s gives no grade', (_, above) => {
  expect(gradeOf(above)).toBeNull();
});

test('it may stand below the table, and that in the row of the total wins', () => {
  expect(gradeOf('', '\n| 自评等级 | 良 |')).toBe('良@B4');
  const own = TABLE.replace('|                | 96   |', '| | 96 |');
  const total = `${own.trimEnd().slice(0, -1)}| 优 |`;
  expect(formOf(`| 绩效等级 | 良 |${total}`).total?.grade?.text).toBe('优');
});
