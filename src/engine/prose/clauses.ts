import type { Plain } from '../language/plain';
import { cutAt } from '../language/signs';

/** A sentence in its clauses, as running text is read: 共设指标12项 / 全部完成. */
export interface Sentence {
  readonly plain: Plain;
  readonly clauses: readonly Plain[];
}

const SENTENCE_ENDS = ';。!?';
const CLAUSE_ENDS = ',:';

/** The sentences of a text, empty ones left out. */
export function sentencesOf(text: Plain): readonly Sentence[] {
  return cutAt(text, SENTENCE_ENDS)
    .filter((plain) => plain !== '')
    .map((plain) => ({ plain, clauses: cutAt(plain, CLAUSE_ENDS) }));
}

/** What is left of a text without the words that it begins with, one after the other. */
export function withoutLead(text: string, words: readonly string[]): string {
  let at = 0;
  for (let next = 0; next >= 0; at += next) {
    const word = words.find((one) => text.startsWith(one, at));
    if (word === undefined) break;
    next = word.length;
  }
  return text.slice(at);
}
