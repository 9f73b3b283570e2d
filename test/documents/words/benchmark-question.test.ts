import { benchmarkQuestion } from '../../../src/documents/words/benchmark-question';

test.each([
  ['高于当年全市规上工业增加值增速', '对比值：当年全市规上工业增加值增速是多少'],
  ['不低于上年水平', '对比值：上年水平是多少'],
  ['好于上年水平', '对比值：上年水平是多少'],
  ['全市平均水平以上', '对比值：全市平均水平以上是多少'],
])('%s is asked for as a figure', (target, question) => {
  expect(benchmarkQuestion(target, '7.7')).toBe(question);
});

test.each([
  ['7.7%', '（%）'],
  ['-0.5 个百分点', '（个百分点）'],
  ['1,200亿元', '（亿元）'],
  ['', ''],
  ['7.7', ''],
  ['增长7.7%', ''],
  ['比上年增长 7.7%，高于全市', ''],
])('of %s the unit is named: %s', (actual, unit) => {
  expect(benchmarkQuestion('高于全市增速', actual)).toBe(`对比值：全市增速是多少${unit}`);
});
