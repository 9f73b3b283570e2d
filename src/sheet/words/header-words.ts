import type { Plain } from '../../engine/language/plain';
import synonyms from './header-words.json';
import { isReasonHeader } from './reason-words';

/**
 * What a header says. `label` is 名称 under a level, `value` 指标值 (expected, or actual beside
 * another expected value), `innermost` 绩效指标 (the name beside 二级指标, else a heading), `points` 分数
 * (the weight beside a score), `remark` 备注 (the reasons where no column is for them), `heading` a
 * word that belongs to headers but to no column we read.
 */
export type HeaderWord = keyof typeof synonyms;

export interface HeaderMeaning {
  readonly word: HeaderWord;
  /** Lower is the more usual spelling, which wins where two columns mean the same. */
  readonly rank: number;
}

/** Headers are short, their notes included; a longer text is prose. */
const LONGEST = 120;
const BRACKET = /[()[\]〔〕【】]/;
/** Bullets before a label, and what ends it. */
const LEADING = '*·';
const TRAILING = ':;*%·';

const MEANINGS = new Map<string, HeaderMeaning>();
for (const word of Object.keys(synonyms).filter(isHeaderWord))
  for (const [rank, spelling] of synonyms[word].entries()) MEANINGS.set(spelling, { word, rank });

const REASON: HeaderMeaning = { word: 'reason', rank: 0 };

/** A label without white space, bracketed notes, and the signs around it: `权重\n（%）：` → `权重`. */
export function labelText(text: Plain): string {
  return text.length > LONGEST ? '' : withoutSigns(withoutNotes(text));
}

/** What a cell means as a header; null if it is none. The whole text must match, not a part of it. */
export function headerMeaning(text: Plain): HeaderMeaning | null {
  const label = labelText(text);
  return MEANINGS.get(label) ?? (isReasonHeader(label) ? REASON : null);
}

/** Notes may stand in one another; one that nobody closed goes on to the end. */
function withoutNotes(text: string): string {
  if (!BRACKET.test(text)) return text;
  let bare = text.replace(/[〔【[]/g, '(').replace(/[〕】\]]/g, ')');
  for (let shorter = withoutInnermost(bare); shorter !== bare; shorter = withoutInnermost(bare))
    bare = shorter;
  return bare.replace(/\(.*$/, '');
}

function withoutInnermost(text: string): string {
  return text.replace(/\([^()]*\)/g, '');
}

function withoutSigns(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && LEADING.includes(text.charAt(start))) start += 1;
  while (end > start && TRAILING.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

function isHeaderWord(key: string): key is HeaderWord {
  return key in synonyms;
}
