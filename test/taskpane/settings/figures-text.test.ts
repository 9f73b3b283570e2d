import {
  numberIn,
  partsOf,
  printFigures,
  readFigures,
} from '../../../src/taskpane/settings/figures-text';

test.each([
  ['产出 50、效益 30'],
  ['产出50，效益 30'.replace('产出', '产出 ')],
  ['产出：50；效益=30'],
  ['\n产出 50\n\n效益 30 '],
])('%j is two names and their figures', (text) => {
  expect(readFigures(text)).toEqual([
    ['产出', '50'],
    ['效益', '30'],
  ]);
});

test('what was printed is read back', () => {
  const text = printFigures([
    [80, 89],
    [60, 79.5],
  ]);
  expect(text).toBe('80 89、60 79.5');
  expect(readFigures(text)).toEqual([
    ['80', '89'],
    ['60', '79.5'],
  ]);
});

test('a name without a figure is kept for the reader to refuse', () => {
  expect(readFigures('产出')).toEqual([['产出', '']]);
  expect(numberIn('')).toBe('');
});

test('nothing typed is nothing', () => {
  expect(partsOf(' 、 ，')).toEqual([]);
  expect(readFigures(' ')).toEqual([]);
});

test('full-width digits are numbers', () => {
  expect(numberIn('８０．５')).toBe(80.5);
});
