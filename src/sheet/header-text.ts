import { normalise } from '../engine/values/normalise';
import synonyms from './header-synonyms.json';

/**
 * What a header says. `label` is 名称 under a level, `value` 指标值 (expected, or actual beside
 * another expected value), `heading` a word that belongs to headers but to no column we read.
 */
export type HeaderWord = keyof typeof synonyms;

export interface HeaderMeaning {
  readonly word: HeaderWord;
  /** Lower is the more usual spelling, which wins where two columns mean the same. */
  readonly rank: number;
}

/** Headers are short, their notes included; a longer text is prose. */
const LONGEST = 120;

const MEANINGS = new Map<string, HeaderMeaning>();
for (const word of Object.keys(synonyms).filter(isHeaderWord))
  for (const [rank, spelling] of synonyms[word].entries()) MEANINGS.set(spelling, { word, rank });

/** A label without white space, bracketed notes, and the signs around it: `权重\n（%）：` → `权重`. */
export function labelText(text: string): string {
  if (text.length > LONGEST) return '';
  let bare = normalise(text)
    .replace(/[〔［【[]/g, '(')
    .replace(/[〕］】\]]/g, ')');
  for (let shorter = withoutNote(bare); shorter !== bare; shorter = withoutNote(bare))
    bare = shorter;
  return bare.replace(/\(.*$/, '').replace(/^[*·]+|[:;*%·]+$/g, '');
}

/** What a cell means as a header; null if it is none. The whole text must match, not a part of it. */
export function headerMeaning(text: string): HeaderMeaning | null {
  return MEANINGS.get(labelText(text)) ?? null;
}

function withoutNote(text: string): string {
  return text.replace(/\([^()]*\)/g, '');
}

function isHeaderWord(key: string): key is HeaderWord {
  return key in synonyms;
}
