import { textHeight } from '../../../src/host/write/text-height';

const ROOM = { width: 105, size: 10 };

test.each([
  ['a line', '原因', 1],
  ['nineteen halves a line', '因'.repeat(9), 1],
  ['one sign more', '因'.repeat(10), 2],
  ['letters, which are half as wide', 'a'.repeat(19), 1],
  ['as many letters more', 'a'.repeat(20), 2],
  ['line breaks, and an empty line', '甲\n\r\n乙', 3],
])('%s takes its lines', (_, text, lines) => {
  expect(textHeight(text, ROOM)).toBe(Math.ceil(lines * 13.5) + 4);
});

test('no row is higher than Excel has it, and no column too narrow to ask', () => {
  expect(textHeight('因'.repeat(5000), ROOM)).toBe(409);
  expect(textHeight('因因', { width: 1, size: 10 })).toBe(Math.ceil(2 * 13.5) + 4);
});
