import { isOfWholeProject } from '../../../src/engine/prose/spending-subject';

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
