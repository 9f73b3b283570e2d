import words from './header-spellings.json';
import { isReasonHeader } from './reason-words';

/**
 * What a header says. `label` is 名称 under a level, `value` 指标值 (expected, or actual beside
 * another expected value), `innermost` 绩效指标 (the name beside 二级指标, else a heading), `points` 分数
 * (the weight beside a score), `remark` 备注 (the reasons where no column is for them), `heading` a
 * word that belongs to headers but to no column we read.
 */
export type HeaderWord = keyof typeof words;

export interface HeaderMeaning {
  readonly word: HeaderWord;
  /** Lower is the more usual spelling, which wins where two columns mean the same. */
  readonly rank: number;
}

const MEANINGS = new Map<string, HeaderMeaning>();
for (const word of Object.keys(words).filter(isHeaderWord))
  for (const [rank, spelling] of words[word].entries()) MEANINGS.set(spelling, { word, rank });

const REASON: HeaderMeaning = { word: 'reason', rank: 0 };

/** What a label means as a header; null if it is none. The whole label must match, not a part of it. */
export function headerMeaning(label: string): HeaderMeaning | null {
  return MEANINGS.get(label) ?? (isReasonHeader(label) ? REASON : null);
}

function isHeaderWord(key: string): key is HeaderWord {
  return key in words;
}
