import { Decimal } from '../../engine/decimal';
import type { Content } from '../../sheet/edits';

/** Excel keeps no more digits of a number than these. */
const SIGNIFICANT_DIGITS = 15;

/** True if a cell cannot tell the two apart; 0.50 and 0.5 are one number. */
export function sameContent(a: Content, b: Content): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind !== 'number') return a.value === b.value;
  return significant(a.value).equals(significant(b.value));
}

function significant(literal: string): Decimal {
  return new Decimal(literal).toSignificantDigits(SIGNIFICANT_DIGITS);
}
