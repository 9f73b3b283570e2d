import { ONE, ZERO, type Decimal } from '../../decimal';
import { isUpward } from '../../language/bounds';
import type { NumberTarget } from '../../language/target';
import type { Wording } from '../../language/wording';
import { measured } from '../measured';
import type { ValuesMethod } from '../method';
import { fullShare, NEGATIVE_TARGET, open, partShare, type Outcome } from '../outcome';
import { printComparison, printQuotient, printShortfall, writtenAs, type Written } from '../print';
import { leavesSideOpen } from '../side';

/**
 * Positive targets (正向): actual ÷ expected × weight, at most the weight. A bare number or `=` counts
 * as `≥`, as the forms' own formula has it (自评分数=实现值/预期值×权重).
 */
export const ratio: ValuesMethod<'ratio'> = {
  id: 'ratio',
  score(row, context) {
    const { target } = row;
    if (target.kind !== 'number' || !isUpward(target.direction)) return null;
    return measured(row, context, target, (actual, value) => {
      const isOpen = row.cost === 'open' || leavesSideOpen(target, row.indicator.name.plain);
      if (isOpen && !actual.equals(value))
        return open('预期值没有写≥或≤，看不出是越大越好还是越小越好', '请在预期值前写上≥或≤');
      return score({ ...target, value }, actual);
    });
  },
};

function score(target: NumberTarget & { says: Wording }, actual: Decimal): Outcome {
  const { value: expected } = target;
  const written = writtenAs(target);
  const strict = target.direction === 'moreThan';
  const reached = actual.greaterThanOrEqualTo(expected);
  const met = strict ? actual.greaterThan(expected) : reached;
  if (reached) {
    const working = expected.greaterThan(0) ? printRate : printComparison;
    return { ...fullShare(working(actual, expected, written)), met };
  }
  if (expected.lessThan(0)) return NEGATIVE_TARGET;
  if (!actual.greaterThan(0))
    return partShare(ZERO, ONE, printShortfall(actual, expected, written));
  return partShare(actual, expected, printRate(actual, expected, written));
}

function printRate(actual: Decimal, expected: Decimal, written: Written): string {
  return `完成率 ${printQuotient(actual, expected, written)}`;
}
