import { Decimal } from '../decimal';
import { inUnitOf } from './in-unit';
import { anyOf } from '../language/lexicon';
import type { Plain } from '../language/plain';
import type { Measure } from '../language/measure';
import type { Direction } from '../language/bounds';

/** The side of a comparison: a number target or an end of a range. */
export interface Figure {
  /** Which side is good; a range has both. */
  readonly direction?: Direction;
  readonly value: Decimal;
  readonly percent: boolean;
  readonly scaled: boolean;
  readonly unit: string;
}

export type NumberMeasure = Extract<Measure, { kind: 'number' }>;

/** The actual value in the target's terms, or why it cannot be put in them, in Chinese. */
export type Comparable =
  { readonly value: Decimal; readonly why: null } | { readonly value: null; readonly why: string };

const TEN = new Decimal(10);
/** 2023.12 and 202312 may be December 2023. */
const YEAR_MONTH = /^20\d{2}(?:\.(?:0?[1-9]|1[0-2])|0[1-9]|1[0-2])$/;
/** From here on a number without 万 beside one with it is meant as it stands. */
const NO_COUNT_OF_WAN = new Decimal(10000);
const FALLING = new RegExp(anyOf('falling'));
/** 压减8% is 下降8%, and the 8% beside 压减10% as well. */
const CUTTING = new RegExp(anyOf('falling', 'cutting'));
const RISING = new RegExp(anyOf('rising'));

/**
 * Brings the actual value to the scale of the target: `90%` and 0.9 are the same, so are 1.2公里 and
 * 1200米. Where the spelling leaves two readings, neither is taken.
 */
export function inTermsOf(
  target: Figure,
  measure: NumberMeasure,
  texts: { readonly expected: Plain; readonly actual: Plain },
): Comparable {
  const { expected, actual } = texts;
  if (partWays(expected, actual) || partWays(actual, expected))
    return unclear('一格写的是下降，另一格不是，方向不明');
  if (YEAR_MONTH.test(expected) && YEAR_MONTH.test(actual)) return unclear('看不出是数还是年月');
  const perMille = /‰/.test(target.percent ? texts.expected : texts.actual);
  if (target.percent !== measure.percent) return acrossPercent(target, measure, perMille);
  if (target.scaled !== measure.scaled && (target.unit === '' || measure.unit === '')) {
    const [scaled, bare] = target.scaled ? [target, measure] : [measure, target];
    if (bare.unit === '' && mayLackScale(bare.value.abs(), scaled.value.abs()))
      return unclear('一格的数带“万”“千”一类的字，另一格没有写');
  }
  const value = inUnitOf(target, measure);
  return value === null
    ? unclear(`“${target.unit}”和“${measure.unit}”之间没有准确的换算`)
    : { value, why: null };
}

/** One falls and the other does not say so, or one is cut and the other rises. */
function partWays(text: string, other: string): boolean {
  if (CUTTING.test(other)) return false;
  return FALLING.test(text) || (CUTTING.test(text) && RISING.test(other));
}

/** 4.8 beside 5千 may be 4.8千, 9999 beside 5万 may be 9999万; 4800 beside 5千 is the number itself. */
function mayLackScale(bare: Decimal, scaled: Decimal): boolean {
  const least = scaled.lessThan(NO_COUNT_OF_WAN) ? scaled.dividedBy(TEN) : NO_COUNT_OF_WAN;
  return !bare.isZero() && bare.lessThan(least);
}

/** One side has a %, the other none: a number up to 1 is a share, a larger one already percent. */
function acrossPercent(target: Figure, measure: NumberMeasure, perMille: boolean): Comparable {
  const bare = target.percent ? measure : target;
  if (perMille && !bare.value.isZero()) return unclear('一格写了千分号，另一格没有');
  const percent = target.percent ? target.value : measure.value;
  if (bare.unit !== '') return unclear('一格是百分比，另一格不是');
  const size = bare.value.abs();
  if (!size.isZero() && size.lessThanOrEqualTo(1) && percent.abs().lessThan(TEN))
    return unclear('没有写百分号，可能是小数也可能是百分数');
  if (size.greaterThan(1) && size.lessThanOrEqualTo(2) && percent.abs().greaterThanOrEqualTo(50))
    return unclear('没有写百分号，可能是倍数也可能是百分数');
  if (!size.lessThanOrEqualTo(1)) return { value: measure.value, why: null };
  return {
    value: target.percent ? measure.value.times(100) : measure.value.dividedBy(100),
    why: null,
  };
}

function unclear(why: string): Comparable {
  return { value: null, why };
}
