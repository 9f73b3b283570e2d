import { entriesOf } from './lexicon';
import units from './lexicon/units.json';
import { findQuantities, type Quantity } from './quantities';
import { withoutNotes } from './reading';
import { has, isHan, isPause, type Token } from './tokens';
import { withoutLead } from './word-list';

type Tokens = readonly Token[];

/** What a cell says about the time that its number is counted over. */
export interface Counting {
  /** 月 for 每月1次 and 1次/月, 二月 for 每两月1次; '' where none is named. */
  readonly period: string;
  /** 每村1次, 每人800元: how many of them there are is not told. */
  readonly perOther: boolean;
  /** 每月1次(共10次): the total that the cell itself gives. */
  readonly total: Quantity | null;
}

/** A period as it stands behind 每 or /, and where it ends. */
interface Named {
  readonly name: string;
  readonly end: number;
}

const PERIODS = entriesOf(units.periods);
const DAYS: ReadonlySet<string> = new Set(['天', '日', '工作日']);
const SEVERAL = '隔两二三四五六七八九十0123456789'.split('');
const ONCE: Counting = { period: '', perOther: false, total: null };
/** 1次/月: no more stands between the number and the period. */
const REACH = 8;

/** Over which period a value counts, and whether it is the total of several. */
export function countingOf(tokens: Tokens): Counting {
  if (!tokens.some(isSign)) return ONCE;
  return {
    period: periodOf(tokens),
    perOther: tokens.some((_, at) => isPerOther(tokens, at)),
    total: totalOf(tokens),
  };
}

/** How often the period comes in a year; null where that is not fixed (每天, 每两月). */
export function timesAYear(period: string): number | null {
  if (period === '') return 1;
  const known = PERIODS.find(({ spellings }) => spellings.includes(period));
  return known === undefined ? null : Number(known.factor);
}

/** True for 每天, 吨/日, 每个工作日. */
export function isDaily(period: string): boolean {
  return period.endsWith('天') || period.endsWith('日');
}

/** The period of the one number of a text, notes in brackets left out where they hold more. */
function periodOf(tokens: Tokens): string {
  const variant = [tokens, withoutNotes(tokens)].find((one) => findQuantities(one).length === 1);
  if (variant === undefined) return '';
  const leading = variant.findIndex((_, at) => leads(variant, at));
  return (leading === -1 ? periodBehind(variant) : periodAt(variant, leading))?.name ?? '';
}

/** 每季度不少于1次; in 每月检查全年共12次 the number is the year's. */
function leads(tokens: Tokens, at: number): boolean {
  const named = tokens[at]?.text === '每' ? periodAt(tokens, at) : null;
  if (named === null) return false;
  for (let next = named.end; next < tokens.length && !isPause(tokens[next]); next += 1) {
    if (has(tokens[next], 'total')) return false;
    if (tokens[next]?.kind === 'number') return true;
  }
  return false;
}

/** 1次/月, 800元/人·月, 1次每月. */
function periodBehind(tokens: Tokens): Named | null {
  const number = tokens.findIndex(({ kind }) => kind === 'number');
  let reach = REACH;
  for (let at = number + 1; at < tokens.length && !isPause(tokens[at]) && reach >= 0; at += 1) {
    const named = isSign(tokens[at]) ? periodAt(tokens, at) : null;
    if (named !== null) return named;
    reach -= tokens[at]?.text.length ?? 0;
  }
  return null;
}

/** What stands before a period, or between a number and its period. */
function isSign(token: Token | undefined): boolean {
  return token?.text === '每' || token?.text === '/' || token?.text === '·';
}

/** The period behind the sign at a place: 月 of 每月, 二月 of 每二个月. */
function periodAt(tokens: Tokens, at: number): Named | null {
  let end = at + 1;
  let several = '';
  for (; withoutLead(tokens[end]?.text ?? '-', SEVERAL) === ''; end += 1)
    several += tokens[end]?.text;
  if (tokens[end]?.text === '个') end += 1;
  const span = tokens[end]?.text.replace('个', '') ?? '';
  if (DAYS.has(span)) return { name: `${several}${span === '日' ? '天' : span}`, end: end + 1 };
  const known = PERIODS.find(({ spellings }) => spellings.includes(span));
  return known === undefined ? null : { name: several + (known.spellings[0] ?? ''), end: end + 1 };
}

function isPerOther(tokens: Tokens, at: number): boolean {
  if (tokens[at]?.text !== '每' || periodAt(tokens, at) !== null) return false;
  return isHan(tokens[at + 1]);
}

function totalOf(tokens: Tokens): Quantity | null {
  for (const [at, token] of tokens.entries()) {
    if (!has(token, 'total')) continue;
    const number = tokens.findIndex(({ kind }, index) => index > at && kind === 'number');
    const between = tokens.slice(at + 1, number);
    if (number === -1 || between.length > 6 || between.some(isPause)) continue;
    return findQuantities(tokens.slice(number, number + 6))[0] ?? null;
  }
  return null;
}
