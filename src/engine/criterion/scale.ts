import { Decimal, ZERO } from '../decimal';
import { isUpward } from '../language/bounds';
import { wordsOf } from '../language/lexicon';
import { normalise } from '../language/plain';
import { findQuantities, type Quantity } from '../language/quantities';
import { rangeOf, type RangeTarget } from '../language/ranges';
import { read } from '../language/reading';
import { cutAt, firstDigit } from '../language/signs';
import { has, textOf, type Token } from '../language/tokens';
import { withoutEnd, withoutLead } from '../language/word-list';
import { readFullScore } from './points';

type Figure = Pick<Quantity | RangeTarget, 'percent' | 'unit'>;

/** What the values of one band earn: 80%-90%得3分. */
export interface Band extends Figure {
  readonly text: string;
  /** What the value is called there: 满意度 in 满意度达到90%; '' for nothing. */
  readonly of: string;
  /** Null where that end is open. */
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  /** 低于60%: the upper end itself is not of it. */
  readonly below: boolean;
  /** Null for 满分. */
  readonly points: Decimal | null;
}

/** 每降1个百分点扣0.1分: what each step away from the full score costs. */
export interface Step extends Figure {
  readonly text: string;
  readonly size: Decimal;
  /** It gets worse by rising: 每超1天. */
  readonly rising: boolean;
  readonly points: Decimal;
}

/** A criterion that says of every value what it earns: in bands, or step by step. */
export interface Scale {
  readonly bands: readonly Band[];
  readonly step: Step | null;
}

/** The amount that ends a clause: 得满分, 得3分, 不得分, 扣0.5分; 80%以下0分. */
const AMOUNT = /(?:不得分?|不计分?|[得计记扣](?:满|\d+(?:\.\d+)?)分?|\d{1,3}(?:\.\d{1,2})?分)$/;
const NUMBERED = /^\d[.、)](?!\d)/;
const ON_TIME = wordsOf('timely').filter((word) => word !== '提前');
const DONE = wordsOf('finish', 'build', 'accept', 'fulfil');
const UNTIL = new Set('扣完为止 扣完即止 直至扣完 直至扣完为止 直到扣完为止 否则'.split(' '));
const FALLS = new Set([
  ...wordsOf('below'),
  ...'少 少完成 减少 缺 缺少 低 降 降低 下降 差'.split(' '),
]);
const RISES = new Set([...wordsOf('exceed'), ...'多 高 高出 增加 逾期 延期'.split(' ')]);

/** Reads a criterion; null where any of its clauses says something else. */
export function readScale(words: string): Scale | null {
  const bands: Band[] = [];
  let step: Step | null = null;
  for (const part of cutAt(
    words.replaceAll('(含)', '').replace(/[,:](?=不[得计]|[得计记扣](?:满|\d))/g, ''),
    ',;。',
  )) {
    const clause = withoutLead(part.replace(NUMBERED, ''), ['否则']);
    if (clause === '' || UNTIL.has(clause)) continue;
    const amount = AMOUNT.exec(clause);
    if (amount === null) return null;
    const condition = withoutEnd(clause.slice(0, amount.index), '的');
    const points = pointsOf(amount[0]);
    if (amount[0].startsWith('扣')) {
      if (step !== null || points === null) return null;
      step = stepOf(condition, points);
      if (step === null) return null;
    } else if (points !== null || !isOnTime(condition)) {
      const full = points === null ? readFullScore(`${condition}得满分`) : null;
      if (full?.at === 'target' || full?.at === 'limit') continue;
      const band = bandOf(condition, points);
      if (band === null) return null;
      bands.push(band);
    }
  }
  if (step !== null) return bands.length < 2 ? { bands, step } : null;
  return bands.length > 1 ? { bands, step } : null;
}

/** 按期完成: a condition on the date, whatever it is. 提前完成 asks for more. */
function isOnTime(condition: string): boolean {
  const rest = withoutLead(condition, ON_TIME);
  return rest !== condition && (rest === '' || DONE.includes(rest));
}

/** Null for 满分. */
function pointsOf(amount: string): Decimal | null {
  if (amount.startsWith('不')) return ZERO;
  const figure = firstDigit(amount);
  return figure < 0 ? null : new Decimal(withoutEnd(amount.slice(figure), '分'));
}

function tokensOf(text: string): readonly Token[] {
  return read(normalise(text), null).tokens;
}

function stepOf(condition: string, points: Decimal): Step | null {
  const tokens = tokensOf(withoutLead(condition, ['每']));
  const figure = lastFigure(tokens);
  if (figure === null || !figure.value.greaterThan(0)) return null;
  const word = leadOf(tokens);
  if (!FALLS.has(word) && !RISES.has(word)) return null;
  const { value: size, percent, unit } = figure;
  return { text: condition, size, percent, unit, rising: RISES.has(word), points };
}

function bandOf(text: string, points: Decimal | null): Band | null {
  const tokens = tokensOf(withoutEnd(text, '之间'));
  const range = rangeOf(tokens);
  if (range !== null) return { ...range, text, of: '', below: false, points };
  const inside = INSIDE.exec(text);
  if (inside !== null) return insideOf(text, inside, points);
  const figure = lastFigure(tokens);
  if (figure === null) return null;
  const { value, percent, unit, operator } = figure;
  if (operator?.direction === 'moreThan') return null;
  const upward = operator === null || isUpward(operator.direction);
  const lead = leadOf(tokens);
  const of =
    operator !== null && lead.endsWith(operator.text) ? lead.slice(0, -operator.text.length) : lead;
  return {
    text,
    of,
    low: upward ? value : null,
    high: upward ? null : value,
    below: operator?.direction === 'lessThan',
    percent,
    unit,
    points,
  };
}

/** A name between its two bounds: 90%≤满意度<95%. */
const INSIDE = /^([^≤<]+)≤([^≤<\d]+)([≤<])([^≤<]+)$/;

function insideOf(text: string, parts: readonly string[], points: Decimal | null): Band | null {
  const [, from = '', of = '', sign = '', to = ''] = parts;
  const low = lastFigure(tokensOf(from));
  const high = lastFigure(tokensOf(to));
  if (low === null || high === null || low.percent !== high.percent) return null;
  const { percent, unit } = low;
  const ends = { low: low.value, high: high.value, below: sign === '<' };
  return { text, of, ...ends, percent, unit, points };
}

/** The only number, where nothing stands behind it but its unit and bound. */
function lastFigure(tokens: readonly Token[]): Quantity | null {
  const [figure, ...more] = findQuantities(tokens);
  if (figure === undefined || more.length > 0) return null;
  const behind = tokens.slice(tokens.findIndex(({ kind }) => kind === 'number') + 1);
  return behind.every((token) => has(token, 'unit', 'percent', 'scale', 'boundAfter'))
    ? figure
    : null;
}

/** The words before the number. */
function leadOf(tokens: readonly Token[]): string {
  return textOf(
    tokens.slice(
      0,
      tokens.findIndex(({ kind }) => kind === 'number'),
    ),
  );
}
