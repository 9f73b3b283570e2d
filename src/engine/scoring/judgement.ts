import type { ScoringMethod } from './method';
import { open } from './outcome';

/**
 * Rows whose criterion leaves the score to a person (得满分；否则，视情况扣分). A criterion carried down
 * from another row does not reach a row that has both values.
 */
export const judgement: ScoringMethod<'judgement'> = {
  id: 'judgement',
  score({ criterion, ownCriterion, target, measure }) {
    const complete = target.kind !== 'blank' && measure.kind !== 'blank';
    if (!criterion.judgement || (complete && !ownCriterion)) return null;
    return open(
      '评分标准写的是“得满分；否则视情况扣分”，要由人判断',
      '请对照评分标准和佐证材料核对得分',
    );
  },
};
