import type { Assumptions } from '../assumptions';
import type { Area } from './area';
import type { SimSheet } from './sheet';

/** The row of values each row of an area takes; null for one that takes none. */
export function landing<Row>(
  { hiddenRows }: SimSheet,
  { row: top }: Area,
  values: readonly Row[],
  { arraysOverHiddenRows: how }: Assumptions,
): readonly (Row | null)[] {
  const [first = null] = values;
  const hidden = values.map((_, down) => hiddenRows.has(top + down));
  if (how === 'land' || values.length < 2 || !hidden.includes(true)) return values;
  if (how === 'repeat-first') return hidden.map((is) => (is ? null : first));
  const left = [...values];
  return hidden.map((is) => (is ? null : (left.shift() ?? null)));
}
