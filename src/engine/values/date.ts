import { compareDays, type DateSpan, daysOfMonth, months } from './calendar';

const YEAR = String.raw`(?:(?<year>(?:19|20)\d{2})年度?|(?<next>次年|翌年|第二年))`;
const MONTH = String.raw`(?<month>1[0-2]|0?[1-9])月份?`;
const DAY = String.raw`(?<day>3[01]|[12]\d|0?[1-9])[日号]`;
/** 3月初步完成 and 3月底线 speak of something else. */
const THIRD = String.raw`(?<third>[上中下]旬|初(?![步次验始中级])|底(?!线)|末)`;
const QUARTER = String.raw`(?<upTo>前)?第?(?<quarter>[一二三四1-4])季度`;
const PATTERNS = [
  new RegExp(`${YEAR}?${MONTH}(?:${DAY}|${THIRD})?`, 'g'),
  new RegExp(`${YEAR}?(?:${QUARTER}|(?<half>[上下])半年)[底末]?`, 'g'),
  /(?<![\d.])(?<year>(?:19|20)\d{2})([-/.])(?<month>1[0-2]|0?[1-9])\2(?<day>3[01]|[12]\d|0?[1-9])(?![\d.])/g,
  // Eight digits are a date only where no unit makes them an amount.
  /(?<![\d.])(?<year>20\d{2})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?=$|之?以?前|日|完成|[,;、)~-])日?/g,
  /(?<year>(?:19|20)\d{2})年度?(?:(?<end>年?底|末)|年?内)?/g,
];
/** Without one of these a text names no date; most cells are told apart by it. */
const DATE_SIGN = /[年月]|季度|\d[-/.]\d|\d{8}/;
const QUARTERS = ['一', '二', '三', '四'];

/**
 * The last date a normalised text names, and the text without its dates. A month without a year
 * takes the year named before it (2021年1月-12月), else `year`, the form's 评价年度; 次年 is the year
 * after that.
 */
export function takeDates(
  text: string,
  year: number | null = null,
): { readonly date: DateSpan | null; readonly rest: string } {
  let date: DateSpan | null = null;
  let rest = text;
  if (!DATE_SIGN.test(text)) return { date, rest };
  for (const pattern of PATTERNS) {
    for (const { groups } of rest.matchAll(pattern))
      date = later(date, spanOf(groups ?? {}, date?.last.year ?? year));
    rest = rest.replace(pattern, ' ');
  }
  return { date, rest };
}

type Groups = Readonly<Partial<Record<string, string>>>;

/** Null for 次年 after nobody knows which. */
function spanOf(groups: Groups, knownYear: number | null): DateSpan | null {
  if (groups['next'] !== undefined)
    return knownYear === null ? null : within(groups, knownYear + 1);
  return within(groups, groups['year'] === undefined ? knownYear : Number(groups['year']));
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
