import { normalise } from '../../../src/engine/language/plain';
import { findQuantities } from '../../../src/engine/language/quantities';
import { read } from '../../../src/engine/language/reading';
import { isSameFact } from '../../../src/engine/prose/same-fact';

function same(a: string, b: string, rough = false): boolean | null {
  const [one, other] = [a, b].map((text) => findQuantities(read(normalise(text), 2023).tokens)[0]);
  if (one === undefined || other === undefined) throw new Error('no number');
  return isSameFact({ quantity: one, rough }, { quantity: other });
}

test.each([
  ['5800亿元', '58000000万元'],
  ['2公里', '2000米'],
  ['5场次', '5场(次)'],
  ['4.9亿元', '4.92亿元'],
  ['97.5%', '97.52%'],
  ['超5800亿元', '5812亿元'],
  ['426人次', '400人次以上'],
  ['400余户', '426户'],
  ['1,200人', '1200人'],
])('%s and %s can be one number', (a, b) => {
  expect(same(a, b)).toBe(true);
});

test.each([
  ['超5800亿元', '5600亿元'],
  ['超5800亿元', '超5600亿元'],
  ['超5800亿元', '7500亿元'],
  ['5800亿元', '5803亿元'],
  ['4.9亿元', '4.6亿元'],
  ['2368件', '2386件'],
  ['400人次', '426人次'],
  ['97.5%', '95.7%'],
  ['1400万元', '1435万元'],
])('%s and %s cannot', (a, b) => {
  expect(same(a, b)).toBe(false);
});

test('a rough number leaves a tenth', () => {
  expect(same('5800亿元', '5500亿元', true)).toBe(true);
  expect(same('5800亿元', '5000亿元', true)).toBe(false);
});

test.each([
  ['5场', '5人'],
  ['90%', '90'],
  ['90%', '90‰'],
])('%s and %s do not count the same', (a, b) => {
  expect(same(a, b)).toBeNull();
});
