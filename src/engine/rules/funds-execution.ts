import { format, formatPoints, sameScore } from '../decimal';
import type { Form, Indicator } from '../model/form';
import { totalSpent } from '../model/funds';
import { rule } from '../rule';

export const fundsExecution = rule({
  id: 'funds-execution',
  severity: 'info',
  title: '支出率得分与按资金情况直接计算的不同',
  messages: {
    adjusted:
      '“{name}”自评 {claimed} 分，按资金情况直接计算为 {unadjusted} 分{working}，请确认调整有文件依据。',
  },
  *check(form, { assessments }) {
    for (const { indicator, recomputed, unadjusted, derivations } of assessments) {
      const { name, score, claimed } = indicator;
      if (score === null || claimed === null || unadjusted === null) continue;
      if (sameScore(unadjusted, claimed)) continue;
      // Where nothing is derived, the claimed score is held against the same number by score-mismatch.
      if (recomputed !== null && !derivations.some((derivation) => derivation.score)) continue;
      yield {
        cell: score.cell,
        message: 'adjusted',
        data: {
          name: name.text,
          claimed: format(claimed),
          unadjusted: format(unadjusted),
          working: workingOf(form, indicator),
        },
      };
    }
  },
});

/** （1033.48÷1435×12）; '' where the rate is typed and no sums stand behind it. */
function workingOf({ funds }: Form, { points }: Indicator): string {
  const paid = totalSpent(funds);
  if (paid === null || funds.budget?.value.greaterThan(0) !== true || points === null) return '';
  return `（${format(paid)}÷${format(funds.budget.value)}×${formatPoints(points)}）`;
}
