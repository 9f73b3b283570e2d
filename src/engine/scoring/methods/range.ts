import { Decimal } from '../../decimal';
import type { RangeTarget } from '../../language/ranges';
import { measured } from '../measured';
import type { ScoringMethod } from '../method';
import { fullShare, open, type Outcome } from '../outcome';
import { printFigure, printQuotient } from '../print';

const ONE = new Decimal(1);

/**
 * Range targets (90%-95%, ±10%): inside → the weight; below, actual ÷ lower end; above, upper end ÷
 * actual.
 */
export const range: ScoringMethod<'range'> = {
  id: 'range',
  score(row, context) {
    const { target } = row;
    if (target.kind !== 'range') return null;
    const figure = { ...target, value: target.high };
    return measured(row, context, figure, (actual) => score(target, actual));
  },
};

function score({ low, high, percent }: RangeTarget, actual: Decimal): Outcome {
  const print = (value: Decimal) => printFigure(value, percent);
  if (actual.greaterThanOrEqualTo(low) && actual.lessThanOrEqualTo(high))
    return fullShare(ONE, true, `${print(actual)} 在 ${print(low)} 到 ${print(high)} 之间`);
  if (actual.greaterThan(high) && high.greaterThan(0))
    return share(high, actual, printQuotient(high, actual, percent));
  if (actual.lessThan(low) && actual.greaterThan(0))
    return share(actual, low, printQuotient(actual, low, percent));
  if (actual.lessThan(low) && low.greaterThan(0))
    return share(new Decimal(0), ONE, `${print(actual)}<${print(low)}，实现值不是正数`);
  if (low.isNegative() && actual.lessThan(low))
    return share(low, actual, printQuotient(low, actual, percent));
  return open('预期范围的边界不是正数，不能按比例计算', '请按评分标准自行判断得分', false);
}

function share(part: Decimal, whole: Decimal, working: string): Outcome {
  return { kind: 'share', part, whole, met: false, working };
}
