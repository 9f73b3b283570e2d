import { Decimal, ONE, ZERO } from '../decimal';
import { once } from '../once';
import { operatorOf, type Operator } from './bounds';
import { beginsWith, factorsOf } from './lexicon';
import units from './lexicon/units.json';
import { endsInLatin, hasDigit, lettersOf } from './signs';
import { has, isPause, textOf, type Token } from './tokens';
import { wordList } from './word-list';

/** One number in a text with what stands around it. */
export interface Quantity {
  /** 百, 千, 万 and 亿 multiplied in; 90 for `90%`, 30 for 3成. */
  readonly value: Decimal;
  readonly percent: boolean;
  /** It is written with ‰. */
  readonly perMille: boolean;
  /** The number carries 百, 千, 万 or 亿. */
  readonly scaled: boolean;
  /** 100余户, 2万多人: the true number lies above. */
  readonly more: boolean;
  /** 件, 场(次) …; '' where none is known. */
  readonly unit: string;
  readonly operator: Operator | null;
}

const HALF = new Decimal('0.5');
const FACTORS = factorsOf(units.scales);
const PERCENTS = factorsOf(`${units.percents} 成=10`);
/** What may stand between two numbers: 3成至5成. */
const BETWEEN = wordList('~ — – 至 到 ± + -');
const LONGEST = 3;
/** So few signs that all numbers of them may be kept: 5, 100, 1.2. */
const SHORT = 3;
const shortNumber = once(numberOf);

/**
 * All numbers of a text, left to right. Ordinals (第3), recurring days (每月10日) and days of no month
 * (10日前) are passed over.
 */
export function findQuantities(tokens: readonly Token[]): readonly Quantity[] {
  return placedQuantities(tokens).map(({ quantity }) => quantity);
}

/** A number with its tokens, its unit among them: from `start` to before `end`. */
export interface PlacedQuantity {
  readonly quantity: Quantity;
  readonly start: number;
  readonly end: number;
}

/** The same, each with its place. */
export function placedQuantities(tokens: readonly Token[]): readonly PlacedQuantity[] {
  const found: PlacedQuantity[] = [];
  for (let start = 0; start < tokens.length; start += 1) {
    if (!isAmount(tokens, start)) continue;
    const { quantity, end } = quantityAt(tokens, start);
    found.push({ quantity, start, end });
    start = end - 1;
  }
  return found;
}

function isAmount(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.kind !== 'number') return false;
  const before = tokens[at - 1]?.text;
  if (before === '.' || before === '第') return false;
  if (!has(tokens[at + 1], 'dayEnd')) return true;
  return !has(tokens[at + 2], 'before') && !recurs(tokens, at);
}

/** 每月10日: a day that comes again. */
function recurs(tokens: readonly Token[], at: number): boolean {
  const every = tokens[at - 2]?.text === '个' ? tokens[at - 3] : tokens[at - 2];
  return has(tokens[at - 1], 'period') && every?.text === '每';
}

function quantityAt(tokens: readonly Token[], at: number) {
  const size = sizeAt(tokens, at);
  const percent = size.scaled ? undefined : percentAt(tokens, size.end);
  const { unit, half, end } = unitAt(tokens, size.end, percent !== undefined);
  const sign = signBefore(tokens, at);
  const halved = half ? size.value.plus(HALF) : size.value;
  const value = percent === undefined ? halved : halved.times(percent);
  const quantity: Quantity = {
    value: sign === '-' ? value.negated() : value,
    percent: percent !== undefined,
    perMille: tokens[size.end]?.text === '‰',
    scaled: size.scaled,
    more: size.more,
    unit,
    operator: operatorOf(tokens, sign === '' ? at : at - 1, end),
  };
  return { quantity, end };
}

/** The number with its scale: 5万亿, 3千多万, 2000余, and 1万2千 in two steps. */
function sizeAt(tokens: readonly Token[], at: number) {
  const first = stepAt(tokens, at);
  const second = first.scaled ? stepAt(tokens, first.end) : null;
  const goesOn = second?.scaled === true && second.value.lessThan(first.factor);
  if (!goesOn) return first;
  return { ...first, end: second.end, more: second.more, value: first.value.plus(second.value) };
}

