import { Decimal } from '../decimal';
import { takeHalf } from './half';
import { type Operator, operatorOf } from './bounds';
import { percentSignAt } from './percent-sign';
import { scaleAt } from './scale';
import type { Plain } from './plain';
import units from './units.json';

/** One number in a text with what stands around it. */
export interface Quantity {
  /** 百, 千, 万 and 亿 multiplied in; 90 for `90%`, 30 for 3成. */
  readonly value: Decimal;
  readonly percent: boolean;
  /** The number carries 百, 千, 万 or 亿. */
  readonly scaled: boolean;
  /** 件, 场(次) …; '' where none is known. */
  readonly unit: string;
  readonly operator: Operator | null;
}

/** A sign counts only where it cannot be a hyphen (1-3, A-5). */
const NUMBER = /(?<![\d.])(?:(?<![\dA-Za-z%)])[-+])?\d+(?:,\d{3})*(?:\.\d+)?(?![\d])/g;
const ORDINAL = /第$/;
/** 每月10日: a day that comes again, no amount. */
const RECURRING = { before: /每个?(?:月|季度?)$/, after: /^[日号]/ };
/** 10日前: the 10th of a month nobody names, or ten days before; no amount. */
const DAY_TO_FINISH_BY = /^[日号]之?以?前/;
/** No operator or word that tells about a number begins further before it. */
const REACH_BEFORE = 12;
const UNITS: readonly string[] = units.toSorted((a, b) => b.length - a.length);

/**
 * All numbers of a text, left to right; dates must have been taken out before, ordinals
 * (第3), recurring days (每月10日) and days of no month (10日前) are passed over.
 */
export function findQuantities(text: Plain): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const before = text.slice(Math.max(0, match.index - REACH_BEFORE), match.index);
    const after = text.slice(match.index + match[0].length);
    if (ORDINAL.test(before)) continue;
    if (RECURRING.before.test(before) && RECURRING.after.test(after)) continue;
    if (DAY_TO_FINISH_BY.test(after)) continue;
    found.push(quantity(match[0], before, after));
  }
  return found;
}

function quantity(literal: string, before: string, after: string): Quantity {
  const { half, rest: signs } = takeHalf(after);
  const sign = percentSignAt(signs);
  const scale = scaleAt(signs);
  const rest = signs.slice((sign ?? scale).text.length);
  const unit = sign === null ? unitAt(rest) : '';
  let value = new Decimal(literal.replace(/,/g, '').replace(/^\+/, ''));
  if (half) value = value.plus('0.5');
  for (const factor of sign === null ? scale.factors : [sign.percent]) value = value.times(factor);
  return {
    value,
    percent: sign !== null,
    scaled: sign === null && scale.text !== '',
    unit,
    operator: operatorOf(before, rest.slice(unit.length)),
  };
}

/** The unit a text starts with, a bracketed or slashed addition included: 场(次), 元/亩. */
function unitAt(text: string): string {
  const unit = UNITS.find((known) => text.startsWith(known));
  if (unit === undefined) return '';
  const more = /^(?:\((?!含)\p{L}{1,3}\)|\/\p{L}{1,3}(?<!以上|以下|以内))/u.exec(
    text.slice(unit.length),
  );
  return unit + (more?.[0] ?? '');
}
