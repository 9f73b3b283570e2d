import { Decimal, ONE, ZERO } from '../../decimal';
import { isUpward } from '../../language/bounds';
import type { NumberTarget } from '../../language/target';
import type { Wording } from '../../language/wording';
import { quoted } from '../../sentence/one-line';
import { measured } from '../measured';
import type { ValuesContext, ValuesMethod } from '../method';
import { fullShare, NEGATIVE_TARGET, open, partShare, type Outcome } from '../outcome';
import { printComparison, printFigure, printPercentOf, printQuotient, writtenAs } from '../print';
import { isGoodShare } from '../side';

const TWO = new Decimal(2);

/**
 * Reverse targets (反向, ≤): met → the weight; else expected ÷ actual × weight, as the forms' footnotes
 * have it, or with option `linear` falling evenly to zero at twice the target, as the budget systems do.
 * That nothing happened of what must not happen (无, 未发生) is met, whether the target is 0 or words.
 */
export const reverse: ValuesMethod<'reverse'> = {
  id: 'reverse',
  score(row, context) {
    const { target, measure } = row;
    if (measure.kind === 'none')
      return fullShare(`实现值${quoted(row.actual)}表示没有发生，就是 0`);
    if (target.kind !== 'number' || isUpward(target.direction)) return null;
    if (target.percent && isGoodShare(row.indicator.name.plain))
      return open(
        `预期值${quoted(row.expected.trim())}的意思是越低越好，这类比率通常越高越好`,
        '请核对预期值，多半应写“≥”',
      );
    return measured(row, context, target, (actual, value) =>
      score({ ...target, value }, actual, context.options.reverse),
    );
  },
};

function score(
  target: NumberTarget & { says: Wording },
  actual: Decimal,
  shape: ValuesContext['options']['reverse'],
): Outcome {
  const { value: expected } = target;
  const written = writtenAs(target);
  const within = actual.lessThanOrEqualTo(expected);
  const met = target.direction === 'lessThan' ? actual.lessThan(expected) : within;
  const comparison = printComparison(actual, expected, written);
  if (within) return { ...fullShare(comparison), met };
  if (expected.isZero()) return partShare(ZERO, ONE, comparison);
  if (expected.isNegative()) return NEGATIVE_TARGET;
  if (shape === 'ratio')
    return partShare(expected, actual, printQuotient(expected, actual, written));
  const left = Decimal.max(ZERO, expected.times(TWO).minus(actual));
  const excess = printFigure(actual.minus(expected), written);
  if (left.isZero()) return partShare(ZERO, ONE, `超出 ${excess}，已达预期值的一倍`);
  const working = `超出 ${excess}，1-${excess}÷${printFigure(expected, written)}`;
  return partShare(left, expected, `${working}${printPercentOf(left, expected)}`);
}
