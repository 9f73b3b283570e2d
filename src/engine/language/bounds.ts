import { beginsWith } from './lexicon';
import bounds from './lexicon/bounds.json';
import { has, isHan, isPause, textOf, type Token } from './tokens';

/** Which side of the number is good. A bare number or `=` is `atLeast`. */
export type Direction = 'atLeast' | 'moreThan' | 'atMost' | 'lessThan';

/** True if the good side is above the number (正向), false if it is below (反向). */
export function isUpward(direction: Direction): boolean {
  return direction === 'atLeast' || direction === 'moreThan';
}

/** An operator as written beside a number. */
export interface Operator {
  readonly direction: Direction;
  readonly text: string;
}

const OPPOSITE = {
  atLeast: 'lessThan',
  moreThan: 'atMost',
  atMost: 'moreThan',
  lessThan: 'atLeast',
} as const satisfies Record<Direction, Direction>;

const BEFORE = directions(bounds.before);
const AFTER = directions(bounds.after);
/** Operators that only introduce a number and say nothing about how it was measured. */
const NEUTRAL = new Set(bounds.neutral.split(' '));
const EQUAL = new Set(bounds.equal.split(' '));
/** No word that tells about a number begins further before it. */
const REACH = 12;
/** In tokens; an unknown sign is one. */
const LONGEST_UNIT = 3;

/**
 * The operator of the number whose tokens run from `start` to before `end`, its unit among them. Words
 * after the number win: 控制在5%以内, 达到95%以上.
 */
export function operatorOf(tokens: readonly Token[], start: number, end: number): Operator | null {
  const bound = tokens[boundBehind(tokens, end)];
  const behind = has(bound, 'boundAfter') ? AFTER.get(bound?.text ?? '') : undefined;
  if (behind !== undefined) return { direction: behind, text: bound?.text ?? '' };
  if (has(tokens[end], 'within') && endsThere(tokens, end + 1))
    return { direction: 'atMost', text: '内' };
  let reach = REACH;
  for (let at = start - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    reach -= token?.text.length ?? 0;
    if (isPause(token) || reach < 0) return null;
    const operator = boundAt(tokens, at);
    if (operator !== null) return operator;
  }
  return null;
}

/** Where a bound behind a number stands: at once, or at the end, behind a unit nobody knows (20樘以下). */
function boundBehind(tokens: readonly Token[], end: number): number {
  let at = end;
  while (at - end < LONGEST_UNIT && isHan(tokens[at]) && !has(tokens[at], 'boundAfter')) at += 1;
  return at > end && has(tokens[at], 'boundAfter') && isPause(tokens[at + 1]) ? at : end;
}

/** 10个工作日内办结: 内 ends the phrase or stands before what is to be done, unlike in 3项内容. */
function endsThere(tokens: readonly Token[], at: number): boolean {
  return isPause(tokens[at]) || beginsWith(textOf(tokens.slice(at, at + 2)), 'withinTo');
}

/** The bound of one token. 超支 is one only where it is denied: 不超支5万元, but not 超支5万元. */
export function boundAt(tokens: readonly Token[], at: number): Operator | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const direction = has(token, 'boundBefore') ? BEFORE.get(token.text) : undefined;
  if (direction !== undefined) return negated({ direction, text: token.text }, tokens, at);
  if (!has(token, 'beyond')) return null;
  const operator = negated({ direction: 'moreThan', text: '超' }, tokens, at);
  return operator.text === '超' ? null : operator;
}

/** The operator as the words right before it leave it: 超过 after 不得 is 不得超过, at most. */
export function negated(
  { direction, text }: Operator,
  tokens: readonly Token[],
  at: number,
): Operator {
  let start = at;
  while (has(tokens[start - 1], 'modal')) start -= 1;
  if (!has(tokens[start - 1], 'not')) return { direction, text };
  const negation = textOf(tokens.slice(start - 1, at));
  return { direction: OPPOSITE[direction], text: negation + text };
}

/** True if the operator in an actual value means that nothing was measured: ≥90%, 100次以上. */
export function isUnmeasured(operator: Operator | null): operator is Operator {
  return operator !== null && !NEUTRAL.has(operator.text);
}

/** True if the operator says nothing about a side: =5, 等于5, or none. */
export function isPlain(operator: Operator | null): boolean {
  return operator === null || EQUAL.has(operator.text);
}

function directions(table: Partial<Record<Direction, string>>): ReadonlyMap<string, Direction> {
  const found = new Map<string, Direction>();
  for (const direction of ['atLeast', 'moreThan', 'atMost', 'lessThan'] as const)
    for (const text of table[direction]?.split(' ') ?? []) found.set(text, direction);
  return found;
}
