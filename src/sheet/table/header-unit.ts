import { isSameUnit, unitScale } from '../../engine/compare/units';
import { isFigure } from '../../engine/language/figures';
import { normalise } from '../../engine/language/plain';
import { findQuantities, type Quantity } from '../../engine/language/quantities';
import { read } from '../../engine/language/reading';
import { noteAtEnd } from '../../engine/language/signs';
import type { Entry } from '../../engine/model/form';
import { quoted } from '../cells/entry';

/**
 * A bare number under a header with a unit (实际完成值（万元）) beside a value that has one of its own
 * (1500000元): it is read with the unit of its header, and quoted as typed. A header of mixed rows
 * says nothing of a value that is measured otherwise, nor of one that is bare as well.
 */
export function inHeaderUnit(
  value: Entry | null,
  header: Entry | undefined,
  other: Entry | null,
): Entry | null {
  const note = header === undefined ? null : noteAtEnd(header.plain);
  if (note === null || value === null || other === null) return value;
  if (value.percent || !isFigure(value.plain)) return value;
  const plain = normalise(value.plain + note);
  const [own, beside] = [onlyQuantity(plain), onlyQuantity(other.plain)];
  if (own === null || beside === null || !isAlike(own.unit, beside.unit)) return value;
  return quoted(value.cell, value.text, plain);
}

function onlyQuantity(plain: Entry['plain']): Quantity | null {
  const [only, ...others] = findQuantities(read(plain, null).tokens);
  return only === undefined || others.length > 0 ? null : only;
}

function isAlike(a: string, b: string): boolean {
  return a !== '' && b !== '' && (unitScale(a, b) !== null || isSameUnit(a, b));
}
