import { assess } from '../../../src/engine/check/assess';
import { Decimal } from '../../../src/engine/decimal';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import {
  PERCENT,
  PLAIN,
  printComparison,
  printFigure,
  printQuotient,
} from '../../../src/engine/scoring/print';
import { formOf } from './form-of';

const of = (value: string): Decimal => new Decimal(value);
const ENDLESS = of('20').dividedBy(24);

test.each([
  ['2368', '2000', PLAIN, '2368÷2000=118.4%'],
  ['96', '98', PERCENT, '96%÷98%≈97.96%'],
  ['1', '3', PLAIN, '1÷3≈33.33%'],
  ['7.0', '2', PLAIN, '7÷2=350%'],
])('%s ÷ %s', (a, b, written, printed) => {
  expect(printQuotient(of(a), of(b), written)).toBe(printed);
});

test('a figure that a conversion left without an end is said to be one, and so is its quotient', () => {
  expect(printFigure(ENDLESS, PLAIN)).toBe('≈0.8333');
  expect(printQuotient(ENDLESS, of('1'), PLAIN)).toBe('0.8333÷1≈83.33%');
  expect(printFigure(of('0.123456'), PERCENT)).toBe('0.123456%');
});

test.each([
  ['4', '5', '4<5'],
  ['90', '85', '90>85'],
  ['5.0', '5', '5=5'],
])('%s beside %s', (a, b, printed) => {
  expect(printComparison(of(a), of(b), PLAIN)).toBe(printed);
});

test.each([
  ['≥5‰', '4‰', '完成率 4‰÷5‰=80%，'],
  ['≤3‰', '0.4%', '3‰÷4‰=75%，'],
  ['≥2万㎡', '1.8万㎡', '完成率 1.8万÷2万=90%，'],
  ['≥2万㎡', '18000㎡', '完成率 1.8万÷2万=90%，'],
  ['≤1.2亿元', '12500万元', '1.2亿÷1.25亿=96%，'],
  ['2‰-4‰', '3‰', '3‰ 在 2‰ 到 4‰ 之间，'],
  // As before where the target has no such sign.
  ['≥20000㎡', '1.8万㎡', '完成率 18000÷20000=90%，'],
  ['≥90%', '81%', '完成率 81%÷90%=90%，'],
  ['≥300万千瓦', '240万千瓦', '完成率 240万÷300万=80%，'],
  ['≥300千瓦', '240千瓦', '完成率 240÷300=80%，'],
])('%s → %s is worked out in the numbers of the form', (expected, actual, working) => {
  const [assessment] = assess(formOf({ expected, actual, weight: '10' }), DEFAULT_OPTIONS);
  expect(assessment?.explanation.startsWith(working)).toBe(true);
});
