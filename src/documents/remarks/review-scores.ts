import { formatPoints, sum, ZERO, type Decimal } from '../../engine/decimal';
import { pointsOf } from '../../engine/language/points';
import type { Report } from '../../engine/report/report';
import { oneLine } from '../../engine/sentence/one-line';
import { pointsText, recomputedText } from '../words/score-text';

/** One indicator with what its unit and its reviewer gave, as a list prints them. */
export type ReviewRow = readonly [
  name: string,
  weight: string,
  claimed: string,
  reviewed: string,
  difference: string,
  suggested: string,
  note: string,
];

/** 复核分 beside 自评 and 核算, row by row. */
export interface ReviewScores {
  readonly rows: readonly ReviewRow[];
  /** What both come to, in one sentence. */
  readonly sums: string;
}

export const REVIEW_TITLE = '复核分';
export const REVIEW_COLUMNS: ReviewRow = [
  '指标',
  '权重',
  '自评',
  '复核分',
  '复核分－自评',
  '核算（供参考）',
  '说明',
];

/** Null where the form has no column 复核分. What was computed is a suggestion and never written there. */
export function reviewScores({ form, assessments, totals }: Report): ReviewScores | null {
  if (form.headers.review === undefined) return null;
  const lines = assessments.map((assessment) => {
    const { name, points, claimed, review } = assessment.indicator;
    const reviewed = review === null ? null : pointsOf(review);
    return { assessment, name: oneLine(name.text), points, claimed, reviewed };
  });
  const given = lines.flatMap(({ reviewed }) => reviewed ?? []);
  const total = sum(given);
  const missing = lines.length - given.length;
  const parts = [
    `复核分合计 ${formatPoints(total)}`,
    ...(missing > 0 ? [`${missing} 个指标没有复核分`] : []),
    ...(missing === 0 && totals.claimed !== null
      ? [`比自评合计 ${formatPoints(totals.claimed)} ${apartText(total.minus(totals.claimed))}`]
      : []),
  ];
  return {
    rows: lines.map(({ assessment, name, points, claimed, reviewed }) => [
      name,
      pointsText(points),
      pointsText(claimed),
      pointsText(reviewed),
      reviewed === null || claimed === null ? '—' : pointsText(reviewed.minus(claimed)),
      recomputedText(assessment),
      noteOf(reviewed, points),
    ]),
    sums: `${parts.join('，')}。`,
  };
}

function noteOf(reviewed: Decimal | null, points: Decimal | null): string {
  if (reviewed === null) return '没有复核分';
  if (reviewed.lessThan(ZERO)) return '复核分小于 0';
  return points !== null && reviewed.greaterThan(points) ? '复核分高于权重' : '';
}

function apartText(difference: Decimal): string {
  if (difference.isZero()) return '不多不少';
  return `${difference.isNegative() ? '少' : '多'} ${formatPoints(difference.abs())}`;
}
