import { Decimal, format, HUNDRED, ONE, round2 } from '../decimal';
import type { Wording } from '../language/wording';
import { FIGURE, oneOf, template } from '../sentence/template';

/** More decimals than anyone types: the figure was converted (20小时 in days). */
const TYPED = 8;

const OPERAND = { pattern: `${FIGURE.pattern}%?` };

/** How the target writes its numbers: 4‰ is 0.4 of a percent, 2万 is 20000. */
export interface Written {
  readonly sign: string;
  /** What one of the sign is, in the numbers that are reckoned with. */
  readonly of: Decimal;
}

export const PLAIN: Written = { sign: '', of: ONE };
export const PERCENT: Written = { sign: '%', of: ONE };
const PER_MILLE: Written = { sign: '‰', of: new Decimal('0.1') };

interface Figures {
  readonly percent: boolean;
  readonly perMille: boolean;
  readonly scaled: boolean;
  readonly says: Wording;
}

/** The way of a target: what is worked out is shown as the form has it. */
export function writtenAs({ percent, perMille, scaled, says }: Figures): Written {
  if (percent) return perMille ? PER_MILLE : PERCENT;
  const scale = scaled ? says.scale : null;
  return scale === null ? PLAIN : { sign: scale.word, of: new Decimal(scale.factor) };
}

/** `40÷50=80%`. */
export const QUOTIENT = template`${OPERAND}÷${OPERAND}${oneOf('=', '≈')}${FIGURE}%`;

/** `90`, or `90%`; a figure that a conversion left without an end is `≈0.8333`. */
export function printFigure(value: Decimal, written: Written): string {
  return `${isWhole(value, written) ? '' : '≈'}${plain(value, written)}`;
}

/** `40÷50=80%`; a share that does not end stands behind `≈`. */
export function printQuotient(a: Decimal, b: Decimal, written: Written): string {
  const whole = a.times(HUNDRED).dividedBy(b);
  const share = round2(whole);
  const exact = share.equals(whole) && isWhole(a, written) && isWhole(b, written);
  return QUOTIENT.print(plain(a, written), plain(b, written), exact ? '=' : '≈', format(share));
}

/** How much of the whole it is, in percent with two decimals. */
export function percentOf(part: Decimal, whole: Decimal): Decimal {
  return round2(part.times(HUNDRED).dividedBy(whole));
}

/** `=80%`, `≈83.33%`: what a share comes to, behind its working. */
export function printPercentOf(part: Decimal, whole: Decimal): string {
  const exact = part.times(HUNDRED).dividedBy(whole);
  const share = round2(exact);
  return `${share.equals(exact) ? '=' : '≈'}${format(share)}%`;
}

/** `4<5`, `90%>85%`. */
export function printComparison(a: Decimal, b: Decimal, written: Written): string {
  const sign = a.equals(b) ? '=' : a.lessThan(b) ? '<' : '>';
  return `${printFigure(a, written)}${sign}${printFigure(b, written)}`;
}

/** `实现值 -0.5 低于 5.6 且为负数`: nothing is reached, so that there is no share to print. */
export function printShortfall(actual: Decimal, least: Decimal, written: Written): string {
  const below = `实现值 ${printFigure(actual, written)} 低于 ${printFigure(least, written)}`;
  return actual.isZero() ? below : `${below} 且为负数`;
}

function plain(value: Decimal, { sign, of }: Written): string {
  return `${format(shown(inWritten(value, of)))}${sign}`;
}

/** Nothing was left out of what is shown of it. */
function isWhole(value: Decimal, { of }: Written): boolean {
  const figure = inWritten(value, of);
  return shown(figure).equals(figure);
}

function inWritten(value: Decimal, of: Decimal): Decimal {
  return of === ONE ? value : value.dividedBy(of);
}

function shown(value: Decimal): Decimal {
  return value.decimalPlaces() > TYPED ? value.toDecimalPlaces(4) : value;
}
