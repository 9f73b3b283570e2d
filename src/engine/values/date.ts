/** A day as people write it; the last day of the month or year where they stop there. */
export interface CalendarDay {
  /** Null where only a month is written (11月底之前). */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

const YEAR = String.raw`(?:(?<year>(?:19|20)\d{2})年)`;
const CHINESE = new RegExp(
  String.raw`${YEAR}?(?<month>1[0-2]|0?[1-9])月份?(?:(?<day>3[01]|[12]\d|0?[1-9])[日号])?(?:底|末)?`,
  'g',
);
const YEAR_END = /(?<year>(?:19|20)\d{2})年(?:底|末|内|年底|年内)?/g;
const NUMERIC =
  /(?<![\d.])(?<year>(?:19|20)\d{2})([-/.])(?<month>1[0-2]|0?[1-9])\2(?<day>3[01]|[12]\d|0?[1-9])(?![\d.])/g;

/** Without one of these a text names no date; most cells are told apart by it. */
const DATE_SIGN = /[年月]|\d[-/.]\d/;

/**
 * The last date a normalised text names, and the text without its dates. A month without a year
 * takes the year named before it (2021年1月-12月).
 */
export function takeDates(text: string): {
  readonly last: CalendarDay | null;
  readonly rest: string;
} {
  let last: CalendarDay | null = null;
  let rest = text;
  if (!DATE_SIGN.test(text)) return { last, rest };
  for (const pattern of [CHINESE, NUMERIC, YEAR_END]) {
    for (const { groups } of rest.matchAll(pattern))
      last = later(last, dayOf(groups ?? {}, last?.year ?? null));
    rest = rest.replace(pattern, ' ');
  }
  return { last, rest };
}

/** Negative if `a` is before `b`. A missing year is taken to be the same year. */
export function compareDays(a: CalendarDay, b: CalendarDay): number {
  const years = a.year === null || b.year === null ? 0 : a.year - b.year;
  return years || a.month - b.month || a.day - b.day;
}

/** `2023年12月31日`, without the year where none is known. */
export function printDay(day: CalendarDay): string {
  return `${day.year === null ? '' : `${day.year}年`}${day.month}月${day.day}日`;
}

function dayOf(
  groups: Readonly<Partial<Record<string, string>>>,
  knownYear: number | null,
): CalendarDay {
  const year = groups['year'] === undefined ? knownYear : Number(groups['year']);
  const month = groups['month'] === undefined ? 12 : Number(groups['month']);
  const day = groups['day'] === undefined ? daysIn(year, month) : Number(groups['day']);
  return { year, month, day };
}

function later(a: CalendarDay | null, b: CalendarDay): CalendarDay {
  return a !== null && compareDays(a, b) > 0 ? a : b;
}

function daysIn(year: number | null, month: number): number {
  if (month === 2) return year !== null && isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
