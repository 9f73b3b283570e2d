import { format, formatPoints, isLowerScore, ZERO } from '../decimal';
import { rule } from '../rule';

export const scoreRange = rule({
  id: 'score-range',
  severity: 'error',
  title: '自评分数超出范围',
  why: '一个指标的得分最低 0 分，最高是它的权重；超额完成也不加分。',
  fix: '把自评分数改到 0 与权重之间。',
  messages: {
    above: '“{name}”自评 {claimed} 分，超过权重 {weight}，请改到 {weight} 以内。',
    below: '“{name}”自评 {claimed} 分，不能低于 0 分。',
  },
  *check(form) {
    for (const { name, score, claimed, points } of form.indicators) {
      if (score === null || claimed === null) continue;
      const data = { name: name.text, claimed: formatPoints(claimed) };
      if (claimed.lessThan(ZERO)) yield { cell: score.cell, message: 'below', data };
      // A weight that is no weight is weight-invalid's.
      if (points === null || !points.greaterThan(ZERO) || !isLowerScore(points, claimed)) continue;
      yield { cell: score.cell, message: 'above', data: { ...data, weight: format(points, 2) } };
    }
  },
});
