import type { Indicator } from '../model/form';
import { type Figure, inTermsOf, type NumberMeasure } from './comparable';
import { NO_TEXT } from '../language/plain';
import { mixesFractionAndPercent } from './likely-percent';
import { overAYear } from './over-a-year';
import { type SameTerms, unclear } from './terms';

/**
 * Brings expected and actual value of a row to the same unit, the same way of writing a percentage and
 * the same length of time.
 */
export function comparison(
  target: Figure,
  measure: NumberMeasure,
  { name, expected, actual }: Pick<Indicator, 'name' | 'expected' | 'actual'>,
): SameTerms {
  const texts = { expected: expected?.plain ?? NO_TEXT, actual: actual?.plain ?? NO_TEXT };
  const { value, why } = inTermsOf(target, measure, texts);
  if (value === null) return unclear(why);
  if (target.percent || measure.percent)
    return { expected: target.value, actual: value, basis: '', why: null };
  const plain = [target.unit, measure.unit].every((unit) => unit === '' || unit === '分');
  if (plain && mixesFractionAndPercent(name.plain, target.value, value))
    return unclear('一格像小数，另一格像百分数，都没有写百分号');
  return overAYear(target, { value, unit: measure.unit }, texts);
}
