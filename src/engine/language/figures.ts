import { Decimal } from '../decimal';

/** A number as people type it, without a sign: 1435, 1,435.50. The source of a part of a pattern. */
export const FIGURE = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;

const TYPED = new RegExp(`^[-+]?${FIGURE}$`);
const UNSIGNED = /^\d+(?:\.\d+)?$/;

/** True for a number as we print it, without a sign. */
export function isUnsigned(text: string): boolean {
  return UNSIGNED.test(text);
}

/** True for a number as people type it and nothing else, a sign before it or not. */
export function isFigure(text: string): boolean {
  return TYPED.test(text);
}

/** The number that such a text spells; a sign may stand before it. */
export function figureOf(typed: string): Decimal {
  return new Decimal(typed.replaceAll(',', ''));
}
