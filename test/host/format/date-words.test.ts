import { dateWords } from '../../../src/host/format/date-words';

/** 45291 is 31 December 2023. */
test.each([
  ['yyyy-mm-dd', '2023年12月31日'],
  ['m/d/yy', '2023年12月31日'],
  ['dd.mm.yyyy', '2023年12月31日'],
  ['[$-409]d-mmm-yy;@', '2023年12月31日'],
  ['[$-804]yyyy"年"m"月"d"日";@', '2023年12月31日'],
  ['m"月"d"日"', '2023年12月31日'],
  ['yyyy/m/d h:mm', '2023年12月31日'],
  ['[DBNum1][$-804]yyyy"年"m"月"d"日"', '2023年12月31日'],
  ['aaaa, yyyy-mm-dd', '2023年12月31日'],
  ['mmm-yy', '2023年12月'],
  ['yyyy"年"m"月"', '2023年12月'],
  ['[DBNum1]yyyy"年"m"月"', '2023年12月'],
  ['mmmm', '2023年12月'],
  ['yyyy', '2023年'],
  ['eeee"年"', '2023年'],
  ['eeee-m-d', '2023年12月31日'],
  ['[>40000]yyyy-mm-dd;0', '2023年12月31日'],
])('spells out what %s shows', (code, words) => {
  expect(dateWords(code, false)?.('45291')).toBe(words);
});

test.each(['General', '0.00', '0"年"', '0"日"', '@', 'h:mm:ss', 'mm:ss', '[h]:mm', '[mm]:ss', ''])(
  'tells that %s shows no date',
  (code) => {
    expect(dateWords(code, false)).toBeNull();
  },
);

test.each([
  ['0', false],
  ['0.5', false],
  ['-1', false],
  ['2958466', false],
  ['1E9', false],
])('takes the number %s for no date of the calendar', (literal, date1904) => {
  expect(dateWords('yyyy-mm-dd', date1904)?.(literal)).toBeNull();
});

test('counts from 1904 where the workbook does', () => {
  expect(dateWords('yyyy-mm-dd', true)?.('43829')).toBe('2023年12月31日');
});

test('takes a number for a date only where the section that draws it shows one', () => {
  const words = dateWords('[<1]0%;[>40000]yyyy-mm-dd;0', false);
  expect(['0.9', '45291', '12'].map((literal) => words?.(literal) ?? null)).toEqual([
    null,
    '2023年12月31日',
    null,
  ]);
});
