import {
  withoutEnd,
  withoutLead,
  withoutTail,
  wordList,
} from '../../../src/engine/language/word-list';

const PARTS = wordList('其中 包括');

test('a word is found anywhere, at the start, at the end, or alone', () => {
  const found = ['其中3人', '共5人,其中', '人员包括3人', '其中', '其'].map((text) => [
    PARTS.isIn(text),
    PARTS.opens(text),
    PARTS.ends(text),
    PARTS.has(text),
  ]);
  expect(found).toEqual([
    [true, true, false, false],
    [true, false, true, false],
    [true, false, false, false],
    [true, true, true, true],
    [false, false, false, false],
  ]);
});

test('all of them are taken out of a text', () => {
  expect(PARTS.outOf('其中包括3人,其中')).toBe('3人,');
});

test('the first of them is told by its place', () => {
  expect(['共5人,包括其中', '其中', '无'].map(PARTS.firstIn)).toEqual([4, 0, -1]);
});

test('words that lead a text are taken off one after the other', () => {
  expect(withoutLead('各项绩效指标完成', ['绩效', '指标', '各项'])).toBe('完成');
  expect(withoutLead('指标', ['指标'])).toBe('');
});

test('a word that ends a text is taken off it', () => {
  expect([withoutEnd('产出指标', '指标'), withoutEnd('指标数', '指标')]).toEqual([
    '产出',
    '指标数',
  ]);
});

test('words at the end are taken away one after the other, no others', () => {
  expect(withoutTail('培训人数达到约', ['约', '达到', '培训'])).toBe('培训人数');
  expect(withoutTail('约约', ['约'])).toBe('');
  expect(withoutTail('约数', ['约'])).toBe('约数');
});
