import { Decimal } from '../decimal';
import { FIGURE } from '../language/figures';
import { firstDigit } from '../language/signs';

/** An arithmetic expression as a clerk types it into a reason. */
export type Expression =
  | { readonly kind: 'number'; readonly value: Decimal; readonly text: string }
  | {
      readonly kind: 'operation';
      readonly operator: '+' | '-' | '*' | '/';
      readonly left: Expression;
      readonly right: Expression;
    };

/** Deeper brackets than any reason holds; a bound for the recursion. */
const DEEPEST = 40;

const TOKEN = new RegExp(`${FIGURE}%?|[-+*/()]`, 'y');

interface Reader {
  readonly tokens: readonly string[];
  next: number;
}

/**
 * Parses `(1033.48+100.63)/(1435-300)*12` — digits, `%`, `+ - * /` and brackets, already in half-width
 * signs. Null if the text is anything else.
 */
export function parseExpression(text: string): Expression | null {
  const tokens = tokensOf(text);
  if (tokens === null) return null;
  const reader: Reader = { tokens, next: 0 };
  const expression = readSum(reader, 0);
  return reader.next === tokens.length ? expression : null;
}

/** The value at 40 digits; null where it divides by zero. */
export function evaluate(expression: Expression): Decimal | null {
  if (expression.kind === 'number') return expression.value;
  const left = evaluate(expression.left);
  const right = evaluate(expression.right);
  if (left === null || right === null) return null;
  if (expression.operator === '+') return left.plus(right);
  if (expression.operator === '-') return left.minus(right);
  if (expression.operator === '*') return left.times(right);
  return right.isZero() ? null : left.dividedBy(right);
}

/** Every number of the expression, left to right. */
export function numbersIn(expression: Expression): readonly { value: Decimal; text: string }[] {
  if (expression.kind === 'number') return [expression];
  return [...numbersIn(expression.left), ...numbersIn(expression.right)];
}

/** The numbers that multiply the expression as a whole: 12 in `a/b*12`. */
export function factorsOf(expression: Expression): readonly Decimal[] {
  if (expression.kind === 'number') return [expression.value];
  if (expression.operator === '*')
    return [...factorsOf(expression.left), ...factorsOf(expression.right)];
  return expression.operator === '/' ? factorsOf(expression.left) : [];
}

function tokensOf(text: string): readonly string[] | null {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined) return null;
    tokens.push(token);
  }
  return tokens;
}

function readSum(reader: Reader, depth: number): Expression | null {
  return readChain(reader, ['+', '-'], () => readProduct(reader, depth));
}

function readProduct(reader: Reader, depth: number): Expression | null {
  return readChain(reader, ['*', '/'], () => readFactor(reader, depth));
}

function readChain(
  reader: Reader,
  operators: readonly ('+' | '-' | '*' | '/')[],
  readOperand: () => Expression | null,
): Expression | null {
  let left = readOperand();
  while (left !== null) {
    const operator = operators.find((known) => known === reader.tokens[reader.next]);
    if (operator === undefined) break;
    reader.next += 1;
    const right = readOperand();
    left = right === null ? null : { kind: 'operation', operator, left, right };
  }
  return left;
}

function readFactor(reader: Reader, depth: number): Expression | null {
  const token = reader.tokens[reader.next];
  reader.next += 1;
  if (token === undefined || depth > DEEPEST) return null;
  if (token === '(') {
    const inside = readSum(reader, depth + 1);
    if (reader.tokens[reader.next] !== ')') return null;
    reader.next += 1;
    return inside;
  }
  if (token === '-') {
    const right = readFactor(reader, depth + 1);
    const zero = { kind: 'number', value: new Decimal(0), text: '0' } as const;
    return right === null ? null : { kind: 'operation', operator: '-', left: zero, right };
  }
  return firstDigit(token) === 0 ? { kind: 'number', value: valueOf(token), text: token } : null;
}

function valueOf(token: string): Decimal {
  const value = new Decimal(token.replaceAll(',', '').replace('%', ''));
  return token.endsWith('%') ? value.dividedBy(100) : value;
}
