import { isSameUnit } from '../../../../src/engine/values/compare/same-unit';

test.each([
  ['人', '名'],
  ['天', '个自然日'],
  ['工作日', '个工作日'],
  ['小时', '个小时'],
  ['公里', 'km'],
  ['米', 'm'],
  ['公斤', '千克'],
  ['吨', 't'],
  ['平方米', '㎡'],
  ['次/月', '次'],
  ['次/季度', '次/月'],
  ['场(次)', '场'],
  ['场(次)', '次'],
  ['场(次)', '场次'],
  ['人(家庭)', '名'],
  ['项目(工程)', '工程'],
])('%s and %s count the same', (a, b) => {
  expect(isSameUnit(a, b)).toBe(true);
});

test.each([
  ['人', '人次'],
  ['天', '工作日'],
  ['件', '套'],
  ['元/亩', '元'],
  ['场(次)', '批次'],
  ['米', '平方米'],
])('%s and %s do not', (a, b) => {
  expect(isSameUnit(a, b)).toBe(false);
});
