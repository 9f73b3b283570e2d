// Covers src/engine/options.ts
import { DEFAULT_OPTIONS } from '../../src/engine/options';
import { parseOptions } from '../../src/engine/parse-options';

test('what is not set has its default', () => {
  expect(parseOptions({ tierMiddle: 50 })).toEqual({
    options: { ...DEFAULT_OPTIONS, tierMiddle: 50 },
    problems: [],
  });
});

test.each<[string, unknown]>([
  ['total', 0],
  ['total', '100'],
  ['reverse', 'both'],
  ['tierTop', 60],
  ['tierMiddle', 49],
  ['tierMiddle', 71],
  ['exceeded', 1],
  ['exceeded', 11],
  ['grades', [60, 80, 90]],
  ['grades', [90, 80]],
  ['exceededThen', 'forbid'],
  ['promptGaps', 'three'],
  ['exceededThen', 'toString'],
  ['executionReason', 101],
  ['executionGap', -1],
  ['executionCaps', [{ below: 80 }]],
  ['executionCaps', [[80, 89]]],
  ['executionCaps', { below: 80, total: 89 }],
  ['weights', { 产出: '50' }],
  ['weights', { 产出: -1 }],
  ['gradeNames', ['优', '优', '中', '差']],
  ['gradeNames', ['优', '', '中', '差']],
  ['gradeNames', ['合格']],
  ['gradeNames', ['优', '良', '差']],
  ['reasonLength', 2001],
  ['submissionLimits', { reason: -1 }],
  ['submissionLimits', { reason: 100_000 }],
  ['submissionLimits', { reason: 1.5 }],
  ['submissionLimits', { reason: '200' }],
  ['submissionLimits', { reasons: 200 }],
  ['submissionLimits', { toString: 200 }],
  ['submissionLimits', [200]],
  ['benchmarks', { 高于全市增速: '5' }],
  ['benchmarks', [5]],
  ['benchmarks', { 高于全市增速: Infinity }],
  ['off', ['no-such-rule']],
  ['off', 'value-unit'],
  ['off', [{ toString: 1 }]],
  ['off', ['value-unit', null]],
])('%s: %j is refused by name and keeps its default', (key, value) => {
  const { options, problems } = parseOptions({ [key]: value });
  expect(options).toEqual(DEFAULT_OPTIONS);
  expect(problems).toEqual([expect.stringContaining(`“${key}”`)]);
});

test('an unknown key is named with the keys there are', () => {
  const { problems } = parseOptions({ totals: 100 });
  expect(problems).toEqual([expect.stringMatching(/^没有“totals”.*total.*grades/)]);
});

test.each([null, 5, [], 'x'])('%j is no set of options', (source) => {
  expect(parseOptions(source).problems).toHaveLength(1);
});

test.each<[string, unknown]>([
  ['total', 120],
  ['reverse', 'ratio'],
  ['reverse', 'linear'],
  ['tierTop', 75],
  ['tierMiddle', 70],
  ['exceeded', 10],
  ['grades', [95, 85, 70]],
  ['exceededThen', 'explain'],
  ['promptGaps', 'five'],
  ['executionReason', 90],
  ['executionGap', 5],
  ['executionCaps', [{ below: 80, total: 89 }]],
  ['weights', { 产出: 50, '效益+满意度': 40 }],
  ['gradeNames', ['优秀', '良好', '合格', '不合格']],
  ['reasonLength', 100],
  ['submissionLimits', { name: 60, value: 30, reason: 0, text: 99_999 }],
  ['benchmarks', { 高于全市增速: 5.5 }],
  ['off', ['value-unit', 'reason-thin']],
])('%s: %j is taken', (key, value) => {
  expect(parseOptions({ [key]: value })).toEqual({
    options: { ...DEFAULT_OPTIONS, [key]: value },
    problems: [],
  });
});

test.each([
  [[90, 90, 60]],
  [[90, 80, 60, 50]],
  [[]],
  [[90, 80, 80]],
  [[90, 60, 80]],
  [[1001, 80, 60]],
  [[90, 80, -1]],
  [[90, '80', 60]],
  ['90'],
])('%j are no bounds of grades', (grades) => {
  expect(parseOptions({ grades }).problems).toHaveLength(1);
});

test('a limit that is not named is as usual', () => {
  expect(parseOptions({ submissionLimits: { reason: 200 } }).options.submissionLimits).toEqual({
    ...DEFAULT_OPTIONS.submissionLimits,
    reason: 200,
  });
});

test('five grades have four bounds', () => {
  const five = { gradeNames: ['优', '良', '中', '低', '差'], grades: [90, 80, 70, 60] };
  expect(parseOptions(five)).toEqual({ options: { ...DEFAULT_OPTIONS, ...five }, problems: [] });
});

test('spaces around the text of a benchmark do not count', () => {
  expect(parseOptions({ benchmarks: { ' 高于全市增速 ': 5 } }).options.benchmarks).toEqual({
    高于全市增速: 5,
  });
});

test('a name that objects have by themselves is a name like any other', () => {
  const source: unknown = JSON.parse('{"weights":{"__proto__":50},"benchmarks":{"__proto__":5}}');
  const { options, problems } = parseOptions(source);
  expect(problems).toEqual([]);
  expect(Object.entries(options.weights)).toEqual([['__proto__', 50]]);
  expect(Object.entries(options.benchmarks)).toEqual([['__proto__', 5]]);
});

test('only the rules that do not exist are named', () => {
  const { problems } = parseOptions({ off: ['value-unit', 'no-such-rule'] });
  expect(problems).toEqual([expect.stringMatching(/：no-such-rule$/)]);
});
