import { assess } from '../../../src/engine/check/assess';
import { normalise } from '../../../src/engine/language/plain';
import { DEFAULT_OPTIONS, type Options } from '../../../src/engine/options';
import { formOf, type RowTexts } from './form-of';

// What the values of a row say is kept for all forms: whatever else it depends on must tell two rows apart.

interface Asked {
  readonly row: RowTexts;
  readonly year?: string;
  readonly options?: Partial<Options>;
}

function scored({ row, year, options }: Asked) {
  const cell = { row: 0, column: 0 };
  const field = { name: '评价年度', cell, filled: true };
  const form = formOf(
    { weight: '10', ...row },
    {
      fields: year === undefined ? [] : [{ ...field, text: year, plain: normalise(year) }],
    },
  );
  const [one] = assess(form, { ...DEFAULT_OPTIONS, ...options });
  const { method, met, recomputed, range } = one ?? {};
  return [method, met, recomputed?.toString() ?? range?.low.toString() ?? null];
}

const COST = { name: '设备购置', expected: '200万元', actual: '195万元' };
const LATE = { name: '验收时间', expected: '12月底前', actual: '2024年1月5日' };
const OVER = { name: '平均用时', expected: '≤10天', actual: '15天' };
const TIER = { name: '服务水平', expected: '有效提升', actual: '部分达成' };
const DATED = { name: '验收', expected: '≥5场', actual: '#REF!' };

test.each<[string, Asked, Asked]>([
  ['the label of its group', { row: { ...COST, labels: ['成本指标'] } }, { row: COST }],
  ['the year of its form', { row: LATE, year: '2023' }, { row: LATE, year: '2024' }],
  ['the name', { row: { ...COST, name: '获奖率' } }, { row: { ...COST, name: '失业率' } }],
  ['an option', { row: OVER }, { row: OVER, options: { reverse: 'linear' } }],
  ['the tiers of the options', { row: TIER }, { row: TIER, options: { tierMiddle: 50 } }],
  [
    'the tiers of its criterion',
    { row: TIER },
    { row: { ...TIER, criterion: '达成80%-100%，部分达成50%-80%' } },
  ],
  ['a value that failed', { row: DATED }, { row: { ...DATED, actual: '5场' } }],
])('rows alike but for %s are scored each for itself', (_, one, other) => {
  const first = [scored(one), scored(other)];
  expect(first[0]).not.toEqual(first[1]);
  expect([scored(other), scored(one), scored(other)]).toEqual([first[1], first[0], first[1]]);
});

test('rows alike but for their weight come to the same share of it', () => {
  const row = { name: '培训', expected: '≥50场', actual: '40场' };
  expect(scored({ row })).toEqual(['ratio', false, '8']);
  expect(scored({ row: { ...row, weight: '5' } })).toEqual(['ratio', false, '4']);
});
