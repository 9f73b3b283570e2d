import { compareDays, daysOfMonth, type CalendarDay, type DateSpan } from './calendar';
import type { Plain } from './plain';
import { cutAt, endsInLatin, isDigits } from './signs';
import { has, isPause, isTo, textOf, type Token } from './tokens';

type Tokens = readonly Token[];

/** What has been read of a date, and where it ends. */
export interface Part {
  readonly end: number;
  /** The days it means; null where nobody knows, or where they end before they begin (11月-2月). */
  readonly days: DateSpan | null;
}

/** The figures of a date as they are written. */
interface Figures {
  readonly year?: string;
  readonly month: string;
  readonly day?: string;
  /** What parts them: `--` of 2023-12-31, nothing of 20231231. */
  readonly signs: string;
}

const SIGNS = '-/.';
/** As 2023-12-31 has. */
const LONGEST_TEXT = 10;

/** As many tokens as the longest form has: 2023-12-31. */
const LONGEST = 5;
/** 1.1 of 1.1前. */
const SHORTEST = 3;
/** A date in figures; `known` is the year for one that names none. */
export function figuresAt(tokens: Tokens, at: number, known: number | null): Part | null {
  const [first, sign] = [tokens[at], tokens[at + 1]];
  if (first?.kind !== 'number' || isJoined(tokens[at - 1]?.text ?? '')) return null;
  const parted = sign?.text === '-' || sign?.text === '/';
  if (!parted && first.text.length < SHORTEST) return null;
  const longest = parted ? LONGEST : 1;
  const whole = wholeAt(tokens, at, longest, known);
  if (whole !== null && !isTo(tokens[whole.end])) return whole;
  return spanAt(tokens, at, longest) ?? whole;
}

function wholeAt(tokens: Tokens, at: number, longest: number, known: number | null): Part | null {
  for (let end = at + longest; end > at; end -= 2) {
    const date = figuresIn(textOf(tokens.slice(at, end)));
    const days = date === null || !isDateAt(date, tokens, end) ? null : daysOf(date, known);
    if (days !== null) return { end: end + (has(tokens[end], 'dayEnd') ? 1 : 0), days };
  }
  return null;
}

/** A date goes on in none of these: V23.1.2 is a version. */
function isJoined(text: string): boolean {
  return text === '.' || (text.length === 1 && endsInLatin(text));
}

/** What is parted by `-`, `/` or `.`, or runs on: 2023-12-31, 20231231, 2023.12, 202312, 12.31, 12. */
function figuresIn(text: string): Figures | null {
  // Most values do not begin with a figure: ≥90%, 完成.
  if (text.length > LONGEST_TEXT || !isDigits(text.charAt(0))) return null;
  const parts = cutAt(text, SIGNS);
  const [first = '', second = '', third = ''] = parts;
  if (parts.length > 3 || !parts.every(isDigits)) return null;
  const signs = parts.length === 1 ? '' : cutAt(text, '0123456789').join('');
  if (parts.length > 1 && !(isShort(second) && (parts.length < 3 || isShort(third)))) return null;
  if (parts.length === 3) return { year: first, month: second, day: third, signs };
  const isYear = first.startsWith('20') && first.length >= 4;
  if (parts.length === 2 && first.length <= 2) return { month: first, day: second, signs };
  if (parts.length === 2)
    return isYear && first.length === 4 ? { year: first, month: second, signs } : null;
  if (first.length <= 2) return { month: first, signs };
  if (!isYear || (first.length !== 6 && first.length !== 8)) return null;
  const whole = { year: first.slice(0, 4), month: first.slice(4, 6), signs };
  return first.length === 6 ? whole : { ...whole, day: first.slice(6) };
}

function isShort(digits: string): boolean {
  return digits.length === 1 || digits.length === 2;
}

