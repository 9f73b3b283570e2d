import { Decimal, format } from '../../engine/decimal';

/** Excel shows a number without a format in at most eleven characters. */
const WIDTH = 11;

/** Plain decimals that are shown as they are stored. */
const PLAIN = /^-?(0|[1-9]\d*)(\.\d*[1-9])?$/;

/** A number as a cell without a number format shows it, in plain notation. */
export function general(literal: string): string {
  // Most numbers of most sheets, spared the arithmetic.
  if (literal.length <= WIDTH && PLAIN.test(literal)) return literal;
  const value = fifteenDigits(literal);
  const integerDigits = value.trunc().abs().toString().length;
  return format(value, Math.max(0, WIDTH - 1 - integerDigits));
}

/** The number a literal of the file stands for, at the 15 digits Excel works with. */
export function fifteenDigits(literal: string): Decimal {
  return new Decimal(literal).toSignificantDigits(15);
}
