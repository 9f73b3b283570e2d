import type { RoundResult } from './compare-rounds';

type Count = 'mended' | 'open' | 'ticked' | 'added' | 'unlisted';

/** What each part of a comparison is called. */
export const ROUND_NAMES: Readonly<Record<Count, string>> = {
  mended: '已改',
  open: '未改',
  ticked: '单位称已改，仍未改',
  added: '新增',
  unlisted: '上轮清单未列',
};

/** Above what the last round found and this one does not. */
export const MENDED_TITLE = '上一轮的问题中已改的';

/** Said of a form that is new. */
export const NOT_FOUND = '上一轮里没有找到这张表，它的问题都算新增';

/** How many of those that are still found the unit has ticked. */
export const OF_WHICH_TICKED = '其中单位称已改';

/** How many findings of a form are what. */
export interface RoundCounts extends Readonly<Record<Count, number>> {
  /** The last round had this form; else all of it is new. */
  readonly known: boolean;
}

/** What is counted of a comparison, whatever its findings are. */
export type Comparison = Omit<RoundResult<unknown>, 'answers'>;

/** How many findings were mended, are still open, have come or were not listed. */
export function countsIn({ known, mended, open, ticked, added, listed }: Comparison): RoundCounts {
  return {
    known,
    mended: mended.length,
    open: open.length,
    ticked: ticked.size,
    added: listed ? 0 : added.length,
    unlisted: listed ? added.length : 0,
  };
}

/** What many forms come to; one that the last round did not have has no part in it. */
export function sumOfCounts(all: readonly RoundCounts[]): RoundCounts {
  const known = all.filter((one) => one.known);
  const sum = (part: Count): number => known.reduce((total, one) => total + one[part], 0);
  return {
    known: true,
    mended: sum('mended'),
    open: sum('open'),
    ticked: sum('ticked'),
    added: sum('added'),
    unlisted: sum('unlisted'),
  };
}

/** What those are called that the last round does not tell: from a list, a reviewer may have left them out. */
export function addedName({ listed }: Pick<Comparison, 'listed'>): string {
  return listed ? ROUND_NAMES.unlisted : ROUND_NAMES.added;
}

/** `已改 7，未改 2（其中单位称已改 1），新增 1`. */
export function roundText(result: Comparison): string {
  const counts = countsIn(result);
  return counts.known ? roundCounts(counts) : `${NOT_FOUND}（${counts.added}）。`;
}

/** The same of findings that were counted already. */
export function roundCounts({ mended, open, ticked, added, unlisted }: RoundCounts): string {
  const claimed = ticked > 0 ? `（${OF_WHICH_TICKED} ${ticked}）` : '';
  return [
    `${ROUND_NAMES.mended} ${mended}`,
    `${ROUND_NAMES.open} ${open}${claimed}`,
    ...(added > 0 || unlisted === 0 ? [`${ROUND_NAMES.added} ${added}`] : []),
    ...(unlisted > 0 ? [`${ROUND_NAMES.unlisted} ${unlisted}`] : []),
  ].join('，');
}
