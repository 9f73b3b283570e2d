import { wordingOf } from '../../../src/sheet/words/wording';

test('a text is read in plain spelling, as a label and as a header', () => {
  expect(wordingOf('*实际完成值（Ｂ）')).toEqual({
    plain: '*实际完成值(B)',
    label: '实际完成值',
    header: { word: 'actual', rank: expect.any(Number) },
  });
  expect(wordingOf('培训人数').header).toBeNull();
});

test('each text is looked at once', () => {
  expect(wordingOf('得分')).toBe(wordingOf('得分'));
});
