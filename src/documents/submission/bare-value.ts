import { format } from '../../engine/decimal';
import { isUnsigned } from '../../engine/language/figures';
import type { Entry } from '../../engine/model/form';
import type { Assessment } from '../../engine/scoring/assessment';

/** The number that a system takes for an expected value; null where the text does not settle it. */
export function bareTarget({ target }: Assessment): string | null {
  // 5万 is 5 or 50000, by the unit that the system has.
  return target.kind === 'number' && !target.scaled ? format(target.value) : null;
}

/** The same for an actual value: what was measured, and no bound of it. */
export function bareMeasure({ measure }: Assessment): string | null {
  if (measure.kind === 'none') return '0';
  if (measure.kind !== 'number' || measure.scaled || measure.doubt !== null) return null;
  return measure.operator === '' && measure.side === null ? format(measure.value) : null;
}

/** True for a number as systems take it: plain digits, a minus before them at most. */
export function isBare({ text }: Pick<Entry, 'text'>): boolean {
  return isUnsigned(text.startsWith('-') ? text.slice(1) : text);
}
