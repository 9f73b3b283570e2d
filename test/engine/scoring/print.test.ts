import { Decimal } from '../../../src/engine/decimal';
import { printComparison, printFigure, printQuotient } from '../../../src/engine/scoring/print';

const of = (value: string): Decimal => new Decimal(value);
const ENDLESS = of('20').dividedBy(24);

test.each([
  ['2368', '2000', false, '2368÷2000=118.4%'],
  ['96', '98', true, '96%÷98%≈97.96%'],
  ['1', '3', false, '1÷3≈33.33%'],
  ['7.0', '2', false, '7÷2=350%'],
])('%s ÷ %s', (a, b, percent, printed) => {
  expect(printQuotient(of(a), of(b), percent)).toBe(printed);
});

test('a figure that a conversion left without an end is said to be one, and so is its quotient', () => {
  expect(printFigure(ENDLESS, false)).toBe('≈0.8333');
  expect(printQuotient(ENDLESS, of('1'), false)).toBe('0.8333÷1≈83.33%');
  expect(printFigure(of('0.123456'), true)).toBe('0.123456%');
});

test.each([
  ['4', '5', '4<5'],
  ['90', '85', '90>85'],
  ['5.0', '5', '5=5'],
])('%s beside %s', (a, b, printed) => {
  expect(printComparison(of(a), of(b), false)).toBe(printed);
});
