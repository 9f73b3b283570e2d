import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { optionsSchema } from '../../scripts/options-schema';
import { DEFAULT_OPTIONS, OPTIONS } from '../../src/engine/options';
import { parseOptions } from '../../src/engine/parse-options';
import { RULES } from '../../src/engine/rules';
import { schema } from './schema';

const validate = schema('options');

test('the schema says what the options say; run npm run rules if it does not', () => {
  const path = join(__dirname, '../../docs/schema/options.schema.json');
  expect(readFileSync(path, 'utf8')).toBe(optionsSchema(RULES));
});

test('the defaults fit, all together and each alone', () => {
  expect(validate(DEFAULT_OPTIONS)).toBe(true);
  expect(validate({})).toBe(true);
});

const BOUNDS = Object.values(OPTIONS).flatMap((spec) =>
  spec.kind === 'number' ? [spec.min, spec.max, spec.min - 0.001, spec.max + 0.001] : [],
);
const ODD: readonly unknown[] = [null, true, '', '100', 'ratio', 'linear', 'other', -1, 0];
const LISTS: readonly unknown[] = [
  [],
  [90, 80],
  [90, 80, 60],
  [1000, 1, 0],
  [1001, 80, 60],
  [90, 80, -1],
  [90, 80, '60'],
  [90, 80, 60, 50],
  ['weight-sum', 'score-total'],
  ['weights'],
];
const CAPS: readonly unknown[] = [
  [{ below: 80, total: 89 }],
  [{ below: 80 }],
  [{ below: 101, total: 89 }],
  [{ below: 80, total: '89' }],
];
const NAMES: readonly unknown[] = [
  ['优', '良', '中', '差'],
  ['优', '优', '中', '差'],
  ['合格', '不合格'],
  ['合格'],
];
const FIGURES: readonly unknown[] = [{}, { 全市: 5.2 }, { 全市: '5.2' }, { 全市: null }];
const VALUES = [
  ...BOUNDS,
  ...ODD,
  ...LISTS,
  ...CAPS,
  ...NAMES,
  ...FIGURES,
  ...RULES.map(({ id }) => [id]),
];

/** Whether the reader of an options file and the schema agree on each value. */
test.each([...Object.keys(OPTIONS), 'totals'])('%s takes what the program takes', (key) => {
  const told = VALUES.filter((value) => validate(fitting(key, value)));
  const read = VALUES.filter((value) => parseOptions(fitting(key, value)).problems.length === 0);
  expect(told).toEqual(read);
});

/** The option, with as many grades as there are bounds, or the other way round. */
function fitting(key: string, value: unknown): object {
  if (!Array.isArray(value)) return { [key]: value };
  const others = { length: key === 'grades' ? value.length + 1 : value.length - 1 };
  if (key === 'grades')
    return { grades: value, gradeNames: Array.from(others, (_, at) => `${at}`) };
  if (key !== 'gradeNames') return { [key]: value };
  return { gradeNames: value, grades: Array.from(others, (_, at) => 90 - at) };
}

test('a schema cannot say that there is one bound fewer than grades', () => {
  const two = { gradeNames: ['合格', '不合格'] };
  expect(validate(two)).toBe(true);
  expect(parseOptions(two).problems).toEqual([expect.stringContaining('就要有 1 个最低分')]);
  expect(parseOptions({ ...two, grades: [60] }).problems).toEqual([]);
});

test('only that grades must fall is left to the program', () => {
  for (const grades of [
    [60, 80, 90],
    [90, 90, 60],
  ]) {
    expect(validate({ grades })).toBe(true);
    expect(parseOptions({ grades }).problems).toHaveLength(1);
  }
});

test.each([null, [], 'total', 100])('%j is no options file', (value) => {
  expect(validate(value)).toBe(false);
  expect(parseOptions(value).problems).toHaveLength(1);
});
