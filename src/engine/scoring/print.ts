import { format, HUNDRED, type Decimal } from '../decimal';
import { FIGURE, oneOf, template } from '../sentence/template';

/** More decimals than anyone types: the figure was converted (20小时 in days). */
const TYPED = 8;

const OPERAND = { pattern: `${FIGURE.pattern}%?` };

/** `40÷50=80%`. */
export const QUOTIENT = template`${OPERAND}÷${OPERAND}${oneOf('=', '≈')}${FIGURE}%`;

/** `90`, or `90%`; a figure that a conversion left without an end is `≈0.8333`. */
export function printFigure(value: Decimal, percent: boolean): string {
  return `${shown(value).equals(value) ? '' : '≈'}${plain(value, percent)}`;
}

/** `40÷50=80%`; a share that does not end stands behind `≈`. */
export function printQuotient(a: Decimal, b: Decimal, percent: boolean): string {
  const share = percentOf(a, b);
  const exact = isPercentOf(share, a, b) && shown(a).equals(a) && shown(b).equals(b);
  return QUOTIENT.print(plain(a, percent), plain(b, percent), exact ? '=' : '≈', format(share));
}

/** How much of the whole it is, in percent with two decimals. */
export function percentOf(part: Decimal, whole: Decimal): Decimal {
  return part.times(HUNDRED).dividedBy(whole).toDecimalPlaces(2);
}

/** `=80%`, `≈83.33%`: what a share comes to, behind its working. */
export function printPercentOf(part: Decimal, whole: Decimal): string {
  const share = percentOf(part, whole);
  return `${isPercentOf(share, part, whole) ? '=' : '≈'}${format(share)}%`;
}

function isPercentOf(share: Decimal, part: Decimal, whole: Decimal): boolean {
  return share.equals(part.times(HUNDRED).dividedBy(whole));
}

/** `4<5`, `90%>85%`. */
export function printComparison(a: Decimal, b: Decimal, percent: boolean): string {
  const sign = a.equals(b) ? '=' : a.lessThan(b) ? '<' : '>';
  return `${printFigure(a, percent)}${sign}${printFigure(b, percent)}`;
}

/** `实现值 -0.5 低于 5.6 且为负数`: nothing is reached, so that there is no share to print. */
export function printShortfall(actual: Decimal, least: Decimal, percent: boolean): string {
  const below = `实现值 ${printFigure(actual, percent)} 低于 ${printFigure(least, percent)}`;
  return actual.isZero() ? below : `${below} 且为负数`;
}

function plain(value: Decimal, percent: boolean): string {
  return `${format(shown(value))}${percent ? '%' : ''}`;
}

function shown(value: Decimal): Decimal {
  return value.decimalPlaces() > TYPED ? value.toDecimalPlaces(4) : value;
}
