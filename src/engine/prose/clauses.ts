import type { Plain } from '../language/plain';
import { cutAt } from '../language/signs';
import { remembered } from '../once';

/** A sentence in its clauses, as running text is read: 共设指标12项 / 全部完成. */
export interface Sentence {
  readonly plain: Plain;
  readonly clauses: readonly Plain[];
}

const SENTENCE_ENDS = ';。!?';
const CLAUSE_ENDS = ',:';

/** The sentences of a text, empty ones left out. */
export const sentencesOf = remembered((text: Plain): readonly Sentence[] =>
  cutAt(text, SENTENCE_ENDS)
    .filter((plain) => plain !== '')
    .map((plain) => ({ plain, clauses: cutAt(plain, CLAUSE_ENDS) })),
);
