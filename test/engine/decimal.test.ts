import { Decimal as Base } from 'decimal.js';
import {
  Decimal,
  format,
  isPrintedOf,
  powerOfTen,
  round2,
  sameScore,
  sum,
} from '../../src/engine/decimal';

// What Excel's ROUND gives, where binary floating point does not.
test.each([
  ['1.005', '1.01'],
  ['0.285', '0.29'],
  ['0.145', '0.15'],
  ['5.015', '5.02'],
  ['2.675', '2.68'],
  ['-2.505', '-2.51'],
])('%s rounds to %s', (value, rounded) => {
  expect(format(round2(new Decimal(value)))).toBe(rounded);
});

test('prints plainly, without trailing zeros, whatever the size', () => {
  const texts = ['1e21', '1e-9', '-0', '2.50', '100'].map((text) => format(new Decimal(text)));
  expect(texts).toEqual(['1000000000000000000000', '0.000000001', '0', '2.5', '100']);
});

test('compares scores at two decimals, half-up', () => {
  expect(sameScore(new Decimal('2.225'), new Decimal('2.23'))).toBe(true);
  expect(sameScore(new Decimal('2.224'), new Decimal('2.23'))).toBe(false);
});

test('adds exactly', () => {
  expect(sum(['0.1', '0.2'].map((text) => new Decimal(text))).equals('0.3')).toBe(true);
});

test.each([
  [3, '1000'],
  [0, '1'],
  [-2, '0.01'],
])('ten to the power %d is %s', (exponent, text) => {
  expect(format(powerOfTen(exponent))).toBe(text);
});

test.each([
  ['86', '86.2', true],
  ['98.1', '98.05', true],
  ['98', '98.05', true],
  ['98.05', '98.05', true],
  ['99', '98.05', false],
  ['86.3', '86.2', false],
  ['98.1', '98.04', false],
])('%s printed of %s: %s', (printed, exact, is) => {
  expect(isPrintedOf(new Decimal(printed), new Decimal(exact))).toBe(is);
});

const NUMBERS =
  '0 -0 1 -1 2 1.25 1.2500001 1.26 -1.25 -1.26 0.0000001 12345678 12345678.5 123456785 1e20 1e-20 -1e20 Infinity -Infinity NaN'.split(
    ' ',
  );

test.each(NUMBERS)('compares %s with other numbers and with texts as decimal.js does', (text) => {
  const [number, usual] = [new Decimal(text), new Base(text)];
  for (const other of NUMBERS) {
    const result = usual.comparedTo(other);
    expect([other, number.comparedTo(new Decimal(other))]).toEqual([other, result]);
    expect([other, number.comparedTo(other)]).toEqual([other, result]);
    expect([other, number.lessThan(new Decimal(other))]).toEqual([other, usual.lessThan(other)]);
  }
});
