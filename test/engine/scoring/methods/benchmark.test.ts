import { assess } from '../../../../src/engine/check/assess';
import { DEFAULT_OPTIONS } from '../../../../src/engine/options';
import { formOf } from '../form-of';

function scored(expected: string, actual: string, figure: number) {
  const benchmarks = { [expected.trim()]: figure };
  const [assessment] = assess(formOf({ expected, actual }), { ...DEFAULT_OPTIONS, benchmarks });
  return [assessment?.recomputed?.toString(), assessment?.met];
}

test.each([
  ['高于全市增速', '0.8%', 0.5, '10', true],
  ['高于全市增速', '150件', 120, '10', true],
  ['高于全市增速', '5%', 5, '10', false],
  ['不低于全市增速', '5%', 5, '10', true],
  ['达到全市平均水平', '5%', 5, '10', true],
  ['持平于去年', '4', 5, '8', false],
  ['低于全省平均', '5%', 5, '10', false],
  ['不高于全省平均', '5%', 5, '10', true],
  ['不高于全国水平', '10', 5, '5', false],
  [' 高于全市增速 ', '6', 5, '10', true],
])('%s: %s against %d scores %s, reached: %s', (expected, actual, figure, score, met) => {
  expect(scored(expected, actual, figure)).toEqual([score, met]);
});
