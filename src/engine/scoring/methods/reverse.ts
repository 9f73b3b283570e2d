import { Decimal } from '../../decimal';
import { isUpward } from '../../language/bounds';
import type { NumberTarget } from '../../language/target';
import { oneLine } from '../../report/one-line';
import { measured } from '../measured';
import type { ScoringContext, ScoringMethod } from '../method';
import { fullShare, open, type Outcome } from '../outcome';
import { printComparison, printFigure, printQuotient } from '../print';

const ZERO = new Decimal(0);
const ONE = new Decimal(1);
const TWO = new Decimal(2);

/**
 * Reverse targets (反向, ≤): met → the weight; else expected ÷ actual × weight, as the forms' footnotes
 * have it, or with option `linear` falling evenly to zero at twice the target, as the budget systems do.
 * That nothing happened of what must not happen (无, 未发生) is met, whether the target is 0 or words.
 */
export const reverse: ScoringMethod<'reverse'> = {
  id: 'reverse',
  score(row, context) {
    const { target, measure } = row;
    if (measure.kind === 'none')
      return fullShare(ONE, true, `实现值“${oneLine(row.actual)}”表示没有发生，就是 0`);
    if (target.kind !== 'number' || isUpward(target.direction)) return null;
    return measured(row, context, target, (actual, value) =>
      score({ ...target, value }, actual, context.options.reverse),
    );
  },
};

function score(
  target: NumberTarget,
  actual: Decimal,
  shape: ScoringContext['options']['reverse'],
): Outcome {
  const { value: expected, percent } = target;
  const within = actual.lessThanOrEqualTo(expected);
  const met = target.direction === 'lessThan' ? actual.lessThan(expected) : within;
  const comparison = printComparison(actual, expected, percent);
  if (within) return fullShare(ONE, met, comparison);
  if (expected.isZero())
    return { kind: 'share', part: ZERO, whole: ONE, met: false, working: comparison };
  if (expected.isNegative())
    return open('预期值是负数，不能按比例计算', '请按评分标准自行判断得分', false);
  if (shape === 'ratio') {
    const working = printQuotient(expected, actual, percent);
    return { kind: 'share', part: expected, whole: actual, met: false, working };
  }
  const left = Decimal.max(ZERO, expected.times(TWO).minus(actual));
  const excess = printFigure(actual.minus(expected), percent);
  const working = `超出 ${excess}，1-${excess}÷${printFigure(expected, percent)}`;
  return { kind: 'share', part: left, whole: expected, met: false, working };
}
