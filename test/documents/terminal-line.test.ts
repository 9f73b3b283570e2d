import { terminalLine } from '../../src/documents/terminal-line';

test.each([
  ['an escape sequence', '甲\u001B[31m红', '甲 [31m红'],
  ['line breaks', '甲\r\n乙\n', '甲 乙'],
  ['marks that turn the direction', '甲\u202E乙', '甲 乙'],
  ['signs of eight bits that command old terminals', '甲\u009B2J', '甲 2J'],
])('%s cannot reach the terminal', (_, text, printed) => {
  expect(terminalLine(text)).toBe(printed);
});

test('a long path keeps its end, and the sentence after it', () => {
  const line = `${'很长的文件夹/'.repeat(50)}表.xlsx：文件损坏。`;
  expect(terminalLine(line)).toBe(line);
});
