import type { Decimal } from '../../engine/decimal';
import { dateSection, isDateSection } from './date-section';
import { fifteenDigits, general } from './general';
import { numberSection } from './number-section';
import { sectionPicker } from './pick-section';
import { momentOf } from './serial-date';
import { tokenise, type Token } from './tokens';

/** Shows a number literal of the file as its cell does. */
export type NumberFormat = (literal: string) => string;

/** Draws one number by one section; null where the number is shown as if it had no format. */
type Draw = (value: Decimal, literal: string, ownSign: boolean) => string | null;

/**
 * Makes a number format of its code, such as `0.00%` or `yyyy"年"m"月"d"日"`. Codes that ask for more
 * than forms use (fractions, exponents) show the plain number, or the date in ISO order.
 */
export function numberFormat(code: string, date1904: boolean): NumberFormat {
  const sections = tokenise(code);
  const draws = sections.map((section) => drawOf(section, date1904));
  if (draws.every((draw) => draw === null)) return general;
  const pick = sectionPicker(sections);
  return (literal) => {
    const value = fifteenDigits(literal);
    const picked = pick(value);
    const draw = picked && draws[picked.section];
    return (picked && draw?.(value, literal, picked.ownSign)) ?? general(literal);
  };
}

function drawOf(tokens: readonly Token[], date1904: boolean): Draw | null {
  if (isDateSection(tokens)) {
    const draw = dateSection(tokens);
    return (_, literal) => {
      const moment = momentOf(Number(literal), date1904);
      return moment && draw ? draw(moment) : null;
    };
  }
  const draw = numberSection(tokens);
  if (draw === null) return null;
  return (value, _, ownSign) => {
    const text = draw(value.abs()).trim();
    return !ownSign && value.isNegative() && /[1-9]/.test(text) ? `-${text}` : text;
  };
}
