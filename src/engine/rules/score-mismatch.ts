import {
  Decimal,
  format,
  formatPoints,
  isNearlySameScore,
  round2,
  sameScore,
  ZERO,
} from '../decimal';
import { outOfRange } from '../model/deduction';
import type { Indicator } from '../model/form';
import { totalSpent } from '../model/funds';
import { isFullThoughMissed } from '../report/full-though-missed';
import type { Severity } from '../report/report';
import { rule } from '../rule';
import type { Assessment } from '../scoring/assessment';
import { isDeductedForExcess } from '../scoring/excess';

/** So many times the recomputed score: nobody claims that for a target that was missed so clearly. */
const FAR = new Decimal(5);

export const scoreMismatch = rule({
  id: 'score-mismatch',
  severity: 'error',
  title: '自评分数与核算得分不符',
  messages: {
    high: '“{name}”自评 {claimed} 分，核算为 {recomputed} 分，多 {difference} 分：{explanation}。',
    doubt:
      '“{name}”自评 {claimed} 分，核算为 {recomputed} 分，多 {difference} 分：{explanation}。相差太大，请先核对实现值“{actual}”有没有写错（小数点、单位、漏写“万”），没有写错再改得分。',
    low: '“{name}”自评 {claimed} 分，核算为 {recomputed} 分，少 {difference} 分：{explanation}。',
    rounded:
      '“{name}”自评 {claimed} 分，是把 {recomputed} 分四舍五入后填的，请保留两位小数：{explanation}。',
    missed:
      '“{name}”没有达到预期（预期值“{expected}”，实现值“{actual}”），却得了满分 {claimed} 分，请按评分标准扣分。',
  },
  *check({ funds }, { assessments, options }) {
    const overspent = funds.budget !== null && totalSpent(funds)?.greaterThan(funds.budget.value);
    for (const assessment of assessments) {
      const { indicator, recomputed, explanation } = assessment;
      const { score, claimed } = indicator;
      if (score === null || claimed === null) continue;
      // What can be no score is score-range's.
      if (outOfRange(indicator) !== null) continue;
      if (recomputed === null) {
        if (isFullThoughMissed(assessment))
          yield { cell: score.cell, message: 'missed', data: valuesOf(indicator, claimed) };
        continue;
      }
      if (isSettledByReason(assessment)) continue;
      if (isNearlySameScore(claimed, recomputed)) continue;
      const difference = round2(claimed).minus(round2(recomputed));
      if (difference.isNegative() && isDeductedForExcess(assessment, options.exceeded)) continue;
      const softened = softenedSeverity(assessment, claimed, recomputed);
      const high = difference.isPositive();
      // Beyond the budget it is the amounts that are wrong, and nobody is to score more for them.
      if (!high && overspent && assessment.method === 'execution') continue;
      // A slip in the value is as likely as one in the score, and the score must not be given away for it.
      const doubted = high && isFarBelow(assessment, claimed, recomputed);
      yield {
        cell: score.cell,
        message: softened === null ? (doubted ? 'doubt' : high ? 'high' : 'low') : 'rounded',
        severity: softened ?? (high ? 'error' : 'warning'),
        data: {
          name: indicator.name.text,
          claimed: formatPoints(claimed),
          recomputed: format(recomputed, 2),
          difference: format(difference.abs()),
          explanation,
          actual: indicator.actual?.text ?? '',
        },
        suggestion: format(recomputed, 2),
        choice: doubted,
      };
    }
  },
});

/** A value that is there and comes to a small part of what was claimed for it. */
function isFarBelow({ measure }: Assessment, claimed: Decimal, recomputed: Decimal): boolean {
  if (measure.kind !== 'number' || !measure.value.greaterThan(ZERO)) return false;
  return claimed.greaterThanOrEqualTo(recomputed.times(FAR));
}

function valuesOf({ name, expected, actual }: Indicator, claimed: Decimal) {
  return {
    name: name.text,
    expected: expected?.text ?? '',
    actual: actual?.text ?? '',
    claimed: formatPoints(claimed),
  };
}

/**
 * A derivation that is wrong, or whose result is not the claimed score, is reported by
 * reason-arithmetic alone.
 */
function isSettledByReason({ method, derivations, indicator }: Assessment): boolean {
  if (method !== 'execution') return false;
  const { claimed } = indicator;
  return derivations.some(
    ({ score, holds, stated }) =>
      score && (!holds || (claimed !== null && !sameScore(stated, claimed))),
  );
}

/** Milder where the claimed score is only rounded, but never where a missed target gets it all. */
function softenedSeverity(
  { met, indicator }: Assessment,
  claimed: Decimal,
  recomputed: Decimal,
): Severity | null {
  if (met === false && indicator.points && sameScore(indicator.points, claimed)) return null;
  if (claimed.equals(recomputed.toDecimalPlaces(1))) return 'info';
  return claimed.equals(recomputed.toDecimalPlaces(0)) ? 'warning' : null;
}
