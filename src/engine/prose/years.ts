import { wordsOf } from '../language/lexicon';
import { wordList } from '../language/word-list';
import { remembered } from '../once';

/** 2023年, 2023.12, 2021—2025, 〔2023〕; 20023年 is none. */
const YEAR = /(?:^|\D)(20\d{2})(?=[年〕\])]|[./-]\d|[-~—–至到]{1,2}20)/g;
const MISTYPED = /(?:^|\D)(20\d{3}年)/;

const THIS_YEAR = wordList('今年 本年 当年');
/** 较上年 compares, 上年结转 is money of this year: neither makes what follows one of that year. */
const BESIDE = Array.from('较比与于同超');
const CARRIED = '结转 度结转 结余 同期 末 水平'.split(' ');

/** The years that a text names, in its order. */
export function yearsIn(text: string): readonly number[] {
  return text.includes('20') ? namedYears(text) : [];
}

const namedYears = remembered((text: string): readonly number[] =>
  Array.from(text.matchAll(YEAR), ([, year]) => Number(year)),
);

/** A year with a digit too many, as typed: 20023年; null for none. */
export function mistypedYear(text: string): string | null {
  return text.includes('年') ? (MISTYPED.exec(text)?.[1] ?? null) : null;
}

/** True if a clause turns to another year in words: 上年预算600万元; false for this year, null for none. */
export function turnsToOtherYear(clause: string): boolean | null {
  if (THIS_YEAR.isIn(clause)) return false;
  const turns = wordsOf('pastYear', 'comingYear').some((word) => {
    const [before = '', ...rest] = clause.split(word);
    const after = rest.join(word);
    return (
      rest.length > 0 &&
      !BESIDE.includes(before.slice(-1)) &&
      !CARRIED.some((one) => after.startsWith(one))
    );
  });
  return turns ? true : null;
}

/** True if the last year that clauses name, in figures or words, is not `year`. */
export function isOfOtherYear(clauses: readonly string[], year: string | null): boolean {
  for (const clause of clauses.toReversed()) {
    const named = yearsIn(clause);
    if (named.length > 0) return year !== null && !named.includes(Number(year));
    const turns = turnsToOtherYear(clause);
    if (turns !== null) return turns;
  }
  return false;
}
