import { Decimal } from '../decimal';
import { inTermsOf } from '../values/comparable';
import { normalise } from '../values/normalise';
import type { Target } from '../values/target';
import { measured } from './measured';
import type { ScoringMethod } from './method';
import { fullShare, open, type Outcome } from './outcome';
import { printFigure, printQuotient } from './print';

const ONE = new Decimal(1);

/** Names whose number is usually better when smaller; a bare target leaves the side open. */
const SMALLER_IS_BETTER = /成本|事故|受害率|成灾率|死亡|投诉|违规|差错|能耗|排放/;

/**
 * Positive targets (正向): actual ÷ expected × weight, at most the weight. A bare number or `=` counts
 * as `≥`, as the forms' own formula has it (自评分数=实现值/预期值×权重).
 */
export const ratio: ScoringMethod<'ratio'> = {
  id: 'ratio',
  applies: ({ target }) => target.kind === 'number' && isPositive(target),
  score(row, context) {
    const { target } = row;
    if (target.kind !== 'number') return open('预期值不是数', '请把预期值写成数');
    return measured(row, context, (measure) => {
      const actual = inTermsOf(target, measure, row);
      if (actual.value === null) return open(actual.why, '请把预期值和实现值写成同一种写法');
      if (target.bare && !actual.value.equals(target.value)) {
        if (SMALLER_IS_BETTER.test(normalise(row.indicator.name.text)))
          return open('预期值没有写≥或≤，看不出大好还是小好', '请在预期值前写上≥或≤');
      }
      return score(target, actual.value);
    });
  },
};

function isPositive(target: Extract<Target, { kind: 'number' }>): boolean {
  return target.direction === 'atLeast' || target.direction === 'moreThan';
}

function score(target: Extract<Target, { kind: 'number' }>, actual: Decimal): Outcome {
  const { value: expected, percent } = target;
  const strict = target.direction === 'moreThan';
  const reached = actual.greaterThanOrEqualTo(expected);
  const met = strict ? actual.greaterThan(expected) : reached;
  if (reached && !expected.isPositive())
    return fullShare(ONE, met, compare(actual, expected, percent));
  if (reached && expected.isZero()) return fullShare(ONE, met, compare(actual, expected, percent));
  if (reached) return fullShare(ONE, met, printQuotient(actual, expected, percent));
  if (expected.isNegative() && !expected.isZero())
    return open('预期值是负数，不能按比例计算', '请按评分标准自行判断得分', false);
  if (!actual.isPositive() || actual.isZero() || expected.isZero()) {
    const working = `${compare(actual, expected, percent)}，实现值不是正数`;
    return { kind: 'share', part: new Decimal(0), whole: ONE, met: false, working };
  }
  const working = printQuotient(actual, expected, percent);
  return { kind: 'share', part: actual, whole: expected, met: false, working };
}

function compare(actual: Decimal, expected: Decimal, percent: boolean): string {
  const sign = actual.greaterThanOrEqualTo(expected) ? '≥' : '<';
  return `${printFigure(actual, percent)}${sign}${printFigure(expected, percent)}`;
}
