import type { Decimal } from '../decimal';
import { greatest } from '../extremes';
import { FIGURE, figureOf } from '../language/figures';
import { firstDigit } from '../language/signs';
import { withoutLead, wordList } from '../language/word-list';
import { parseExpression, type Expression } from './expression';
import { EARNS, MAY_EQUATE, plainEquations } from './plain-equations';

/** `left = stated` as found in a text. */
export interface Equation {
  /** The equation in half-width signs, units left out. */
  readonly text: string;
  readonly left: Expression;
  readonly stated: Decimal;
  /** Decimal places `stated` is written with; a percentage counts two more. */
  readonly places: number;
  /** It stands right after 得分. */
  readonly afterScore: boolean;
  /** 得 stands for `=`: what is on its left may as well be a rate for which a band gives the points. */
  readonly earns: boolean;
}

/** No derivation is longer; what is, is prose with an equals sign in it. */
const LONGEST = 300;

const SIGN = new RegExp(`[=${EARNS}]`, 'g');
const EXPRESSION = '0123456789.,+-*/()%=';
/** What stands before a further operation is a step of a chain, not a result. */
const RIGHT = new RegExp(String.raw`^(-?${FIGURE})(%?)(?![\d.%*/+-])`);
const SIGNS = ['*', '/', '+', ',', '.'];
/** An operation whose left operand was cut away. */
const HALF = wordList('* / + -');
/** Nothing of an expression can stand before these. */
const CLAUSE_END = wordList('; 。 : 、 = ? ! (');
const WORD = String.raw`[^\d()%+\-*/=;。:、]`;
/** An operation in words between an operand and the rest: (…)除以(…), 1033.48与待付100.63. */
const SPOKEN = new RegExp(
  `[\\d)%](?:(?:${WORD}{0,2}(?![增追参])${WORD})?加|${WORD}{0,3}[减乘除与和及])${WORD}{0,6}$`,
);
/** An operation in signs or in words. */
const OPERATION = wordList('+ - * / 加 减 乘 除');
const CLAUSE_ENDS = [';', '。', ':'];
const SCORE = wordList('得分 得分为 得分应为 得分是 得分计算 得分计算如下 得分计算为 得分等于');
const BEFORE_SCORE = [':', '(', '='];

/**
 * The equations of a reason (未达标原因分析): an expression with at least one operation, `=`, a number.
 * In a chain (a=b=c) the first expression is held against each number that is a result, not a step.
 * Dates, numbering and prose are no equations, nor is what is left of one that words interrupt.
 */
export function findEquations(reason: string): readonly Equation[] {
  if (!MAY_EQUATE.isIn(reason)) return [];
  const text = plainEquations(reason);
  const found = [...text.matchAll(SIGN)].map(({ index }) => equationAt(text, index));
  return found.filter((equation) => equation !== null);
}

/**
 * The results in a reason whose working is there but cannot be read, as words interrupt it:
 * `（1033.48加100.63）/1135*12=11.99` has 11.99.
 */
export function unreadResults(reason: string): readonly Decimal[] {
  if (!MAY_EQUATE.isIn(reason)) return [];
  const text = plainEquations(reason);
  return [...text.matchAll(SIGN)].flatMap(({ index }) => {
    const [, literal] = RIGHT.exec(text.slice(index + 1)) ?? [];
    const before = text.slice(Math.max(0, index - LONGEST), index);
    if (literal === undefined || !worksOut(before)) return [];
    return equationAt(text, index) === null ? [figureOf(literal)] : [];
  });
}

/** True if the last clause works something out: an operation follows a number. */
function worksOut(before: string): boolean {
  const start = greatest(CLAUSE_ENDS.map((sign) => before.lastIndexOf(sign))) + 1;
  const number = firstDigit(before.slice(start));
  return number >= 0 && OPERATION.isIn(before.slice(start + number));
}

function equationAt(text: string, at: number): Equation | null {
  const right = RIGHT.exec(text.slice(at + 1));
  const before = text.slice(Math.max(0, at - LONGEST), at);
  const written = expressionAtEnd(before);
  if (right === null || written === '') return null;
  const steps = written.split('=');
  const first = steps.find((step) => step !== '');
  if (first === undefined) return null;
  const prefix = before.slice(0, before.length - written.length) + (steps[0] === '' ? '=' : '');
  const source = whole(prefix, first);
  const left = source === null ? null : parseExpression(source);
  if (source === null || left === null || left.kind === 'number') return null;
  const [, literal = '', percent = ''] = right;
  const value = figureOf(literal);
  const decimals = literal.split('.')[1]?.length ?? 0;
  return {
    text: `${source}=${literal}${percent}`,
    left,
    stated: percent === '' ? value : value.dividedBy(100),
    places: decimals + (percent === '' ? 0 : 2),
    afterScore: SCORE.ends(
      BEFORE_SCORE.some((sign) => prefix.endsWith(sign)) ? prefix.slice(0, -1) : prefix,
    ),
    earns: text.charAt(at) === EARNS,
  };
}

function expressionAtEnd(text: string): string {
  let start = text.length;
  while (start > 0 && EXPRESSION.includes(text.charAt(start - 1))) start -= 1;
  return text.slice(start);
}

/** The expression that ends `written`; null where it is only the end of a longer one in words. */
function whole(prefix: string, written: string): string | null {
  const closed = balanced(written);
  const source = withoutLead(closed, SIGNS);
  const before = prefix + written.slice(0, written.length - closed.length);
  const half = HALF.isIn(closed.slice(0, closed.length - source.length + 1));
  if (half && before !== '' && !CLAUSE_END.ends(before)) return null;
  return SPOKEN.test(before) ? null : source;
}

/** The longest end of the text whose brackets close: `3+4` of “(3+4=7)”. */
function balanced(text: string): string {
  let start = 0;
  const open: number[] = [];
  for (const [index, sign] of text.split('').entries()) {
    if (sign === '(') open.push(index);
    else if (sign === ')' && open.pop() === undefined) start = index + 1;
  }
  const unclosed = open.at(-1);
  return text.slice(unclosed === undefined ? start : unclosed + 1);
}
