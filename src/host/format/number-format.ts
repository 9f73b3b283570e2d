import type { Decimal } from '../../engine/decimal';
import { dateSection, isDateSection } from './date-section';
import { fifteenDigits, general } from './general';
import { numberSection } from './number-section';
import { momentOf } from './serial-date';
import { tokenise } from './tokens';

/** Shows a number literal of the file as its cell does. */
export type NumberFormat = (literal: string) => string;

/**
 * Makes a number format of its code, such as `0.00%` or `yyyy"年"m"月"d"日"`. Codes that ask for more
 * than forms use (conditions, fractions, exponents) show the plain number, or the date in ISO order.
 */
export function numberFormat(code: string, date1904: boolean): NumberFormat {
  const sections = tokenise(code);
  const first = sections[0] ?? [];
  if (isDateSection(first)) {
    const draw = dateSection(first);
    return (literal) => {
      const moment = momentOf(Number(literal), date1904);
      return moment && draw ? draw(moment) : general(literal);
    };
  }
  const [positive = null, negative, zero] = sections.map(numberSection);
  if (!positive) return general;
  return (literal) => {
    const value = fifteenDigits(literal);
    const own = ownSection(value, negative, zero);
    const draw = own === undefined ? positive : own;
    if (!draw) return general(literal);
    const text = draw(value.abs()).trim();
    const signed = own === undefined && value.isNegative() && /[1-9]/.test(text);
    return signed ? `-${text}` : text;
  };
}

/** The section for negative numbers or for zero; undefined where the first one serves all. */
function ownSection<Section>(
  value: Decimal,
  negative: Section | undefined,
  zero: Section | undefined,
): Section | undefined {
  if (value.isZero()) return zero;
  return value.isNegative() ? negative : undefined;
}
