import { format, formatPoints, round2, sameScore } from '../decimal';
import { isDeducted, outOfRange } from '../model/deduction';
import type { Form, Indicator } from '../model/form';
import { hasReason } from '../model/given-reason';
import { isInTier } from '../report/in-tier';
import { isUnfinished } from '../report/prompt-text';
import { rule } from '../rule';
import type { Assessment } from '../scoring/assessment';

export const scoreTier = rule({
  id: 'score-tier',
  severity: 'warning',
  title: '定性指标的得分与完成情况不符',
  messages: {
    same: '“{name}”的实现值“{actual}”与预期值说法一致，却扣了 {lost} 分，请说明扣分原因或改回 {weight} 分。',
    outside: '“{name}”自评 {claimed} 分，按实现值“{actual}”应在 {low} 至 {high} 分之间。',
    below: '“{name}”自评 {claimed} 分，按实现值“{actual}”应不低于 {low} 分、低于 {high} 分。',
  },
  *check(form, { assessments }) {
    for (const assessment of assessments) {
      const { indicator, range } = assessment;
      const { name, score, claimed, points, actual } = indicator;
      if (score === null || claimed === null || points === null || range === null) continue;
      if (outOfRange(indicator) !== null) continue;
      const data = {
        name: name.text,
        actual: actual?.text ?? '',
        claimed: formatPoints(claimed),
        weight: format(points, 2),
        lost: format(round2(points).minus(round2(claimed))),
        low: format(range.low),
        high: format(range.high, 2),
      };
      const upToWeight = sameScore(range.high, points);
      if (isDeducted(indicator) && saysTheSame(assessment) && !isExplained(form, indicator)) {
        yield { cell: score.cell, message: 'same', data };
      } else if (!isInTier(claimed, range, points)) {
        // What is not done at all cannot be worth the whole weight.
        const worthless = range.low.isZero() && sameScore(claimed, points);
        yield {
          cell: score.cell,
          message: upToWeight ? 'outside' : 'below',
          severity: worthless ? 'error' : 'warning',
          data,
        };
      }
    }
  },
});

function isExplained(form: Form, indicator: Indicator): boolean {
  const { reason } = indicator;
  return hasReason(form, indicator) && (reason === null || !isUnfinished(reason.text));
}

function saysTheSame({ measure, met }: Assessment): boolean {
  return met === true && measure.says.same;
}
