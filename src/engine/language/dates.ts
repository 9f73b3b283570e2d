import { type CalendarDay, compareDays, type DateSpan, daysOfMonth, months } from './calendar';
import { DATE_PATTERNS, DATE_SIGN } from './date-patterns';
import type { Plain } from './plain';

const QUARTERS = ['一', '二', '三', '四'];

/**
 * The last date a text names, and the text without its dates. A month without a year
 * takes the year named before it (2021年1月至2月底), else `year`, the form's 评价年度; 次年 is the year
 * after that.
 */
export function takeDates(
  text: Plain,
  year: number | null = null,
): { readonly date: DateSpan | null; readonly rest: Plain } {
  let date: DateSpan | null = null;
  let rest = text;
  if (!DATE_SIGN.test(text)) return { date, rest };
  for (const pattern of DATE_PATTERNS) {
    for (const { groups } of rest.matchAll(pattern))
      date = later(date, spanOf(groups ?? {}, date?.last.year ?? year));
    rest = rest.replace(pattern, ' ');
  }
  return { date, rest };
}

type Groups = Readonly<Partial<Record<string, string>>>;

/** Null for 次年 after nobody knows which, and for a span that ends before it begins (11月-2月). */
function spanOf(groups: Groups, knownYear: number | null): DateSpan | null {
  if (groups['next'] !== undefined && knownYear === null) return null;
  const year = yearOf(groups, knownYear);
  const span = within(groups, year);
  const first = firstOf(groups, year) ?? span.first;
  return compareDays(first, span.last) > 0 ? null : { first, last: span.last };
}

function yearOf({ next, year, short }: Groups, knownYear: number | null): number | null {
  if (next !== undefined) return (knownYear ?? 0) + 1;
  if (short !== undefined) return 2000 + Number(short);
  return year === undefined ? knownYear : Number(year);
}

/** The first day of a span in figures: 1 March of 3-10月. Null where there is one date alone. */
function firstOf(
  { fromYear, fromMonth, fromDay, month }: Groups,
  year: number | null,
): CalendarDay | null {
  if (fromYear !== undefined) return { year: Number(fromYear), month: 1, day: 1 };
  if (fromMonth !== undefined) return { year, month: Number(fromMonth), day: 1 };
  return fromDay === undefined ? null : { year, month: Number(month), day: Number(fromDay) };
}

function within(
  { month, day, third, quarter, upTo, half, end }: Groups,
  year: number | null,
): DateSpan {
  if (month !== undefined) {
    if (day !== undefined) return daysOfMonth(year, Number(month), Number(day), Number(day));
    return thirdOf(third, year, Number(month));
  }
  if (quarter !== undefined) {
    const number = QUARTERS.indexOf(quarter) + 1 || Number(quarter);
    return months(year, upTo === undefined ? 3 * number - 2 : 1, 3 * number);
  }
  if (half !== undefined) return half === '上' ? months(year, 1, 6) : months(year, 7, 12);
  return months(year, end === undefined ? 1 : 12, 12);
}

function thirdOf(third: string | undefined, year: number | null, month: number): DateSpan {
  if (third === undefined) return daysOfMonth(year, month);
  if (third === '上旬' || third === '初') return daysOfMonth(year, month, 1, 10);
  return third === '中旬' ? daysOfMonth(year, month, 11, 20) : daysOfMonth(year, month, 21);
}

function later(a: DateSpan | null, b: DateSpan | null): DateSpan | null {
  if (a === null || b === null) return a ?? b;
  return compareDays(a.last, b.last) > 0 ? a : b;
}
