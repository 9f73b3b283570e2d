import { format, type Decimal } from '../decimal';
import { FIGURE, oneOf, template } from '../report/template';

/** More decimals than anyone types: the figure was converted (20小时 in days). */
const TYPED = 8;

const OPERAND = { pattern: `${FIGURE.pattern}%?` };

/** `2368÷2000=1.184`. */
export const QUOTIENT = template`${OPERAND}÷${OPERAND}${oneOf('=', '≈')}${FIGURE}`;

/** `90`, or `90%`; a figure that a conversion left without an end is `≈0.8333`. */
export function printFigure(value: Decimal, percent: boolean): string {
  return `${shown(value).equals(value) ? '' : '≈'}${plain(value, percent)}`;
}

/** `2368÷2000=1.184`; what does not end is shown at four decimals, the quotient behind `≈`. */
export function printQuotient(a: Decimal, b: Decimal, percent: boolean): string {
  const quotient = a.dividedBy(b);
  const rounded = quotient.toDecimalPlaces(4);
  const exact = rounded.equals(quotient) && shown(a).equals(a) && shown(b).equals(b);
  return QUOTIENT.print(plain(a, percent), plain(b, percent), exact ? '=' : '≈', format(rounded));
}

/** `4<5`, `90%>85%`. */
export function printComparison(a: Decimal, b: Decimal, percent: boolean): string {
  const sign = a.equals(b) ? '=' : a.lessThan(b) ? '<' : '>';
  return `${printFigure(a, percent)}${sign}${printFigure(b, percent)}`;
}

function plain(value: Decimal, percent: boolean): string {
  return `${format(shown(value))}${percent ? '%' : ''}`;
}

function shown(value: Decimal): Decimal {
  return value.decimalPlaces() > TYPED ? value.toDecimalPlaces(4) : value;
}
