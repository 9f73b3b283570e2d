import { compareDays, daysOfMonth, months, type DateSpan } from './calendar';
import { figuresAt, isBefore, numberOf, spanFrom, type Part } from './date-figures';
import { has, isEnd, isTo, NO_TAGS, textOf, type Token } from './tokens';

type Tokens = readonly Token[];

/** A year as it opens a date, or is all of it. */
interface Year {
  readonly end: number;
  readonly year: number | null;
  /** 2023 of 2023-2025年. */
  readonly from: number | null;
  /** 23年 is a year only where a part of it follows. */
  readonly short: boolean;
}

const QUARTERS = ['一', '二', '三', '四'];
const OPENINGS: ReadonlySet<string> = new Set([...QUARTERS, '前', '第']);
const THIRDS: Readonly<Record<string, readonly [number, number?]>> = {
  初: [1, 10],
  上旬: [1, 10],
  中旬: [11, 20],
  下旬: [21],
  底: [21],
  末: [21],
};

/**
 * The tokens with each date as one. A month without a year takes the year named before it (2021年1月至
 * 2月底), else `year`, the form's 评价年度; 次年 is the year after that.
 */
export function foldDates(tokens: Tokens, year: number | null): Tokens {
  const folded: Token[] = [];
  let known = year;
  let end = 0;
  tokens.forEach((token, at) => {
    if (at < end) return;
    const date = opensDate(token) ? dateAt(tokens, at, known) : null;
    folded.push(date === null ? token : dateToken(tokens.slice(at, date.end), date.days));
    known = date?.days?.last.year ?? known;
    end = date?.end ?? at + 1;
  });
  return folded;
}

/** No date begins with another token: 3月, 次年, 前三季度, 第三季度, 三季度, 上半年. */
function opensDate({ kind, text, tags }: Token): boolean {
  if (kind === 'number' || OPENINGS.has(text)) return true;
  return tags.size > 0 && (tags.has('nextYear') || tags.has('halfYear'));
}

function dateToken(part: Tokens, days: DateSpan | null): Token {
  return { kind: 'date', text: textOf(part), days, tags: NO_TAGS };
}

/** The last day that the dates of a text mean, with the first of that date; null for no date. */
export function lastDate(tokens: Tokens): DateSpan | null {
  let last: DateSpan | null = null;
  for (const { days } of tokens)
    if (days !== null && (last === null || compareDays(days.last, last.last) > 0)) last = days;
  return last;
}

function dateAt(tokens: Tokens, at: number, known: number | null): Part | null {
  const figures = figuresAt(tokens, at, known);
  if (figures !== null) return figures;
  const named = yearAt(tokens, at, known);
  if (named === null) return partAt(tokens, at, known);
  const part = partAt(tokens, named.end, named.year) ?? restOfYear(tokens, named);
  if (part === null || named.year === null) return part && { ...part, days: null };
  return named.from === null ? part : spanFrom(months(named.from, 1, 1).first, part);
}

/** 2023年, 2023-2025年, 23年 before a part of it, 次年. */
function yearAt(tokens: Tokens, at: number, known: number | null): Year | null {
  if (has(tokens[at], 'nextYear'))
    return { end: at + 1, year: known === null ? null : known + 1, from: null, short: false };
  const first = yearOf(tokens[at]);
  // A run of signs is looked at once, from the number before it.
  const second = first === null ? null : spanEnd(tokens, at + 1, '年');
  const last = second === null ? null : yearOf(tokens[second]);
  if (first !== null && second !== null && last !== null && has(tokens[second + 1], 'year'))
    return { end: second + 2, year: last, from: first, short: false };
  if (!has(tokens[at + 1], 'year')) return null;
  const end = at + 2;
  if (first !== null) return { end, year: first, from: null, short: false };
  const short = numberOf(tokens[at], 15, 29);
  return short === null ? null : { end, year: 2000 + short, from: null, short: true };
}

/** All of the year, or its end: 2023年, 2023年底, 2023年内. */
function restOfYear(tokens: Tokens, { end, year, short }: Year): Part | null {
  const behind = tokens[end]?.text === '年' ? end + 1 : end;
  const text = tokens[behind]?.text;
  if (text === '底' || text === '末') return { end: behind + 1, days: months(year, 12, 12) };
  if (short) return null;
  return { end: text === '内' ? behind + 1 : end, days: months(year, 1, 12) };
}

