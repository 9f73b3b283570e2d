// Covers src/engine/model/no-form.ts
import { assess } from '../../../src/engine/check/assess';
import { scoreRow } from '../../../src/engine/check/score-row';
import { format } from '../../../src/engine/decimal';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import { formOf } from '../scoring/form-of';

test.each([
  ['300', '240', '2.22', '1.78'],
  ['≤10', '12', '10', '8.33'],
  ['合规', '合规', '5', '4..5'],
  ['工期180天', '200', '10', '-'],
])('%s → %s of %s comes to %s, as in a form', (expected, actual, points, comesTo) => {
  const form = formOf({ name: '', expected, actual, weight: points });
  const [row] = form.indicators;
  if (row?.expected == null || row.actual === null || row.weight === null || row.points === null)
    throw new Error('no row');
  const { expected: target, actual: reached, weight } = row;
  const alone = scoreRow(
    { expected: target, actual: reached, weight, points: row.points },
    DEFAULT_OPTIONS,
  );
  const [inForm] = assess(form, DEFAULT_OPTIONS);
  expect(alone.explanation).toBe(inForm?.explanation);
  const { range, recomputed } = alone;
  const score = recomputed === null ? '-' : format(recomputed);
  expect(range === null ? score : `${format(range.low)}..${format(range.high)}`).toBe(comesTo);
});
