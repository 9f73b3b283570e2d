import type { Plain } from './plain';
import { findQuantities, type Quantity } from './quantities';

/** 1,200份 is one number. */
const CLAUSE_END = /[;。、()]|,(?!\d{3})/;
/** What a percentage is of: 满意度 in 满意度为93%, 综合满意度达到93%. */
const LABEL = /^(\p{Script=Han}+?)(?:均?(?:为|达|达到|是))?[:=]?\d/u;

/**
 * The percentage that is asked for among the numbers of an actual value (问卷200份,满意度93%): the only
 * one there, and called what the name or the expected value calls it. Null where there is none.
 */
export function askedShare(
  text: Plain,
  { name, expected }: { readonly name: Plain; readonly expected: Plain },
): Quantity | null {
  if (!expected.includes('%')) return null;
  const clauses = text.split(CLAUSE_END).filter((clause) => /[%‰成]|百分点/.test(clause));
  const [clause] = clauses;
  if (clause === undefined || clauses.length > 1) return null;
  const [only, ...more] = findQuantities(clause);
  const label = LABEL.exec(clause.trim())?.[1];
  if (only?.percent !== true || more.length > 0 || label === undefined) return null;
  return `${name} ${expected}`.includes(label) ? only : null;
}
