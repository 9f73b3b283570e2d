import { type Decimal, format } from '../decimal';

/** `90`, or `90%`. */
export function printFigure(value: Decimal, percent: boolean): string {
  return `${format(value)}${percent ? '%' : ''}`;
}

/** `2368÷2000=1.184`; a quotient that does not end is shown at four decimals behind `≈`. */
export function printQuotient(a: Decimal, b: Decimal, percent: boolean): string {
  const quotient = a.dividedBy(b);
  const shown = quotient.toDecimalPlaces(4);
  const sign = shown.equals(quotient) ? '=' : '≈';
  return `${printFigure(a, percent)}÷${printFigure(b, percent)}${sign}${format(shown)}`;
}

/** `4<5`, `90%>85%`. */
export function printComparison(a: Decimal, b: Decimal, percent: boolean): string {
  const sign = a.equals(b) ? '=' : a.lessThan(b) ? '<' : '>';
  return `${printFigure(a, percent)}${sign}${printFigure(b, percent)}`;
}
