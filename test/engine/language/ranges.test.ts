import { format } from '../../../src/engine/decimal';
import { normalise } from '../../../src/engine/language/plain';
import { rangeOf } from '../../../src/engine/language/ranges';
import { read } from '../../../src/engine/language/reading';

function rangeIn(text: string): string | null {
  const range = rangeOf(read(normalise(text), null).tokens);
  if (range === null) return null;
  const { low, high, percent, unit } = range;
  return `${format(low)}..${format(high)}${percent ? '%' : ''}${unit}`;
}

test.each([
  ['90%-95%', '90..95%'],
  ['90-95%', '90..95%'],
  ['3至5场', '3..5场'],
  ['3场至5场', '3..5场'],
  ['3-5万元', '30000..50000元'],
  ['3件~5', '3..5'],
  ['±10%', '-10..10%'],
  ['+/-10', '-10..10'],
  ['-10~-5', '-10..-5'],
  ['-5%至5%', '-5..5%'],
  ['3--5', '3..5'],
])('%s is %s', (text, range) => {
  expect(rangeIn(text)).toBe(range);
});

test.each([
  ['ends that do not rise', '5-3'],
  ['equal ends', '5-5'],
  ['a share and a number', '3件-5%'],
  ['three numbers', '3-5件，各2人'],
  ['months', '2023年1-3月'],
  ['an ordinal', '±第3'],
])('%s are no range', (_, text) => {
  expect(rangeOf(read(normalise(text), null).tokens)).toBeNull();
});
