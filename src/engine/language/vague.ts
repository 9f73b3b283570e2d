import { has, isEnd, type Token } from './tokens';
import { wordList } from './word-list';

const ENDS = wordList('. 。 ; !');
const JOINS = wordList('、 , 和 及 与');

/** True for words that promise a direction and nothing to measure it by: 进一步加强和完善. */
export function isPromise(tokens: readonly Token[]): boolean {
  const core = coreOf(tokens);
  return core.length > 0 && core.every((token) => has(token, 'promise') || JOINS.has(token.text));
}

/** True for words that say that something was done, and not what: 已完成, 是, 良好. */
export function isAssent(tokens: readonly Token[]): boolean {
  const core = coreOf(tokens).filter((token) => !isEnd(token));
  return core.length < 2 && core.every((token) => has(token, 'assent'));
}

function coreOf(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token) => !has(token, 'emphasis') && !ENDS.has(token.text));
}
