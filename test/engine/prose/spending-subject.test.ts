import {
  isBudgetOfWholeProject,
  isOfPart,
  isOfWholeProject,
} from '../../../src/engine/prose/spending-subject';

const PROJECT = '2023年工业发展专项资金';

test.each([
  '',
  '该项目实际',
  '2023年全年累计已',
  '工业发展专项资金实际',
  '截至2023年12月31日,项目实际',
  '预算1435万元,实际',
  '(一)资金使用情况:',
])('%j leads to what the project spent', (before) => {
  expect(isOfWholeProject(before, PROJECT)).toBe(true);
});

test.each([
  '设计大赛',
  '全市工业',
  '截至2023年6月,项目实际',
  '上半年,项目',
  '2023年1-6月',
  '设计大赛顺利举办,实际',
])('%j leads to something else', (before) => {
  expect(isOfWholeProject(before, PROJECT)).toBe(false);
});

test.each([
  ['', true],
  ['市财政局安排该项目', true],
  ['(一)2023年工业发展', true],
  ['设计大赛', false],
  ['设计大赛支出20万元,', false],
])('%j leads to the budget of the project: %s', (before, whole) => {
  expect(isBudgetOfWholeProject(before, PROJECT)).toBe(whole);
});

test.each([
  ['设计大赛支出20万元,', true],
  ['设计大赛预算1,200万元,支出1,200万元,', true],
  ['设计大赛方面,', true],
  ['设计大赛顺利举办,', false],
  ['设计大赛支出20万元,项目支出30万元,', false],
])('what follows %j is of a part: %s', (earlier, part) => {
  expect(isOfPart(earlier, PROJECT)).toBe(part);
});
