import { FIGURE, figureOf, isFigure, isUnsigned } from '../../../src/engine/language/figures';

const WHOLE = new RegExp(`^${FIGURE}$`);

test.each([
  ['1435', '1435'],
  ['1,435.50', '1435.5'],
  ['12,345,678', '12345678'],
  ['0.9', '0.9'],
])('%s is one figure', (typed, value) => {
  expect(typed).toMatch(WHOLE);
  expect(isFigure(typed)).toBe(true);
  expect(figureOf(typed).toString()).toBe(value);
});

test.each(['-5', '1,43', '1,4350', '.5', '5.', '1.2.3', '1 435'])('%s is none', (typed) => {
  expect(typed).not.toMatch(WHOLE);
  expect(isFigure(typed)).toBe(typed === '-5');
});

test('a sign before a figure is its own', () => {
  expect(figureOf('-1,435').toString()).toBe('-1435');
  expect(figureOf('+5').toString()).toBe('5');
});

test('as we print a number, it has neither a sign nor commas', () => {
  expect(['1435', '0.9', '1,435', '-5', '5.', ''].map(isUnsigned)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
