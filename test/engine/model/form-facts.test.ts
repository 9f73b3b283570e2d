import { normalise } from '../../../src/engine/language/plain';
import {
  fieldText,
  formYear,
  isScored,
  isUnscored,
  oneYear,
} from '../../../src/engine/model/form-facts';
import { formOf } from '../scoring/form-of';

const texts = (text: string) => ({ text, plain: normalise(text) });

const form = (year: string, filled = true) =>
  formOf([], {
    fields: [
      { name: '项目名称', cell: { row: 0, column: 1 }, filled: true, ...texts('培训') },
      { name: '评价年度', cell: { row: 1, column: 1 }, filled, ...texts(year) },
    ],
  });

test.each([
  ['2023年', '2023'],
  ['２０２３年', '2023'],
  ['2 0 2 3 年度', '2023'],
  ['评价年度：2023', '2023'],
  ['2023年1-12月', '2023'],
  ['去年', '去年'],
  ['2022-2023年', '2022-2023年'],
  ['2022-23年', '2022-23年'],
  ['2022年至2023年', '2022年至2023年'],
])('the year of “%s” is %s', (text, year) => {
  expect(formYear(form(text))).toBe(year);
});

test('only one year is a number', () => {
  expect(oneYear(form('2023年度'))).toBe(2023);
  expect(oneYear(form('2022-2023年'))).toBeNull();
  expect(oneYear(form('去年'))).toBeNull();
});

test('a field that is not filled in or not on the form has no text', () => {
  expect(formYear(form('/', false))).toBeNull();
  expect(fieldText(form('2023'), '评价金额')).toBeNull();
  expect(fieldText(form('2023'), '项目名称')).toBe('培训');
});

test('a form is scored as soon as one of its rows has room for a weight or a score', () => {
  const [row] = formOf({}).indicators;
  if (row === undefined) throw new Error('no row');
  const bare = { ...row, weight: null, points: null, score: null };
  expect([isUnscored(row), isUnscored(bare), isUnscored({ ...bare, score: row.score })]).toEqual([
    false,
    true,
    false,
  ]);
  expect(isScored(formOf({}, { indicators: [bare, row] }))).toBe(true);
  expect(isScored(formOf({}, { indicators: [bare] }))).toBe(false);
});
