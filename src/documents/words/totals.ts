import { formatPoints, type Decimal } from '../../engine/decimal';
import type { Report, Totals } from '../../engine/report/report';

/** What the totals of a form are called. */
export const TOTAL_NAMES = {
  claimed: '自评合计',
  printed: '表上合计',
  recomputed: '重算合计',
} as const satisfies Partial<Record<keyof Totals, string>>;

/** A total as a document prints it, with its grade where it has one. */
export function totalText(total: Decimal | null, grade: string | null = null): string {
  if (total === null) return '没有';
  return grade === null ? formatPoints(total) : `${formatPoints(total)}（${grade}）`;
}

/** The claimed total with its grade, or why there is none. */
export function claimedTotalText({ form, totals }: Report): string {
  const { claimed, grade } = totals;
  if (claimed !== null) return totalText(claimed, grade);
  const why = form.indicators.every(({ score }) => score === null)
    ? '表里没有自评得分列'
    : '有的自评得分读不出来';
  return `${totalText(null)}（${why}）`;
}
