import { takeDates } from './dates';
import { type Plain, withoutNotes } from './plain';
import { type Saying, SAYING_SIGN, SAYINGS } from './saying-patterns';
import { type Asked, fallsBehind } from './stages';

/** What the words of an actual value say of its figures. */
export interface Sayings {
  /** The figure is not what was reached: 2户未完成. */
  readonly denied: Saying | null;
  /** The figure may be what was reached, but not all is done: 完成90户,未达到目标. */
  readonly doubt: Saying | null;
}

/** What the words of another clause can say against a figure. */
const DOUBTS: ReadonlySet<Saying> = new Set<Saying>(['unfinished', 'ongoing', 'cancelled']);
const NONE: Sayings = { denied: null, doubt: null };
/** Not within 1,000人次. */
const CLAUSE_END = /,(?!\d{3})|[;。]/;
/** 完成90户未达标, 90%未达标, 0%(未开展): what was done, though it is not enough. */
const SHORT_OF_TARGET =
  /(?<!未|没|没有|未能|计划|预计)(?:完成|实现|达到|达)(?:了|率)?(?:\p{Script=Han}{0,4}?)\d|\d[^,;。未没]{0,4}(?:未|没有?)能?(?:达标|达到|达成)|^0(?![\d.])/u;

/**
 * Reads what the text of an actual value says of its number or date. Clauses without a
 * figure can cast a doubt on it, no more: 进度滞后,完成90%.
 */
export function sayingsOf(text: Plain, asked: Asked): Sayings {
  if (!/\d/.test(text)) return NONE;
  const told = sayingOf(clausesWithFigures(text).join(','), asked);
  if (told === 'unfinished' && SHORT_OF_TARGET.test(text)) return { denied: null, doubt: told };
  if (told !== null) return { denied: told, doubt: null };
  const said = sayingOf(text, asked);
  return said !== null && DOUBTS.has(said) ? { denied: null, doubt: said } : NONE;
}

/**
 * The clauses that hold a number, or a date where there is no number (完成60%,预计2024年6月完工 has one);
 * bracketed notes with figures of their own (计划100户) are left out.
 */
export function clausesWithFigures(text: Plain): readonly Plain[] {
  const plain = withoutNotes(text);
  const clauses = (/\d/.test(plain) ? plain : text).split(CLAUSE_END);
  const numbers = clauses.filter((clause) => /\d/.test(takeDates(clause).rest));
  return numbers.length > 0 ? numbers : clauses.filter((clause) => /\d/.test(clause));
}

function sayingOf(text: string, asked: Asked): Saying | null {
  if (SAYING_SIGN.test(text)) {
    for (const [saying, pattern] of SAYINGS) {
      const word = pattern.exec(text)?.[0].replace(/[^\p{Script=Han}]/gu, '');
      if (word === undefined || asked.name.includes(word)) continue;
      // A plan copied from the expected cell is a plan still.
      if (saying === 'planned' || !asked.expected.includes(word)) return saying;
    }
  }
  return fallsBehind(text, asked) ? 'begun' : null;
}
