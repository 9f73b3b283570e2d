import { Decimal } from '../../../src/engine/decimal';
import type { Amount, Funds } from '../../../src/engine/model/form';
import {
  executionRate,
  isOffByUnit,
  totalAllocated,
  totalSpent,
} from '../../../src/engine/model/funds';
import { knownFigures } from '../../../src/engine/prose/known-figures';
import { entry, formOf } from '../scoring/form-of';

const amount = (value: string): Amount => ({
  cell: { row: 0, column: 0 },
  value: new Decimal(value),
});

const FUNDS: Funds = {
  evaluated: amount('1400'),
  budget: amount('1435'),
  allocated: { local: amount('900'), transferred: amount('500') },
  spent: { local: null, transferred: amount('333') },
  unscoredRate: false,
  rows: [],
};

test('市本级 and 转移支付 are added up, and one of them alone is the sum', () => {
  expect(totalAllocated(FUNDS)?.toString()).toBe('1400');
  expect(totalSpent(FUNDS)?.toString()).toBe('333');
  expect(totalSpent({ ...FUNDS, spent: { local: amount('7'), transferred: null } })).toEqual(
    new Decimal(7),
  );
});

test('what is not filled in has no sum', () => {
  expect(totalSpent({ ...FUNDS, spent: null })).toBeNull();
  expect(totalSpent({ ...FUNDS, spent: { local: null, transferred: null } })).toBeNull();
});

test('a reason may rest on the amounts, their sums and the numbers of the narrative', () => {
  const funds = { ...FUNDS, evaluated: null, spent: null };
  const narrative = [entry(9, 0, '年中压减300万元，到位4.9亿元。')];
  const known = [...knownFigures(formOf([], { funds, narrative }))];
  expect(known).toEqual(['1435', '900', '500', '1400', '300', '4.9']);
});

test.each([
  ['12165000', '1280', true, '元 spent of a budget in 万元'],
  ['1216.5', '12165000', true, '万元 spent of a budget in 元'],
  ['1216.5', '12800000', true, 'the same, with a part of it left'],
  ['300', '12800000', true, 'the same, with a quarter spent'],
  ['1216.5', '1280', false, 'one unit'],
  ['0.1', '1280', false, 'next to nothing spent of a small budget'],
  ['3', '30000', true, 'just 10000 times as much'],
  ['3', '36000', false, 'a large budget of which little was spent'],
  ['20', '12800000', false, 'so little that neither unit explains it'],
])('%s of %s 万元 is off by its unit: %s', (spent, budget, isOff) => {
  expect(isOffByUnit(new Decimal(spent), new Decimal(budget))).toBe(isOff);
  const paid = { local: amount(spent), transferred: null };
  const rate = executionRate({ ...FUNDS, budget: amount(budget), spent: paid });
  expect(rate === null).toBe(isOff);
});
