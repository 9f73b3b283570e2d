import words from './operator-spellings.json';

/** Which side of the number is good. A bare number or `=` is `atLeast`. */
export type Direction = 'atLeast' | 'moreThan' | 'atMost' | 'lessThan';

/** An operator as written beside a number. */
export interface Operator {
  readonly direction: Direction;
  readonly text: string;
}

/** Operators that only introduce a number and say nothing about how it was measured. */
const NEUTRAL = new Set(['=', '等于', '达到', '达', '控制在']);

/** A clause ends here; an operator of another clause belongs to another number. */
const CLAUSE_END = /[,，;；。、:：]/;

/** 10个工作日内办结: 内 ends the phrase or stands before what is to be done, unlike in 3项内容. */
const WITHIN = /^内(?=$|[,;。、)]|完成|办结|答复|回复|到位|支付|拨付|上报|处理|解决|送达|修复)/;

const BEFORE = longestFirst(words.before);
const AFTER = longestFirst(words.after);

/**
 * The operator of a number, given the normalised text on both sides of it (the unit already taken
 * off the right side). Words after the number win: 控制在5%以内, 达到95%以上.
 */
export function operatorOf(before: string, after: string): Operator | null {
  for (const operator of AFTER) if (after.startsWith(operator.text)) return operator;
  if (WITHIN.test(after)) return { direction: 'atMost', text: '内' };
  const clause = before.split(CLAUSE_END).at(-1) ?? '';
  if (clause === '') return null;
  let best: { operator: Operator; end: number } | null = null;
  for (const operator of BEFORE) {
    const start = clause.lastIndexOf(operator.text);
    if (start < 0) continue;
    const end = start + operator.text.length;
    // 不超过 also holds 超过: of two that end together the longer, first in the list, stands.
    if (best === null || end > best.end) best = { operator, end };
  }
  return best?.operator ?? null;
}

/** True if the operator in an actual value means that nothing was measured: ≥90%, 100次以上. */
export function isUnmeasured(operator: Operator | null): operator is Operator {
  return operator !== null && !NEUTRAL.has(operator.text);
}

function longestFirst(table: Partial<Record<Direction, readonly string[]>>): readonly Operator[] {
  const operators: Operator[] = [];
  for (const direction of ['atLeast', 'moreThan', 'atMost', 'lessThan'] as const)
    for (const text of table[direction] ?? []) operators.push({ direction, text });
  return operators.toSorted((a, b) => b.text.length - a.text.length);
}
