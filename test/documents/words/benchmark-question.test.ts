import { benchmarkQuestion } from '../../../src/documents/words/benchmark-question';

test.each([
  ['高于当年全市规上工业增加值增速', '对比值：当年全市规上工业增加值增速是多少'],
  ['不低于上年水平', '对比值：上年水平是多少'],
  ['全市平均水平以上', '对比值：全市平均水平以上是多少'],
])('%s is asked for as a figure', (target, question) => {
  expect(benchmarkQuestion(target)).toBe(question);
});
