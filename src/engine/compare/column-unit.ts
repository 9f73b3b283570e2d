import type { Measure } from '../language/measure';
import { normalise } from '../language/plain';
import { findQuantities, type Quantity } from '../language/quantities';
import { read } from '../language/reading';
import type { Indicator } from '../model/form';

/** The bare actual value with the unit that its row has in a column of its own: 43.6 under 万人次. */
export function inColumnUnit({ actual, parts }: Indicator, measure: Measure): Quantity | null {
  const unit = parts?.unit ?? null;
  if (measure.kind !== 'number' || measure.unit !== '' || measure.percent) return null;
  if (actual === null || unit === null) return null;
  const text = normalise(`${measure.value.toString()}${unit.plain}`);
  const [found] = findQuantities(read(text, null).tokens);
  return found === undefined || (found.unit === '' && !found.percent) ? null : found;
}
