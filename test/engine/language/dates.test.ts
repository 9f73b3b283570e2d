import { compareDays, printDay } from '../../../src/engine/language/calendar';
import { lastDate } from '../../../src/engine/language/dates';
import { normalise } from '../../../src/engine/language/plain';
import { read } from '../../../src/engine/language/reading';

function dateOf(text: string): string | null {
  const date = lastDate(read(normalise(text), null).tokens);
  return date === null ? null : printDay(date.last);
}

test.each([
  ['2023年12月31日', '2023年12月31日'],
  ['2023-02-05', '2023年2月5日'],
  ['2023/2/15', '2023年2月15日'],
  ['2023.10.1', '2023年10月1日'],
  ['2023-11-30完成', '2023年11月30日'],
  ['于2023-7-31完成', '2023年7月31日'],
  ['11月底之前', '11月30日'],
  ['2023年底', '2023年12月31日'],
  ['2023年', '2023年12月31日'],
  ['2021年1月-12月', '2021年12月31日'],
])('%s is %s', (text, day) => {
  expect(dateOf(text)).toBe(day);
});

test.each([
  ['2023年2月', '2023年2月28日'],
  ['2024年2月', '2024年2月29日'],
  ['1900年2月', '1900年2月28日'],
  ['2000年2月', '2000年2月29日'],
  ['2月底', '2月28日'],
  ['2023年4月', '2023年4月30日'],
  ['2023年5月', '2023年5月31日'],
])('%s ends on %s', (text, day) => {
  expect(dateOf(text)).toBe(day);
});

test.each(['12023-01-01', '2023-1-450', '1.2023.1.15', '2023.1.15.3', '2023-13-01', '2023-1/15'])(
  '%s is no date',
  (text) => {
    expect(dateOf(text)).toBeNull();
  },
);

test('of several dates the latest counts, in whatever order they stand', () => {
  expect(dateOf('2023年12月验收，2023年6月完工')).toBe('2023年12月31日');
  expect(dateOf('2023年6月完工，2023年12月验收')).toBe('2023年12月31日');
});

test('a day without a year is held against one of the same year', () => {
  const due = { year: null, month: 11, day: 30 };
  const inTime = { year: 2023, month: 10, day: 1 };
  const late = { year: 2023, month: 12, day: 1 };
  expect(compareDays(inTime, due)).toBeLessThan(0);
  expect(compareDays(due, inTime)).toBeGreaterThan(0);
  expect(compareDays(late, due)).toBeGreaterThan(0);
  expect(compareDays(due, late)).toBeLessThan(0);
});

test('the year counts before the month, and the month before the day', () => {
  const day = { year: 2023, month: 6, day: 15 };
  expect(compareDays(day, { year: 2022, month: 12, day: 31 })).toBeGreaterThan(0);
  expect(compareDays(day, { year: 2023, month: 5, day: 31 })).toBeGreaterThan(0);
  expect(compareDays(day, day)).toBe(0);
});
