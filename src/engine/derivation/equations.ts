import { Decimal } from '../decimal';
import { normalise } from '../values/normalise';
import { type Expression, parseExpression } from './expression';

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
}

/** No derivation is longer; what is, is prose with an equals sign in it. */
const LONGEST = 300;

const UNITS = /(?<=[\d)%])(?:亿元|万元|元|分)/g;
const LEFT = /[\d.,+\-*/()%=]+$/;
/** What stands before a further operation is a step of a chain, not a result. */
const RIGHT = /^(-?\d+(?:,\d{3})*(?:\.\d+)?)(%?)(?![\d.%*/+-])/;
const SCORE = /得分(?:应?为|是|计算(?:如下|为)?|等于)?[:(=]?$/;

/**
 * The equations of a reason (未达标原因分析): an expression with at least one operation, `=`, a number.
 * In a chain (a=b=c) the first expression is held against each number that is a result, not a step.
 * Dates, numbering and prose are no equations.
 */
export function findEquations(reason: string): readonly Equation[] {
  const text = halfWidth(reason);
  const equations: Equation[] = [];
  for (let at = text.indexOf('='); at >= 0; at = text.indexOf('=', at + 1)) {
    const equation = equationAt(text, at);
    if (equation !== null) equations.push(equation);
  }
  return equations;
}

function halfWidth(reason: string): string {
  // Numbers on two lines are two numbers; any other break only wraps the cell.
  return normalise(reason.replaceAll('，', '；').replace(/(?<=\d)\s+(?=\d)/g, '；'))
    .replace(/[×xX✕＊]/g, '*')
    .replace(/÷/g, '/')
    .replace(/[≈]/g, '=')
    .replace(UNITS, '');
}

function equationAt(text: string, at: number): Equation | null {
  const right = RIGHT.exec(text.slice(at + 1));
  const before = text.slice(Math.max(0, at - LONGEST), at);
  const written = LEFT.exec(before)?.[0];
  if (right === null || written === undefined) return null;
  const steps = written.split('=');
  const first = steps.find((step) => step !== '');
  if (first === undefined) return null;
  const prefix = before.slice(0, before.length - written.length) + (steps[0] === '' ? '=' : '');
  const source = balanced(first);
  const left = parseExpression(source);
  if (left === null || left.kind === 'number') return null;
  const [, literal = '', percent = ''] = right;
  const value = new Decimal(literal.replaceAll(',', ''));
  const decimals = literal.split('.')[1]?.length ?? 0;
  return {
    text: `${source}=${literal}${percent}`,
    left,
    stated: percent === '' ? value : value.dividedBy(100),
    places: decimals + (percent === '' ? 0 : 2),
    afterScore: SCORE.test(prefix),
  };
}

/** The longest end of the text whose brackets close: `(3+4` of “(3+4=7)” is `3+4`. */
function balanced(text: string): string {
  let start = 0;
  const open: number[] = [];
  for (const [index, sign] of text.split('').entries()) {
    if (sign === '(') open.push(index);
    else if (sign === ')' && open.pop() === undefined) start = index + 1;
  }
  const unclosed = open.at(-1);
  return text.slice(unclosed === undefined ? start : unclosed + 1).replace(/^[*/+,.]+/, '');
}
