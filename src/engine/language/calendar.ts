const LEAP_YEAR = 2024;

/** A day of the calendar. */
export interface CalendarDay {
  /** Null where neither the date nor the form names one (11月底之前). */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/**
 * The first and the last day that a written date may mean: 11月上旬 is the 1st to the 10th, and a span
 * (3-11月) is known by its end.
 */
export interface DateSpan {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
}

/** The days of a month, `from` to `to`; without an end, to the last. */
export function daysOfMonth(
  year: number | null,
  month: number,
  from = 1,
  to = lengthOf(year, month),
): DateSpan {
  return { first: { year, month, day: from }, last: { year, month, day: to } };
}

/** Whole months, `from` to `to`. */
export function months(year: number | null, from: number, to: number): DateSpan {
  return { first: daysOfMonth(year, from).first, last: daysOfMonth(year, to).last };
}

/** Negative if `a` is before `b`. A missing year is taken to be the same year. */
export function compareDays(a: CalendarDay, b: CalendarDay): number {
  const years = a.year === null || b.year === null ? 0 : a.year - b.year;
  return years || a.month - b.month || a.day - b.day;
}

/** How many days the second is after the first; null where a year is not known. */
export function daysBetween(first: CalendarDay, second: CalendarDay): number | null {
  const [from, to] = [dayNumber(first), dayNumber(second)];
  return from === null || to === null ? null : to - from;
}

/** False for the 31st of September; the 29th of February may be one where the year is not known. */
export function isDay({ year, month, day }: CalendarDay): boolean {
  return day <= lengthOf(year ?? LEAP_YEAR, month);
}

/** `2023年12月31日`, without the year where none is known. */
export function printDay(day: CalendarDay): string {
  return `${day.year === null ? '' : `${day.year}年`}${day.month}月${day.day}日`;
}

/** The days up to and with this one, counted from the year 1. */
function dayNumber({ year, month, day }: CalendarDay): number | null {
  if (year === null) return null;
  const before = year - 1;
  const leaps = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  let days = before * 365 + leaps + day;
  for (let one = 1; one < month; one += 1) days += lengthOf(year, one);
  return days;
}

function lengthOf(year: number | null, month: number): number {
  if (month === 2) return year !== null && isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
