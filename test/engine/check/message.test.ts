import { messageOf } from '../../../src/engine/check/message';
import { rule } from '../../../src/engine/rule';

const RULE = rule({
  id: 'rule',
  severity: 'info',
  title: '',
  messages: { score: '“{name}”得 {points} 分，“{name}”不变。', rows: '有 {count} 个（{names}）。' },
  *check() {},
});

const cell = { row: 0, column: 0 };

function said(message: string, data: Readonly<Record<string, string | readonly string[]>>): string {
  return messageOf(RULE, { cell, message, data }, (sentence) => sentence);
}

test('each place gets its value, wherever it stands', () => {
  expect(said('score', { name: '培训', points: '5' })).toBe('“培训”得 5 分，“培训”不变。');
});

test('a value is put on one line, without what is not seen', () => {
  const data = { name: ' 培训\r\n  人数\u202E ', points: '5' };
  expect(said('score', data)).toBe('“培训人数”得 5 分，“培训人数”不变。');
});

test.each([
  [1, '培训人数'],
  [3, '培训人数、第1项、第2项'],
  [4, '培训人数、第1项、第2项 等 4 个'],
  [101, '培训人数、第1项、第2项 等 101 个'],
])('a list of %i is put on one line, the first few of many', (count, listed) => {
  const names = Array.from({ length: count }, (_, at) => (at === 0 ? '培训\n人数' : `第${at}项`));
  const message = said('rows', { count: `${count}`, names });
  expect(message).toBe(`有 ${count} 个（${listed}）。`);
});

test('a value that looks like a place or a pattern is taken as it is', () => {
  const data = { name: '{points}$&', points: '5' };
  expect(said('score', data)).toBe('“{points}$&”得 5 分，“{points}$&”不变。');
});

test('only our own words are said in those of the form', () => {
  const data = { name: '得奖', points: '5' };
  expect(messageOf(RULE, { cell, message: 'score', data }, inOtherWords)).toBe(
    '“得奖”获得 5 分，“得奖”不变。',
  );
});

function inOtherWords(sentence: string): string {
  return sentence.replace('得', '获得');
}

test('quotes of a value that stands in quotes are single ones', () => {
  const name = '“三公”经费控制率';
  expect(said('score', { name, points: '“5”' })).toBe(
    '“‘三公’经费控制率”得 “5” 分，“‘三公’经费控制率”不变。',
  );
  expect(said('rows', { count: '2', names: [`“${name}”`, '场次'] })).toBe(
    '有 2 个（“‘三公’经费控制率”、场次）。',
  );
});
