import { formatPoints, sum, ZERO, type Decimal } from '../../engine/decimal';
import type { Report, Totals } from '../../engine/report/report';

/** What the totals of a form are called. */
export const TOTAL_NAMES = {
  claimed: '自评合计',
  printed: '表内总分',
  recomputed: '核算得分',
  verified: '已核算',
} as const satisfies Partial<Record<keyof Totals, string>>;

/** What stands in the place of the totals where a form has neither weights nor scores. */
export const NOTHING_TO_SCORE =
  '表里没有分值和得分，没有分数可算，只检查了指标是否完成、原因和佐证';

/** A total as a document prints it, with its grade where it has one. */
export function totalText(total: Decimal | null, grade: string | null = null): string {
  if (total === null) return '未填';
  return grade === null ? formatPoints(total) : `${formatPoints(total)}（${grade}）`;
}

/** The claimed total with its grade, or why there is none. */
export function claimedTotalText({ form, totals }: Report): string {
  const { claimed, grade } = totals;
  if (claimed !== null) return totalText(claimed, grade);
  const why = form.indicators.every(({ score }) => score === null)
    ? '表里没有自评得分列'
    : '有的自评得分读不出来';
  return `无（${why}）`;
}

/** True if the recomputed total is more than what was claimed once again. */
export function isRecomputed({ assessments }: Report): boolean {
  return assessments.some(({ recomputed }) => recomputed !== null);
}

/** The recomputed total, and how much of it nobody recomputed: there it repeats what was claimed. */
export function recomputedTotalText(report: Report): string {
  if (!isRecomputed(report)) return '无（得分都没能核算）';
  const note = repeatedText(report);
  return totalText(report.totals.recomputed, note === '' ? null : note);
}

/** How much of the recomputed total is what was claimed; '' where nothing is. */
export function repeatedText({ assessments }: Report): string {
  const repeated = assessments.filter(({ recomputed }) => recomputed === null);
  const points = sum(repeated.map(({ indicator }) => indicator.claimed ?? ZERO));
  return points.isZero() ? '' : `其中 ${formatPoints(points)} 分照自评计入`;
}

/** Of how many points the score is known: `已核算 82/100 分`. */
export function verifiedText(report: Report): string {
  return `${TOTAL_NAMES.verified} ${verifiedPointsText(report)}`;
}

/** The same beside its name. */
export function verifiedPointsText({ totals }: Report): string {
  if (totals.weight.isZero()) return '无（表里没有分值）';
  return `${formatPoints(totals.verified)}/${formatPoints(totals.weight)} 分`;
}
