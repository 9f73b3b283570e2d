import { assess } from '../../../src/engine/check/assess';
import { Decimal } from '../../../src/engine/decimal';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import { missedRows } from '../../../src/engine/prose/missed';
import { formOf } from '../scoring/form-of';

const amount = (value: string) => ({ cell: { row: 0, column: 0 }, value: new Decimal(value) });
const spending = (spent: string) =>
  formOf(
    { name: '资金支出率', claimed: '10' },
    {
      funds: {
        evaluated: null,
        budget: amount('100'),
        allocated: null,
        spent: { local: amount(spent), transferred: null },
        unscoredRate: false,
        rows: [],
      },
    },
  );

test('a row that misses its target is one, a row that reaches it is none', () => {
  const form = formOf([
    { name: '场次', expected: '≥5', actual: '4' },
    { name: '人数', expected: '≥50', actual: '50' },
  ]);
  const names = missedRows(assess(form, DEFAULT_OPTIONS)).map(
    ({ indicator }) => indicator.name.text,
  );
  expect(names).toEqual(['场次']);
});

test.each([
  ['90', 0],
  ['89.9', 1],
])('of a budget of 100 of which %s is spent, %i rows are missed', (spent, count) => {
  expect(missedRows(assess(spending(spent), DEFAULT_OPTIONS))).toHaveLength(count);
});
