import { normalise } from '../../../src/engine/language/plain';

test.each([
  ['≧５', '≥5'],
  ['⩾5', '≥5'],
  ['≦5', '≤5'],
  ['⩽5', '≤5'],
  ['＞＝5', '≥5'],
  ['=>5', '≥5'],
  ['<=5', '≤5'],
  ['=<5', '≤5'],
  ['﹥5', '>5'],
  ['﹤5', '<5'],
  ['═5', '=5'],
  ['−5', '-5'],
  ['﹣5', '-5'],
  ['3〜5', '3~5'],
  ['3∼5', '3~5'],
  ['95﹪', '95%'],
  ['百分之95', '95%'],
  ['百分之95.25', '95.25%'],
  ['95百分比', '95%'],
  ['百分之百', '百分之百'],
])('%s reads as %s', (text, plain) => {
  expect(normalise(text)).toBe(plain);
});

test('white space and signs that are not seen are dropped', () => {
  expect(normalise(' 培\u200b训\u3000人\n数\u0007\ufeff\u202e ')).toBe('培训人数');
});

test('words and half-width signs stay as they are', () => {
  const text = '龥一A-z~!、。€é鿿';
  expect(normalise(text)).toBe(text);
});
