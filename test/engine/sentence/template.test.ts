import { ANY, FIGURE, oneOf, template } from '../../../src/engine/sentence/template';

const SCORE = template`得 ${FIGURE} 分，${oneOf('达到', '未达到')}`;

test('a sentence that was printed is read again', () => {
  expect(SCORE.print('8.5', '未达到')).toBe('得 8.5 分，未达到');
  expect(SCORE.read('得 8.5 分，未达到')).toEqual(['8.5', '未达到']);
});

test.each([
  '得 8.50 分，达到',
  '得 08 分，达到',
  '得 8.5 分，达到了',
  '共得 8.5 分，达到',
  '得 8.5 分，基本达到',
])('%s is not the sentence', (text) => {
  expect(SCORE.read(text)).toBeNull();
});

test('a sentence may be part of another, whatever stands at its places', () => {
  const quoted = template`“${ANY}”，${SCORE}。`;
  expect(quoted.read('“甲\n“乙””，得 0 分，达到。')).toEqual(['甲\n“乙”', '得 0 分，达到']);
});
