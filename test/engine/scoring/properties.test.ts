import * as fc from 'fast-check';
import { assess } from '../../../src/engine/check/assess';
import { Decimal } from '../../../src/engine/decimal';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import type { Assessment } from '../../../src/engine/scoring/assessment';
import { formOf } from './form-of';

const figure = fc
  .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.constantFrom(0, 1, 2))
  .map(([digits, places]) => new Decimal(digits).dividedBy(new Decimal(10).pow(places)).toString());
const weight = fc
  .integer({ min: 1, max: 5000 })
  .map((points) => new Decimal(points).dividedBy(100));

function score(expected: string, actual: string, points: Decimal): Assessment | undefined {
  return assess(formOf({ expected, actual, weight: points.toString() }), DEFAULT_OPTIONS)[0];
}

test('a recomputed score lies between 0 and the weight and has at most two decimals', () => {
  const target = fc.constantFrom('≥', '>', '≤', '<', '=', '', '±');
  fc.assert(
    fc.property(target, figure, figure, weight, (operator, expected, actual, points) => {
      const { recomputed } = score(`${operator}${expected}`, actual, points) ?? {};
      if (!recomputed) return true;
      const inside = recomputed.greaterThanOrEqualTo(0) && recomputed.lessThanOrEqualTo(points);
      return inside && recomputed.decimalPlaces() <= 2;
    }),
    { numRuns: 1000 },
  );
});

test('coming nearer to the target never costs points', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('≥', '≤'),
      figure,
      figure,
      figure,
      weight,
      (operator, expected, one, other, points) => {
        const [low, high] = new Decimal(one).lessThan(other) ? [one, other] : [other, one];
        const [worse, better] = operator === '≥' ? [low, high] : [high, low];
        const before = score(`${operator}${expected}`, worse, points)?.recomputed;
        const after = score(`${operator}${expected}`, better, points)?.recomputed;
        return !before || !after || after.greaterThanOrEqualTo(before);
      },
    ),
    { numRuns: 1000 },
  );
});

test('any text in any cell of a row is assessed without throwing', () => {
  const alphabet = fc.constantFrom(
    ...'0123456789.,%％≥≤<>=＝±-—~～+*/÷×()（）年月日底前万亿元件场以上以内不少于超过达成部分未完成得满分；否则扣 \n'.split(
      '',
    ),
  );
  const text = fc.oneof(fc.string(), fc.string({ unit: alphabet, maxLength: 40 }));
  fc.assert(
    fc.property(text, text, text, text, text, (expected, actual, reason, criterion, name) => {
      const row = { expected, actual, reason, criterion, name };
      return assess(formOf(row), DEFAULT_OPTIONS).length === 1;
    }),
    { numRuns: 3000 },
  );
});