function stepAt(tokens: readonly Token[], at: number) {
  let end = at + 1;
  let more = false;
  let factor = ONE;
  for (; has(tokens[end], 'scale', 'more'); end += 1) {
    more ||= has(tokens[end], 'more');
    factor = factor.times(FACTORS.get(tokens[end]?.text ?? '') ?? ONE);
  }
  const value = valueOf(tokens[at]);
  const scaled = factor !== ONE && factor.greaterThan(ONE);
  return { value: scaled ? value.times(factor) : value, factor, scaled, more, end };
}

/** The number that a token spells: 1200 of 1,200, and 23.1 of the version 23.1.2. */
function valueOf(token: Token | undefined): Decimal {
  if (token?.kind !== 'number') return ZERO;
  return token.text.length <= SHORT ? shortNumber(token.text) : numberOf(token.text);
}

function numberOf(literal: string): Decimal {
  const [whole = '', decimals] = literal.replaceAll(',', '').split('.');
  return new Decimal(decimals === undefined ? whole : `${whole}.${decimals}`);
}

/** Percent in one of what the sign there makes of the number: 10 for 成, 0.1 for ‰. */
function percentAt(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at];
  const isShare = has(token, 'percent') || (has(token, 'tenths') && isTenths(tokens, at + 1));
  return isShare ? PERCENTS.get(token?.text ?? '') : undefined;
}

/** 成 counts only where no word goes on with it: 8成以上, 5成农户, not 3成员, 5成本, 5成都户籍. */
function isTenths(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (isPause(token) || has(token, 'boundAfter', 'half')) return true;
  const rest = textOf(tokens.slice(at, at + 4));
  return BETWEEN.opens(rest) || beginsWith(rest, 'tenthsOf');
}

/** The unit at a place, with a half that stands in or behind it (1个半月, 1年半, 7成半). */
function unitAt(tokens: readonly Token[], at: number, percent: boolean) {
  const [first, second, third] = tokens.slice(at, at + 3);
  if (first?.text === '个' && has(second, 'half') && has(third, 'halved'))
    return { unit: `个${third?.text}`, half: true, end: at + 3 };
  const unit = percent || has(first, 'unit') ? (first?.text ?? '') : '';
  const half = has(first, 'halved', 'tenths') && has(second, 'half');
  if (unit === '') return { unit, half: false, end: at };
  if (percent || half) return { unit: percent ? '' : unit, half, end: at + (half ? 2 : 1) };
  const addition = additionAt(tokens, at + 1);
  return { unit: unit + textOf(addition), half, end: at + 1 + addition.length };
}

/** (次) of 场(次) and /亩 of 元/亩; (含) belongs to the bound behind it. */
function additionAt(tokens: readonly Token[], at: number): readonly Token[] {
  const sign = tokens[at]?.text;
  if (sign === '(') {
    const close = tokens.findIndex(({ text }, index) => index > at && text === ')');
    const inside = textOf(tokens.slice(at + 1, Math.max(at, close)));
    return isAddition(inside) && !inside.startsWith('含') ? tokens.slice(at, close + 1) : [];
  }
  if (sign !== '/') return [];
  if (has(tokens[at + 1], 'unit', 'period')) return tokens.slice(at, at + 2);
  let end = at + 1;
  while (end - at <= LONGEST && isLetter(tokens[end])) end += 1;
  return end === at + 1 ? [] : tokens.slice(at, end);
}

/** 次 of 场(次), 亩 of 元/亩. */
function isAddition(text: string): boolean {
  const fits = text.length > 0 && text.length <= LONGEST;
  return fits && lettersOf(text) === text && !hasDigit(text);
}

function isLetter(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== 'number' && isAddition(token.text);
}

/** A sign after these is a hyphen. */
function isJoined(text: string): boolean {
  return endsInLatin(text) || text.endsWith('%') || text.endsWith(')');
}

/** -5 and +5, but not the hyphen of 1-3, A-5 and (一)-5. */
function signBefore(tokens: readonly Token[], at: number): string {
  const [before, sign] = [tokens[at - 2], tokens[at - 1]?.text];
  if (sign !== '-' && sign !== '+') return '';
  const hyphen = before !== undefined && (before.kind === 'number' || isJoined(before.text));
  return hyphen ? '' : sign;
}
