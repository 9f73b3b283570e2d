import { findQuantities, type Quantity } from './quantities';
import { clausesOf, type Asked } from './reading';
import { has, isHan, isPause, textOf, type Token } from './tokens';
import { withoutEnd } from './word-list';

const ends = (token: Token) => isPause(token) && token.text !== ':';

/**
 * The percentage that is asked for among the numbers of an actual value (问卷200份,满意度93%): the only
 * one there, and called what the name or the expected value calls it.
 */
export function askedShare(
  tokens: readonly Token[],
  { name, expected }: Asked,
): Quantity | undefined {
  if (!expected.tokens.some(({ text }) => text === '%')) return undefined;
  const clauses = clausesOf(tokens, ends).filter((clause) =>
    clause.some((token) => has(token, 'percent', 'tenths')),
  );
  const [clause = []] = clauses;
  const [only, ...more] = findQuantities(clause);
  if (clauses.length !== 1 || only?.percent !== true || more.length > 0) return undefined;
  const number = clause.findIndex(({ kind }) => kind === 'number');
  const lead = clause.slice(0, number).filter(({ text }) => text !== ':' && text !== '=');
  const label = withoutEnd(textOf(has(lead.at(-1), 'labels') ? lead.slice(0, -1) : lead), '均');
  const isCalled = label !== '' && lead.every(isHan);
  return isCalled && [name, expected].some(({ plain }) => plain.includes(label)) ? only : undefined;
}
