import { holdsAny, meanings } from '../../../src/sheet/words/label-grammar';

const meaningOf = meanings('table');

test('the first pattern that fits decides, and its place among those of its role is the rank', () => {
  const { role, rank } = meaningOf('实际完成情况') ?? {};
  expect([role, rank]).toEqual(['actual', 1]);
  expect(meaningOf('实际完成值')).toMatchObject({ role: 'actual', rank: 0 });
});

test('of two words that begin alike the longer one is read', () => {
  expect(meaningOf('指标分值')?.role).toBe('weight');
  expect(meaningOf('得分值')?.role).toBe('score');
});

test.each(['分值甲', '甲分值', '分'.repeat(25), 'toString'])(
  '%s has a word that is none',
  (label) => {
    expect(meaningOf(label)).toBeNull();
  },
);

test('a label of nothing but words of headers costs no more than its length', () => {
  const start = performance.now();
  for (let count = 0; count < 2000; count += 1) meaningOf('指标绩效'.repeat(6));
  expect(performance.now() - start).toBeLessThan(1000);
});

test('a word is found wherever it stands in a label', () => {
  expect(holdsAny('某某分值设置', ['weight'])).toBe(true);
  expect(holdsAny('某某设置', ['weight'])).toBe(false);
  expect(holdsAny('', ['weight'])).toBe(false);
});
