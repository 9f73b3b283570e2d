import { format, formatPoints } from '../decimal';
import { outOfRange } from '../model/deduction';
import { weightsAreFractions } from '../model/fractions';
import { rule } from '../rule';

export const scoreRange = rule({
  id: 'score-range',
  severity: 'error',
  title: '自评分数超出范围',
  messages: {
    above: '“{name}”自评 {claimed} 分，超过权重 {weight}，请改到 {weight} 以内。',
    aboveKnown:
      '“{name}”自评 {claimed} 分，超过权重 {weight}，核算为 {recomputed} 分：{explanation}。',
    below: '“{name}”自评 {claimed} 分，不能低于 0 分。',
    belowKnown: '“{name}”自评 {claimed} 分，不能低于 0 分，核算为 {recomputed} 分：{explanation}。',
  },
  *check(form, { assessments }) {
    // That the weights are shares of one is weight-total's to say, once for all rows.
    const fractions = weightsAreFractions(form);
    for (const { indicator, recomputed, explanation, derivations } of assessments) {
      const { name, score, claimed, points } = indicator;
      const side = outOfRange(indicator);
      if (score === null || claimed === null || side === null) continue;
      if (fractions && side === 'above') continue;
      const data = {
        name: name.text,
        claimed: formatPoints(claimed),
        weight: points === null ? '' : format(points, 2),
      };
      // What the reason derives is reason-arithmetic's.
      if (recomputed === null || derivations.some((derivation) => derivation.score))
        yield { cell: score.cell, message: side, data };
      else
        yield {
          cell: score.cell,
          message: `${side}Known` as const,
          data: { ...data, recomputed: format(recomputed, 2), explanation },
          suggestion: format(recomputed, 2),
        };
    }
  },
});
