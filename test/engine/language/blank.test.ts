import { isBlankReason, isBlankValue } from '../../../src/engine/language/blank';
import { entry } from '../scoring/form-of';

test.each(['', '  ', '/', ' / ', '/ ／', '—', '－', '- -', '无', '无 。'])(
  '“%s” says nothing in a value cell',
  (text) => {
    expect(isBlankValue(entry(0, 0, text))).toBe(true);
  },
);

test.each(['0', '5', '-5', '/天', '无人机', '无、'])('“%s” is a value', (text) => {
  expect(isBlankValue(entry(0, 0, text))).toBe(false);
});

test.each(['0', ' 0 ', '/'])('“%s” gives no reason', (text) => {
  expect(isBlankReason(entry(0, 0, text))).toBe(true);
});
