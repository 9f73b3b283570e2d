import type { RoundResult } from './compare-rounds';

/** What each part of a comparison is called. */
export const ROUND_NAMES: Readonly<Record<keyof RoundResult, string>> = {
  mended: '已改',
  open: '未改',
  added: '新增',
};

/** Above what the last round found and this one does not. */
export const MENDED_TITLE = '上一轮的问题中已改的';

/** `已改 7，未改 2，新增 1`. */
export function roundText({ mended, open, added }: RoundResult): string {
  const counts = { mended: mended.length, open: open.length, added: added.length };
  return (['mended', 'open', 'added'] as const)
    .map((part) => `${ROUND_NAMES[part]} ${counts[part]}`)
    .join('，');
}
