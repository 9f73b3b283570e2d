import { assess } from '../../../src/engine/check/assess';
import { Decimal } from '../../../src/engine/decimal';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import { gradeOf, totalsOf } from '../../../src/engine/report/totals';
import { checkedSheet } from '../../taskpane/checked-sheet';
import { entry, formOf } from '../scoring/form-of';

test('a blank score counts as 0, and what could not be recomputed as claimed', () => {
  const form = formOf([
    { expected: '≥5', actual: '4', weight: '33.3', claimed: '33.3' },
    { expected: '高于全市增速', actual: '7.7', weight: '33.3', claimed: '30.1' },
    { expected: '≥5', actual: '5', weight: '33.4' },
  ]);
  const totals = totalsOf(form, assess(form, DEFAULT_OPTIONS), DEFAULT_OPTIONS);
  expect(totals.weight.toString()).toBe('100');
  expect(totals.claimed?.toString()).toBe('63.4');
  expect(totals.recomputed.toString()).toBe('90.14');
  expect(totals.printed).toBeNull();
  expect(totals.grade).toBe('中');
});

test.each([
  ['a number that was recomputed', { expected: '≥5', actual: '5', claimed: '100' }, '100'],
  ['one that was claimed otherwise', { expected: '≥5', actual: '4', claimed: '100' }, '100'],
  ['one that claims nothing', { expected: '≥5', actual: '5' }, '100'],
  ['words, the score in their tier', { expected: '完善', actual: '完善', claimed: '80' }, '100'],
  ['words, the score below it', { expected: '完善', actual: '完善', claimed: '79.9' }, '0'],
  ['words, no score', { expected: '完善', actual: '完善' }, '0'],
  ['what a person must judge', { expected: '高于全市增速', actual: '7.7', claimed: '100' }, '0'],
])('of %s, the points are verified: %#', (_, row, verified) => {
  const form = formOf([{ weight: '100', ...row }]);
  const totals = totalsOf(form, assess(form, DEFAULT_OPTIONS), DEFAULT_OPTIONS);
  expect(totals.verified.toString()).toBe(verified);
});

test('a row without a weight adds no points, whatever it scored', () => {
  const { totals } = checkedSheet(`
    | 三级指标 | 权重 | 预期值 | 实现值 | 自评分数 |
    | 培训场次 | 60   | ≥10    | 10     | 60       |
    | 培训人数 |      | ≥10    | 10     | 40       |
  `).report;
  expect([totals.verified, totals.weight].map(String)).toEqual(['60', '60']);
});

test('no more points are verified than the parts of the form hold', () => {
  const { totals } = checkedSheet(`
    | 一级指标 | 权重 | 三级指标 | 权重 | 预期值 | 实现值 | 自评分数 |
    | 产出     | 100  | 培训场次 | 60   | ≥10    | 10     | 60       |
    |          |      | 培训人数 | 60   | ≥10    | 10     | 60       |
  `).report;
  expect(totals.verified.toString()).toBe('100');
});

test('a total of numbers that binary floats cannot hold is exact', () => {
  const form = formOf(Array.from({ length: 10 }, () => ({ weight: '0.1', claimed: '0.1' })));
  const totals = totalsOf(form, assess(form, DEFAULT_OPTIONS), DEFAULT_OPTIONS);
  expect(totals.claimed?.toString()).toBe('1');
});

test.each([
  ['without a score column', { score: null, claimed: null }],
  ['where a score is broken', { score: entry(0, 4, '#REF!'), claimed: null }],
])('nothing is claimed and graded %s', (_, score) => {
  const { indicators } = formOf([{ claimed: '10' }]);
  const form = formOf([], { indicators: indicators.map((one) => ({ ...one, ...score })) });
  const { claimed, grade } = totalsOf(form, assess(form, DEFAULT_OPTIONS), DEFAULT_OPTIONS);
  expect([claimed, grade]).toEqual([null, null]);
});

test.each([
  ['90', '优'],
  ['89.99', '良'],
  ['80', '良'],
  ['79.99', '中'],
  ['60', '中'],
  ['59.99', '差'],
])('%s is %s', (total, grade) => {
  expect(gradeOf(new Decimal(total), DEFAULT_OPTIONS)).toBe(grade);
});