/** What must stand behind the figures of a date, as they may be an amount or a version. */
function isDateAt({ year, day, signs }: Figures, tokens: Tokens, at: number): boolean {
  const after = tokens[at];
  // 11.30前.
  if (year === undefined)
    return signs === '.' && isBefore(tokens, has(after, 'dayEnd') ? at + 1 : at);
  // 2023.12前, 202312前.
  if (day === undefined) return isBefore(tokens, at);
  // 20231231: no unit makes eight digits an amount.
  if (signs === '')
    return isPause(after) || isTo(after) || has(after, 'before', 'dayEnd', 'finish');
  // 2023-12-31, 23.12.31.
  const known = year.length === 2 ? year.startsWith('2') : isLongYear(year);
  return known && signs.charAt(0) === signs.charAt(1) && after?.text !== '.';
}

function isLongYear(year: string): boolean {
  return year.length === 4 && (year.startsWith('19') || year.startsWith('20'));
}

/**
 * 2022.06-2022.12, 2021.1.1-12.31: two ends of one form are months or days where no unit makes them
 * amounts. The second may leave out the year.
 */
function spanAt(tokens: Tokens, at: number, longest: number): Part | null {
  const begin = endAt(tokens, at, longest, isTo);
  if (begin?.part.year === undefined) return null;
  let second = begin.end;
  while (isTo(tokens[second])) second += 1;
  const end = endAt(tokens, second, LONGEST, endsSpan);
  if (end === null || (begin.part.day === undefined) !== (end.part.day === undefined)) return null;
  const first = daysOf(begin.part, null);
  const days = daysOf(end.part, Number(begin.part.year));
  return first && days && spanFrom(first.first, { end: end.end, days });
}

function endAt(
  tokens: Tokens,
  at: number,
  longest: number,
  isEnded: (token: Token | undefined) => boolean,
) {
  for (let end = at + longest; end > at; end -= 2) {
    if (end > tokens.length || !isEnded(tokens[end])) continue;
    const part = figuresIn(textOf(tokens.slice(at, end)));
    if (part !== null && isEndOfSpan(part)) return { part, end };
  }
  return null;
}

/** 2022.06, 202206, 2021.1.1, and where the year is known 12.31 and 12. */
function isEndOfSpan({ year, day, signs }: Figures): boolean {
  if (year === undefined) return true;
  return year.startsWith('20') && year.length === 4 && (day === undefined || signs !== '');
}

function endsSpan(token: Token | undefined): boolean {
  return isPause(token) || has(token, 'before', 'dayEnd', 'finish');
}

/** The end of a span that begins on a day: what takes from March to November ends in November. */
export function spanFrom(begin: CalendarDay, { end, days }: Part): Part {
  return { end, days: days !== null && compareDays(begin, days.last) <= 0 ? days : null };
}

/** 2023.12 or 202312 as a month, where nothing else stands in the text. */
export function monthOf(text: Plain): DateSpan | null {
  const date = figuresIn(text);
  const isMonth = date?.year !== undefined && date.day === undefined;
  return isMonth && (date.signs === '' || date.signs === '.') ? daysOf(date, null) : null;
}

/** True at 前, 之前, 以前: what must be over by then. 前10名 speaks of something else. */
export function isBefore(tokens: Tokens, at: number): boolean {
  return has(tokens[at], 'before') && tokens[at + 1]?.kind !== 'number';
}

/** A whole number between two bounds. */
export function numberOf(token: Token | undefined, least: number, most: number): number | null {
  if (token?.kind !== 'number' || token.text.length > 4 || token.text.includes('.')) return null;
  const value = Number(token.text);
  return value >= least && value <= most ? value : null;
}

/** Null for what is no day of the calendar: the 13th month, the 32nd. */
function daysOf({ year, month, day }: Figures, known: number | null): DateSpan | null {
  const [m, d] = [Number(month), Number(day ?? 1)];
  if (!(m >= 1 && m <= 12 && d >= 1 && d <= 31)) return null;
  const full = year === undefined ? known : Number(year.length === 2 ? `20${year}` : year);
  return day === undefined ? daysOfMonth(full, m) : daysOfMonth(full, m, d, d);
}
