import { typed } from '../../../src/sheet/cells/entry';
import { isAnswered, isFilled } from '../../../src/sheet/cells/filled';

const CELL = { row: 0, column: 0 };

test.each([
  ['95%', true, true],
  ['0', true, true],
  ['', false, false],
  ['/', false, false],
  ['——', false, false],
  [' 无 ', false, true],
])('%j is a value: %s, an answer: %s', (text, filled, answered) => {
  const entry = typed(CELL, text);
  expect([isFilled(entry), isAnswered(entry)]).toEqual([filled, answered]);
});

test('a column that the form does not have holds nothing', () => {
  expect(isFilled(null)).toBe(false);
});
