import { wordingOf } from '../../../src/sheet/words/wording';

test('a text is read in plain spelling, as a label and as a header', () => {
  expect(wordingOf('*实际完成值（Ｂ）')).toEqual({
    plain: '*实际完成值(B)',
    label: '实际完成值',
    header: { word: 'actual', rank: expect.any(Number) },
    total: null,
    subtotal: false,
  });
  expect(wordingOf('培训人数').header).toBeNull();
});

test('a text is read as the label of a total or a subtotal', () => {
  const labels = ['总分：96.5', '小计', '得分'].map(wordingOf);
  expect(labels.map(({ total, subtotal }) => [total?.number?.toString(), subtotal])).toEqual([
    ['96.5', false],
    [undefined, true],
    [undefined, false],
  ]);
});

test('each text is looked at once', () => {
  expect(wordingOf('得分')).toBe(wordingOf('得分'));
});