function partAt(tokens: Tokens, at: number, year: number | null): Part | null {
  return monthAt(tokens, at, year) ?? quarterAt(tokens, at, year) ?? halfAt(tokens, at, year);
}

/** 3月, 3-10月, 3月份, 3月底, 3月20日. */
function monthAt(tokens: Tokens, at: number, year: number | null): Part | null {
  const first = numberOf(tokens[at], 1, 12);
  if (first === null) return null;
  const second = spanEnd(tokens, at + 1, '月');
  const last = second === null ? null : numberOf(tokens[second], 1, 12);
  if (second !== null && last !== null && tokens[second + 1]?.text === '月')
    return spanFrom(daysOfMonth(year, first).first, monthFrom(tokens, second + 2, year, last));
  return tokens[at + 1]?.text === '月' ? monthFrom(tokens, at + 2, year, first) : null;
}

function monthFrom(tokens: Tokens, at: number, year: number | null, month: number): Part {
  const end = tokens[at]?.text === '份' ? at + 1 : at;
  const third = THIRDS[tokens[end]?.text ?? ''];
  if (third !== undefined) return { end: end + 1, days: daysOfMonth(year, month, ...third) };
  const days = dayAt(tokens, end);
  if (days === null) return { end, days: daysOfMonth(year, month) };
  const day = { end: days.end, days: daysOfMonth(year, month, days.last, days.last) };
  return days.first === null ? day : spanFrom({ year, month, day: days.first }, day);
}

/** 20日, 10-15日, 30日24时, and 30前 or 28 at the end of a clause, where 日 is left out. */
function dayAt(tokens: Tokens, at: number) {
  const one = numberOf(tokens[at], 1, 31);
  if (one === null) return null;
  const second = spanEnd(tokens, at + 1, '日', '号');
  const two = second === null ? null : numberOf(tokens[second], 1, 31);
  const end = dayEnd(tokens, (second ?? at) + 1);
  if (two !== null && end !== null) return { first: one, last: two, end };
  const own = dayEnd(tokens, at + 1);
  return own === null ? null : { first: null, last: one, end: own };
}

function dayEnd(tokens: Tokens, at: number): number | null {
  if (has(tokens[at], 'dayEnd')) return at + 1 + lengthOfTime(tokens.slice(at + 1, at + 4));
  return isEnd(tokens[at]) || tokens[at]?.text === ')' || isBefore(tokens, at) ? at : null;
}

/** 24时, 18点, 18:30. */
function lengthOfTime([hour, sign, minute]: Tokens): number {
  if (numberOf(hour, 0, 24) === null) return 0;
  if (sign?.text === '时' || sign?.text === '点') return 2;
  return sign?.text === ':' && numberOf(minute, 0, 59) !== null ? 3 : 0;
}

/** 第三季度, 前三季度, 四季度末. */
function quarterAt(tokens: Tokens, at: number, year: number | null): Part | null {
  const upTo = tokens[at]?.text === '前';
  const start = upTo ? at + 1 : at;
  const number = tokens[start]?.text === '第' ? start + 1 : start;
  if (tokens[number + 1]?.text !== '季度') return null;
  const quarter =
    QUARTERS.indexOf(tokens[number]?.text ?? '') + 1 || numberOf(tokens[number], 1, 4);
  if (quarter === null) return null;
  const days = months(year, upTo ? 1 : 3 * quarter - 2, 3 * quarter);
  return { end: endOfPart(tokens, number + 2), days };
}

function halfAt(tokens: Tokens, at: number, year: number | null): Part | null {
  const half = tokens[at]?.text;
  if (half !== '上半年' && half !== '下半年') return null;
  const days = half === '上半年' ? months(year, 1, 6) : months(year, 7, 12);
  return { end: endOfPart(tokens, at + 1), days };
}

function endOfPart(tokens: Tokens, at: number): number {
  return tokens[at]?.text === '底' || tokens[at]?.text === '末' ? at + 1 : at;
}

/** Where the second end of a span stands, behind 至 and the sign that both ends may carry. */
function spanEnd(tokens: Tokens, at: number, ...signs: readonly string[]): number | null {
  const start = signs.includes(tokens[at]?.text ?? '') ? at + 1 : at;
  let end = start;
  while (isTo(tokens[end])) end += 1;
  return end === start ? null : end;
}

function yearOf(token: Token | undefined): number | null {
  return token?.text.length === 4 ? numberOf(token, 1900, 2099) : null;
}
