import type { Decimal } from '../decimal';
import { boundAt, isUnmeasured, isUpward } from './bounds';
import { findQuantities, type Quantity } from './quantities';
import { has, isHan, isTo, type Token } from './tokens';
import { wordList } from './word-list';

type Tokens = readonly Token[];

/** Both ends included; ±10% is −10 to 10, 90%±2% is 88 to 92. */
export interface RangeTarget {
  readonly kind: 'range';
  readonly low: Decimal;
  readonly high: Decimal;
  readonly percent: boolean;
  readonly perMille: boolean;
  /** It is written with 百, 千, 万 or 亿. */
  readonly scaled: boolean;
  /** 件, 场(次) …; '' where none is written. */
  readonly unit: string;
}

/** 1-3月 is a span of time, 3-6个月 and 10-15个工作日 are none. */
const TIME = wordList('年 月 日');
/** 5-8年 is a length; 23-25年 are years. */
const FIRST_YEAR = 20;

/** ±10%, 90%±2%, 90%-95%, 3至5场: a range, or null. Ends that do not rise are no range. */
export function rangeOf(tokens: Tokens): RangeTarget | null {
  const sign = tokens.findIndex((token) => has(token, 'tolerance'));
  return sign === -1 ? betweenEnds(tokens) : aroundMiddle(tokens, sign);
}

/**
 * 误差±5%, 波动不超过±10%, 合格率90%±2%: words may lead, unless they ask for more than the tolerance. 90±5%
 * may be of the 90 or of a hundred, so that a middle has its own % or the tolerance none.
 */
function aroundMiddle(tokens: Tokens, sign: number): RangeTarget | null {
  const start = tokens.findIndex((token, at) => at === sign || token.kind === 'number');
  if (!tokens.slice(0, start).every(mayLead) || asksForMore(tokens, start)) return null;
  const tail = tokens.slice(sign + 1);
  const by = tail[0]?.kind === 'number' ? onlyOne(tail) : null;
  if (by === null) return null;
  if (start === sign) return rangeBetween(by.value.negated(), by);
  const middle = tokens.slice(start, sign);
  const borrows = middle.length === 1 && !by.percent;
  const around = onlyOne(borrows ? [...middle, ...tail.slice(1)] : middle);
  if (around === null || around.percent !== by.percent || around.scaled !== by.scaled) return null;
  if (by.unit !== '' && by.unit !== around.unit) return null;
  const { value } = around;
  return rangeBetween(value.minus(by.value), { ...around, value: value.plus(by.value) });
}

function mayLead(token: Token): boolean {
  return isHan(token) || [':', '≤', '<', '-', '+'].includes(token.text);
}

function asksForMore(tokens: Tokens, end: number): boolean {
  return tokens.slice(0, end).some((_, at) => {
    const bound = boundAt(tokens, at);
    return isUnmeasured(bound) && isUpward(bound.direction);
  });
}

/** The first end borrows unit and scale from the second: 3-5万元, 90-95%. */
function betweenEnds(tokens: Tokens): RangeTarget | null {
  const start = isSign(tokens[0]) ? 1 : 0;
  const to = tokens.findIndex((token, at) => at > start && isTo(token));
  if (tokens[start]?.kind !== 'number' || to === -1 || tokens.some(isNoRange)) return null;
  const first = tokens.slice(0, to);
  const tail = tokens.slice(secondEnd(tokens, to));
  const number = tail.findIndex(({ kind }) => kind === 'number');
  const high = number === (isSign(tail[0]) ? 1 : 0) ? onlyOne(tail) : null;
  const low = onlyOne(to === start + 1 ? [...first, ...tail.slice(number + 1)] : first);
  if (low === null || high === null || low.percent !== high.percent) return null;
  return rangeBetween(low.value, high);
}

/** A minus right before the second end is its sign where another sign already parts the ends: -10~-5. */
function secondEnd(tokens: Tokens, to: number): number {
  let end = to;
  while (isTo(tokens[end])) end += 1;
  const signed = tokens[end - 1]?.text === '-' && tokens[to]?.text !== '-';
  return signed ? end - 1 : end;
}

function isSign(token: Token | undefined): boolean {
  return token?.text === '-' || token?.text === '+';
}

/** 1-3月 is a span of time, 3-5/6 nobody knows what; 3-5万元/座 is a range. */
function isNoRange({ kind, text }: Token, at: number, tokens: Tokens): boolean {
  if (kind === 'date' || (text === '/' && tokens[at + 1]?.kind === 'number')) return true;
  return TIME.isIn(text) && !isLength(tokens, at);
}

/** 个月, 工作日, and 年 behind so few that they name no year. */
function isLength(tokens: Tokens, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token?.text === '年') return before?.kind === 'number' && Number(before.text) < FIRST_YEAR;
  return has(token, 'unit') && token?.text.length !== 1;
}

function onlyOne(tokens: Tokens): Quantity | null {
  const [one, ...more] = findQuantities(tokens);
  return one === undefined || more.length > 0 ? null : one;
}

/** The range up to the quantity, in its terms; null where its ends do not rise. */
function rangeBetween(low: Decimal, { value, ...terms }: Quantity): RangeTarget | null {
  if (!low.lessThan(value)) return null;
  const { percent, perMille, scaled, unit } = terms;
  return { kind: 'range', low, high: value, percent, perMille, scaled, unit };
}
