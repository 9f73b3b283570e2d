import words from './operator-spellings.json';

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

/** Operators that only introduce a number and say nothing about how it was measured. */
const NEUTRAL = new Set(['=', '等于', '达到', '达', '控制在']);

/** A clause ends here; an operator of another clause belongs to another number. */
const CLAUSE_END = /[,;。、:]/;

/** 10个工作日内办结: 内 ends the phrase or stands before what is to be done, unlike in 3项内容. */
const WITHIN = /^内(?=$|[,;。、)]|完成|办结|答复|回复|到位|支付|拨付|上报|处理|解决|送达|修复)/;

/** 不超过, 不得超过, 未超过, 严禁超过: the word that follows turns into its opposite. */
const NEGATION =
  /(?:不|未|没有?|严禁|禁止|杜绝)(?:得|能够?|应当?|应该|可以?|会|许|宜|准|要|允许)?再?$/;

/** 超时1次, 超额完成120%: 超 is part of a noun or a verb, unless it is denied (不超支5万元). */
const BEYOND = /^(?:时|期|支|额|标(?!准)|限|速|载|员|龄|编)/;

const OPPOSITE = {
  atLeast: 'lessThan',
  moreThan: 'atMost',
  atMost: 'moreThan',
  lessThan: 'atLeast',
} as const satisfies Record<Direction, Direction>;

const BEFORE = longestFirst(words.before);
const AFTER = longestFirst(words.after);

/**
 * The operator of a number, given the plain text on both sides of it (the unit already taken
 * off the right side). Words after the number win: 控制在5%以内, 达到95%以上.
 */
export function operatorOf(before: string, after: string): Operator | null {
  for (const operator of AFTER) if (after.startsWith(operator.text)) return operator;
  if (WITHIN.test(after)) return { direction: 'atMost', text: '内' };
  const clause = before.split(CLAUSE_END).at(-1) ?? '';
  if (clause === '') return null;
  let best: { operator: Operator; start: number; end: number } | null = null;
  for (const operator of BEFORE) {
    const start = clause.lastIndexOf(operator.text);
    if (start < 0) continue;
    const end = start + operator.text.length;
    if (
      operator.text === '超' &&
      BEYOND.test(clause.slice(end)) &&
      !isDenied(clause.slice(0, start))
    )
      continue;
    // 大于等于 also holds 等于: of two that end together the longer, first in the list, stands.
    if (best === null || end > best.end) best = { operator, start, end };
  }
  return best === null ? null : negated(best.operator, clause.slice(0, best.start));
}

/** True if the operator in an actual value means that nothing was measured: ≥90%, 100次以上. */
export function isUnmeasured(operator: Operator | null): operator is Operator {
  return operator !== null && !NEUTRAL.has(operator.text);
}

/** The operator as the words right before it leave it: 超过 after 不得 is 不得超过, at most. */
export function negated({ direction, text }: Operator, before: string): Operator {
  const negation = NEGATION.exec(before)?.[0];
  if (negation === undefined) return { direction, text };
  return { direction: OPPOSITE[direction], text: negation + text };
}

function isDenied(before: string): boolean {
  return NEGATION.test(before);
}

function longestFirst(table: Partial<Record<Direction, readonly string[]>>): readonly Operator[] {
  const operators: Operator[] = [];
  for (const direction of ['atLeast', 'moreThan', 'atMost', 'lessThan'] as const)
    for (const text of table[direction] ?? []) operators.push({ direction, text });
  return operators.toSorted((a, b) => b.text.length - a.text.length);
}
