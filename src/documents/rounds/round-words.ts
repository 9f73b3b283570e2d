import type { RoundResult } from './compare-rounds';

type Part = Exclude<keyof RoundResult, 'known' | 'answers'>;

/** What each part of a comparison is called. */
export const ROUND_NAMES: Readonly<Record<Part, string>> = {
  mended: '已改',
  open: '未改',
  added: '新增',
};

/** Above what the last round found and this one does not. */
export const MENDED_TITLE = '上一轮的问题中已改的';

/** Said of a form that is new. */
export const NOT_FOUND = '上一轮里没有找到这张表，它的问题都算新增';

/** How many findings of a form are what. */
export interface RoundCounts extends Readonly<Record<Part, number>> {
  /** The last round had this form; else all of it is new. */
  readonly known: boolean;
}

export function countsIn(result: Omit<RoundResult<unknown>, 'answers'>): RoundCounts {
  const { known, mended, open, added } = result;
  return { known, mended: mended.length, open: open.length, added: added.length };
}

/** `已改 7，未改 2，新增 1`. */
export function roundText(result: Omit<RoundResult<unknown>, 'answers'>): string {
  const counts = countsIn(result);
  return counts.known ? roundCounts(counts) : `${NOT_FOUND}（${counts.added}）。`;
}

/** The same of findings that were counted already. */
export function roundCounts(counts: Readonly<Record<Part, number>>): string {
  return (['mended', 'open', 'added'] as const)
    .map((part) => `${ROUND_NAMES[part]} ${counts[part]}`)
    .join('，');
}
