import { compareDays, daysOfMonth, type CalendarDay, type DateSpan } from './calendar';
import type { Plain } from './plain';
import { has, isPause, isTo, textOf, type Token } from './tokens';

type Tokens = readonly Token[];

/** What has been read of a date, and where it ends. */
export interface Part {
  readonly end: number;
  /** The days it means; null where nobody knows, or where they end before they begin (11月-2月). */
  readonly days: DateSpan | null;
}

/** The figures of a date, and what must stand behind them, as they may be an amount or a version. */
const FORMS: readonly { figures: RegExp; ends: (tokens: Tokens, at: number) => boolean }[] = [
  // 2023-12-31, 23.12.31.
  {
    figures: /^(?<year>(?:19|20)\d\d|2\d)([-/.])(?<month>\d\d?)\2(?<day>\d\d?)$/,
    ends: (tokens, at) => tokens[at]?.text !== '.',
  },
  // 20231231: no unit makes eight digits an amount.
  {
    figures: /^(?<year>20\d\d)(?<month>\d\d)(?<day>\d\d)$/,
    ends: (tokens, at) =>
      isPause(tokens[at]) || isTo(tokens[at]) || has(tokens[at], 'before', 'dayEnd', 'finish'),
  },
  // 2023.12前, 202312前, 11.30前: without 前 they may be numbers.
  { figures: /^(?<year>20\d\d)(?:[-/.](?<month>\d\d?)|(?<of>\d\d))$/, ends: isBefore },
  {
    figures: /^(?<month>\d\d?)\.(?<day>\d\d?)$/,
    ends: (tokens, at) => isBefore(tokens, has(tokens[at], 'dayEnd') ? at + 1 : at),
  },
];
/** An end of a span: 2022.06, 202206, 2021.1.1, and in the second one also 12.31 and 12. */
const END = /^(?<year>20\d\d(?=[-/.]|\d\d$))?[-/.]?(?<month>\d\d?)([-/.](?<day>\d\d?))?$/;
const YEAR_MONTH = /^(?<year>20\d\d)(?:\.(?<month>\d\d?)|(?<of>\d\d))$/;
/** As many tokens as the longest form has: 2023-12-31. */
const LONGEST = 5;
/** 1.1 of 1.1前. */
const SHORTEST = 3;
/** A date goes on in none of these: V23.1.2 is a version. */
const JOINED = /^[A-Za-z.]$/;

/** A date in figures; `known` is the year for one that names none. */
export function figuresAt(tokens: Tokens, at: number, known: number | null): Part | null {
  const [first, sign] = [tokens[at], tokens[at + 1]];
  if (first?.kind !== 'number' || JOINED.test(tokens[at - 1]?.text ?? '')) return null;
  const parted = sign?.text === '-' || sign?.text === '/';
  if (!parted && first.text.length < SHORTEST) return null;
  const longest = parted ? LONGEST : 1;
  const whole = wholeAt(tokens, at, longest, known);
  if (whole !== null && !isTo(tokens[whole.end])) return whole;
  return spanAt(tokens, at, longest) ?? whole;
}

function wholeAt(tokens: Tokens, at: number, longest: number, known: number | null): Part | null {
  for (let end = at + longest; end > at; end -= 2) {
    const text = textOf(tokens.slice(at, end));
    for (const { figures, ends } of FORMS) {
      const date = figures.exec(text)?.groups;
      const days = date === undefined || !ends(tokens, end) ? null : daysOf(date, known);
      if (days !== null) return { end: end + (has(tokens[end], 'dayEnd') ? 1 : 0), days };
    }
  }
  return null;
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
    const found = END.exec(textOf(tokens.slice(at, end)))?.groups;
    if (found !== undefined) return { part: found, end };
  }
  return null;
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
  const month = YEAR_MONTH.exec(text)?.groups;
  return month === undefined ? null : daysOf(month, null);
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
function daysOf(
  { year, month, of, day }: Readonly<Record<string, string | undefined>>,
  known: number | null,
): DateSpan | null {
  const [m, d] = [Number(month ?? of), Number(day ?? 1)];
  if (!(m >= 1 && m <= 12 && d >= 1 && d <= 31)) return null;
  const full = year === undefined ? known : Number(year.length === 2 ? `20${year}` : year);
  return day === undefined ? daysOfMonth(full, m) : daysOfMonth(full, m, d, d);
}
