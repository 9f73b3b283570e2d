import { ONE, ZERO, type Decimal } from '../../decimal';
import type { RangeTarget } from '../../language/ranges';
import type { Wording } from '../../language/wording';
import { measured } from '../measured';
import type { ValuesMethod } from '../method';
import { fullShare, openMissed, partShare, type Outcome } from '../outcome';
import { printFigure, printQuotient, printShortfall, writtenAs } from '../print';

/**
 * Range targets (90%-95%, ±10%): inside → the weight; below, actual ÷ lower end; above, upper end ÷
 * actual.
 */
export const range: ValuesMethod<'range'> = {
  id: 'range',
  score(row, context) {
    const { target } = row;
    if (target.kind !== 'range') return null;
    const figure = { ...target, value: target.high };
    return measured(row, context, figure, (actual) => score(target, actual));
  },
};

function score(target: RangeTarget & { says: Wording }, actual: Decimal): Outcome {
  const { low, high } = target;
  const written = writtenAs(target);
  const print = (value: Decimal) => printFigure(value, written);
  if (actual.greaterThanOrEqualTo(low) && actual.lessThanOrEqualTo(high))
    return fullShare(`${print(actual)} 在 ${print(low)} 到 ${print(high)} 之间`);
  if (actual.greaterThan(high) && high.greaterThan(0))
    return partShare(high, actual, printQuotient(high, actual, written));
  if (actual.lessThan(low) && actual.greaterThan(0))
    return partShare(actual, low, printQuotient(actual, low, written));
  if (actual.lessThan(low) && low.greaterThan(0))
    return partShare(ZERO, ONE, printShortfall(actual, low, written));
  if (low.isNegative() && actual.lessThan(low))
    return partShare(low, actual, printQuotient(low, actual, written));
  return openMissed('预期范围的边界不是正数，不能按比例计算', '请按评分标准自行判断得分');
}
