import type { ColumnRole, Headers } from '../model/form';
import { once, onceOf } from '../once';

/** Puts the words of the form in hand into a sentence of ours. */
export type OwnWords = (sentence: string) => string;

/** Our word for a column, and the columns whose headers may have another one. */
const WORDS: readonly (readonly [word: string, roles: readonly ColumnRole[]])[] = [
  ['预期值', ['expected']],
  ['实现值', ['actual']],
  ['权重', ['weight', 'level1Weight', 'level2Weight']],
  ['未达标原因分析', ['reason']],
  ['佐证材料', ['evidence']],
  ['自评分数', ['score']],
];
const OURS = new RegExp(WORDS.map(([word]) => word).join('|'), 'g');
/** A longer header is a sentence of its own and reads badly within another. */
const LONGEST = 14;

/**
 * What the form itself calls its columns: 年度指标值 and 实际完成值 on a national form, where our sentences
 * say 预期值 and 实现值. A column that the form does not have keeps our word, and so does one whose
 * headers differ from level to level. What a sentence quotes stays as it is.
 */
export const ownWords = onceOf((headers: Headers): OwnWords => {
  const own = new Map(wordsIn(headers));
  if (own.size === 0) return (sentence) => sentence;
  return once((sentence) =>
    outsideQuotes(sentence, (part) => part.replace(OURS, (word) => own.get(word) ?? word)),
  );
});

/** A sentence in the form's own words as we would have put it. */
export const inOurWords = onceOf((headers: Headers): OwnWords => {
  const words = wordsIn(headers).toSorted(([, a], [, b]) => b.length - a.length);
  return (sentence) =>
    outsideQuotes(sentence, (part) =>
      words.reduce((said, [word, own]) => said.split(own).join(word), part),
    );
});

/** Our words with those that the form has in their place. */
function wordsIn(headers: Headers): readonly (readonly [word: string, own: string])[] {
  return WORDS.flatMap(([word, roles]) => {
    const said = headerOf(headers, roles);
    // 评价年度实现值 says no more than 实现值.
    return said === null || said.includes(word) ? [] : [[word, said] as const];
  });
}

/** What all headers of the roles say, without a note in brackets; null where they differ. */
function headerOf(headers: Headers, roles: readonly ColumnRole[]): string | null {
  const said = new Set(roles.flatMap((role) => headers[role]?.plain.split('(')[0] ?? []));
  const [header = ''] = said;
  // 指标权重 beside “三级指标” would say 指标 twice; 指标值 is what 值 alone does not say.
  const word = header.startsWith('指标') && header.length > 3 ? header.slice(2) : header;
  return said.size === 1 && word.length > 1 && word.length <= LONGEST ? word : null;
}

/** Changes what stands outside of “…”, however deep quotes stand in quotes. */
function outsideQuotes(sentence: string, change: (part: string) => string): string {
  let [kept, part, depth] = ['', '', 0];
  const close = () => {
    kept += depth === 0 ? change(part) : part;
    part = '';
  };
  for (const sign of sentence) {
    if (sign !== '“' && sign !== '”') {
      part += sign;
      continue;
    }
    close();
    kept += sign;
    depth = sign === '“' ? depth + 1 : Math.max(0, depth - 1);
  }
  close();
  return kept;
}
