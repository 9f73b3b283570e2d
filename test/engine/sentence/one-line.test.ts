import { oneLine, quoted } from '../../../src/engine/sentence/one-line';

test('line breaks only wrap a cell and are dropped with the spaces around them', () => {
  expect(oneLine(' 培训 \r\n\r\n 人数\n')).toBe('培训人数');
});

test('spaces at both ends are dropped', () => {
  expect(oneLine('  培训人数 ')).toBe('培训人数');
});

test('a tab is a space, and what is not seen is dropped', () => {
  expect(oneLine('培训\t人\u0007数\u202e')).toBe('培训 人数');
  expect(oneLine('\udc00培训人数\ud83d')).toBe('培训人数');
  expect(oneLine('𠮷')).toBe('𠮷');
});

test('a text of 200 signs is quoted whole, a longer one is cut', () => {
  expect(oneLine('数'.repeat(200))).toBe('数'.repeat(200));
  expect(oneLine('数'.repeat(201))).toBe(`${'数'.repeat(200)}…`);
});

test('a sign of two code units is never cut in half', () => {
  expect(oneLine('𠮷'.repeat(200))).toBe('𠮷'.repeat(200));
  expect(oneLine('𠮷'.repeat(300))).toBe(`${'𠮷'.repeat(200)}…`);
});

test('quotes within quotes are single ones', () => {
  expect(quoted(' “两节”\n慰问 ')).toBe('“‘两节’慰问”');
});
