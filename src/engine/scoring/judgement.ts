import { deadline } from './deadline';
import type { ScoringContext, ScoringMethod, ScoringRow } from './method';
import { open } from './outcome';
import { range } from './range';
import { ratio } from './ratio';
import { reverse } from './reverse';
import { tier } from './tier';

/**
 * Rows whose criterion leaves the score to a person (得满分；否则，视情况扣分) or has deductions of its
 * own. A criterion carried down from another row does not reach a row that has both values.
 */
export const judgement: ScoringMethod<'judgement'> = {
  id: 'judgement',
  score(row, context) {
    const { criterion, ownCriterion, target, measure } = row;
    const complete = target.kind !== 'blank' && measure.kind !== 'blank';
    if (!criterion.judgement || (complete && !ownCriterion)) return null;
    return open(
      '评分标准写明了满分和扣分的条件，要由人判断',
      '请对照评分标准和佐证材料核对得分',
      complete ? reached(row, context) : null,
    );
  },
};

/** Whether the values say that the target is reached, however the score is judged. */
function reached(row: ScoringRow, context: ScoringContext): boolean | null {
  for (const method of [range, deadline, reverse, ratio, tier]) {
    const outcome = method.score(row, context);
    if (outcome !== null) return outcome.met;
  }
  return null;
}
