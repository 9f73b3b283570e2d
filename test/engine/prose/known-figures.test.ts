import { Decimal } from '../../../src/engine/decimal';
import { knownFigures } from '../../../src/engine/prose/known-figures';
import { entry, formOf } from '../scoring/form-of';

const amount = (value: string) => ({ cell: { row: 0, column: 0 }, value: new Decimal(value) });

test('amounts, their sums and the numbers of the narrative as they are written there', () => {
  const form = formOf([], {
    funds: {
      evaluated: null,
      budget: amount('1435'),
      allocated: null,
      spent: { local: amount('1000'), transferred: amount('33.48') },
      unscoredRate: false,
      rows: [],
    },
    narrative: [entry(9, 0, '全市产值4.9亿元，培训1,200人，满意度95%')],
  });
  expect(knownFigures(form)).toEqual(
    new Set(['1435', '1000', '33.48', '1033.48', '4.9', '1200', '95']),
  );
});

test('a form without any has none', () => {
  expect(knownFigures(formOf([])).size).toBe(0);
});
