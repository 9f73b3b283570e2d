import type { Entry } from '../engine/form';
import { isBlankValue } from '../engine/values/blank';

/** True for a cell that holds a value, not just a filler. */
export function isFilled(entry: Entry | null): boolean {
  return entry !== null && !isBlankValue(entry);
}
