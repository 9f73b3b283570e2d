import { assess } from '../../../src/engine/assess';
import { Decimal } from '../../../src/engine/decimal';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import { gradeOf, totalsOf } from '../../../src/engine/report/totals';
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
