import { holdsAny, meanings, type RoleOf } from './label-grammar';
import { isReasonHeader } from './reason-words';

/**
 * What a header says. `label` is 名称 under a level, `value` 指标值 (expected, or actual beside
 * another expected value), `innermost` 绩效指标 (the name beside 二级指标, else a heading), `points` 分数
 * (the weight beside a score), `remark` 备注 (the reasons where no column is for them), `rate` 完成率, `real` 实际
 * (what was reached, beside what is expected and where no column says it in full), `heading` a
 * word that belongs to headers but to no column we read.
 */
export type HeaderWord = RoleOf<'table'> | 'reason';

export interface HeaderMeaning {
  readonly word: HeaderWord;
  /** Lower is the more usual wording, which wins where two columns mean the same. */
  readonly rank: number;
}

const REASON: HeaderMeaning = { word: 'reason', rank: 0 };
const meaningOf = meanings('table');

/** What a label means as a header; null if it is none. The whole label must match, not a part of it. */
export function headerMeaning(label: string): HeaderMeaning | null {
  const meaning = meaningOf(label);
  if (meaning !== null) return { word: meaning.role, rank: meaning.rank };
  return isReasonHeader(label) ? REASON : null;
}

/** What a column may be about that is of use to a check. */
const NEAR = [
  'weight',
  'scored',
  'rating',
  'mark',
  'worth',
  'goal',
  'done',
  'real',
  'std',
  'evidence',
  'proof',
  'cause',
  'step',
] as const;

/** True if a label that is no header has a word of those that name values, points or reasons. */
export function isNearHeader(label: string): boolean {
  return holdsAny(label, NEAR);
}
