import type { Criterion } from '../../criterion/criterion';
import { HUNDRED, ZERO } from '../../decimal';
import { isUpward } from '../../language/bounds';
import type { Target } from '../../language/target';
import type { ScoringMethod } from '../method';
import { open, type Outcome } from '../outcome';
import { scaleOutcome } from '../scale';
import { scoredByValues } from './by-values';

/**
 * Rows whose criterion leaves the score to a person (得满分；否则，视情况扣分) or sets points of its own. A
 * criterion carried down from another row does not reach a row that has both values. Where reaching
 * the target earns the full score, a row that does is scored as any other; where missing it earns
 * nothing, a row that does gets 0. Bands and steps are applied where they can be read in one way.
 */
export const judgement: ScoringMethod<'judgement'> = {
  id: 'judgement',
  score(row, context) {
    const { criterion, ownCriterion, target, measure } = row;
    const complete = target.kind !== 'blank' && measure.kind !== 'blank';
    if (!criterion.judgement || (complete && !ownCriterion)) return null;
    const byValues = complete ? (scoredByValues(row, context)?.outcome ?? null) : null;
    const met = byValues?.met ?? null;
    if (isFullAtTarget(criterion, target)) {
      if (met === true) return null;
      if (met === false && criterion.allOrNothing && byValues?.kind !== 'tier') return NOTHING;
    }
    const scored = criterion.scale && scaleOutcome(row, criterion.scale, met);
    return scored ?? { ...BY_CRITERION, met };
  },
};

const BY_CRITERION = open(
  '评分标准写明了满分和扣分的条件，要由人判断',
  '请对照评分标准和佐证材料核对得分',
);

const NOTHING: Outcome = {
  kind: 'points',
  points: ZERO,
  met: false,
  working: '没有达到预期，评分标准写明不得分',
};

/** True if the full score is for the target itself: the bound is its value, or 100% of it. */
function isFullAtTarget({ full }: Criterion, target: Target): boolean {
  if (full === null) return false;
  if (full.at === 'target') return true;
  if (target.kind !== 'number') return false;
  if (full.at === 'limit') return !isUpward(target.direction);
  if (full.percent && !target.percent) return full.value.equals(HUNDRED);
  return full.percent === target.percent && full.value.equals(target.value);
}
