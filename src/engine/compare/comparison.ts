import { Decimal, HUNDRED, ONE, TEN } from '../decimal';
import { isUpward, type Direction } from '../language/bounds';
import type { Measure } from '../language/measure';
import type { Plain } from '../language/plain';
import { noteAtEnd } from '../language/signs';
import { wordList } from '../language/word-list';
import type { Wording } from '../language/wording';
import { inNamedUnit } from './named-unit';
import { overAYear } from './over-a-year';
import { missedByWords, unclear, type SameTerms } from './terms';
import { convertsRoughly, unitScale } from './units';

/** The side of a comparison: a number target or an end of a range. */
export interface Figure {
  /** Which side is good; a range has both. */
  readonly direction?: Direction;
  readonly value: Decimal;
  readonly percent: boolean;
  readonly perMille: boolean;
  readonly scaled: boolean;
  readonly unit: string;
  readonly says: Wording;
}

export type NumberMeasure = Extract<Measure, { kind: 'number' }>;

const FAR = new Decimal('0.001');
/** From here on a number without 万 beside one with it is meant as it stands. */
const NO_COUNT_OF_WAN = new Decimal(10_000);
/** Names of what is counted in percent: 合格率, 群众满意度(%), 占比, 服务覆盖. */
const PERCENTAGE = wordList('率 满意度 知晓度 占比 比例 比重 覆盖 覆盖面');
const LARGE_SHARE = 50;

/**
 * Brings expected and actual value of a row to the same unit, the same way of writing a percentage and
 * the same length of time: `90%` and 0.9 are the same, so are 1.2公里 and 1200米. Where the spelling
 * leaves two readings, neither is taken.
 */
export function comparison(target: Figure, measure: NumberMeasure, name: Plain): SameTerms {
  const known = latest.get(target);
  if (known?.measure === measure && known.name === name) return known.terms;
  const terms = compared(target, measure, name);
  latest.set(target, { measure, name, terms });
  return terms;
}

/** What a target was compared with last: scoring and several rules ask for the same. */
const latest = new WeakMap<
  Figure,
  { readonly measure: NumberMeasure; readonly name: Plain; readonly terms: SameTerms }
>();

function compared(asTyped: Figure, reached: NumberMeasure, name: Plain): SameTerms {
  const target = inNamedUnit(asTyped, reached, name);
  const measure = inNamedUnit(reached, asTyped, name);
  if (isTypedWithoutScale(asTyped, reached, { target, measure }))
    return unclear('实现值和预期值差了上万倍，像是有一处的单位写错了');
  if (isOppositeOf(asTyped, reached)) return missedByWords('实现值与预期值一升一降');
  if (partWays(target.says, measure.says) || partWays(measure.says, target.says))
    return unclear('预期值和实现值一处写的是下降，另一处不是，方向不一致');
  if (target.says.yearMonth !== null && measure.says.yearMonth !== null)
    return unclear('看不出是数还是年月');
  if (target.percent !== measure.percent) return acrossPercent(target, measure);
  if (lacksScale(target, measure))
    return (
      withScale(target, measure) ??
      unclear('预期值和实现值的数量级不一致（一处写了“万”“千”一类的字，另一处没有）')
    );
  const value = inUnitOf(target, measure);
  if (value === null) return unclear(`“${target.unit}”和“${measure.unit}”之间没有准确的换算`);
  const terms = { expected: target.value, actual: value, basis: '', why: null };
  if (target.percent) return terms;
  const plain = [target.unit, measure.unit].every((unit) => unit === '' || unit === '分');
  if (plain && isPercentageName(name) && mixesFractionAndPercent(target.value, value))
    return unclear('预期值和实现值一处像小数，一处像百分数，都没有写百分号');
  return overAYear(target, terms, { unit: measure.unit, says: measure.says });
}

/**
 * 650元 beside 600 under 投入（万元）: the numbers are near each other as typed, and far apart by their
 * units.
 */
function isTypedWithoutScale(
  target: Figure,
  measure: NumberMeasure,
  named: { readonly target: Figure; readonly measure: NumberMeasure },
): boolean {
  if (named.target.scaled === named.measure.scaled) return false;
  if (named.target.unit !== named.measure.unit) return false;
  return isNear(target.value, measure.value) && !isNear(named.target.value, named.measure.value);
}

/** Within ten times of each other. */
function isNear(a: Decimal, b: Decimal): boolean {
  if (a.isZero() || b.isZero()) return a.equals(b);
  const times = a.dividedBy(b).abs();
  return times.lessThanOrEqualTo(TEN) && times.times(TEN).greaterThanOrEqualTo(1);
}

/** One falls and the other does not say so, or one is cut and the other rises. */
function partWays({ change }: Wording, other: Wording): boolean {
  if (other.change === 'falls' || other.change === 'cuts') return false;
  return change === 'falls' || (change === 'cuts' && other.change === 'rises');
}

/** 增长5% → 下降0.5%, 下降10% → 上升2%: more than nothing in the other direction. */
function isOppositeOf({ direction, says }: Figure, measure: NumberMeasure): boolean {
  if (direction === undefined || !isUpward(direction) || !measure.value.greaterThan(0))
    return false;
  const { moves } = measure.says;
  return moves !== null && says.moves !== null && moves !== says.moves;
}

/** One side has a %, the other none: a number up to 1 is a share, a larger one already percent. */
function acrossPercent(target: Figure, measure: NumberMeasure): SameTerms {
  const [share, bare] = target.percent ? [target, measure] : [measure, target];
  if (share.perMille && !bare.value.isZero())
    return unclear('预期值和实现值一处写了千分号，另一处没有');
  if (bare.unit !== '') return unclear('预期值和实现值一处是百分比，另一处不是');
  const size = bare.value.abs();
  if (!size.isZero() && size.lessThanOrEqualTo(1) && share.value.abs().lessThan(TEN))
    return unclear('没有写百分号，可能是小数也可能是百分数');
  if (
    size.greaterThan(1) &&
    size.lessThanOrEqualTo(2) &&
    share.value.abs().greaterThanOrEqualTo(50)
  )
    return unclear('没有写百分号，可能是倍数也可能是百分数');
  const factor = size.lessThanOrEqualTo(1) ? HUNDRED : ONE;
  const actual = target.percent ? measure.value.times(factor) : measure.value.dividedBy(factor);
  return { expected: target.value, actual, basis: '', why: null };
}

/** 4.8 beside 5千 may be 4.8千, 9999 beside 5万 may be 9999万; 4800 beside 5千 is the number itself. */
function lacksScale(target: Figure, measure: NumberMeasure): boolean {
  if (target.scaled === measure.scaled) return false;
  const [scaled, bare] = target.scaled ? [target, measure] : [measure, target];
  const size = scaled.value.abs();
  const least = size.lessThan(NO_COUNT_OF_WAN) ? size.dividedBy(TEN) : NO_COUNT_OF_WAN;
  return bare.unit === '' && !bare.value.isZero() && bare.value.abs().lessThan(least);
}

/**
 * 90 beside ≤90万元 is 90万元 where that lies within ten times of the other number, and the number as it
 * stands a thousand times off. Null where neither reading is so much nearer.
 */
function withScale(target: Figure, measure: NumberMeasure): SameTerms | null {
  const [scaled, bare] = target.scaled ? [target, measure] : [measure, target];
  const { scale } = scaled.says;
  if (scale === null || target.says.counting.period + measure.says.counting.period !== '')
    return null;
  const meant = bare.value.times(scale.factor);
  if (!isNear(meant, scaled.value)) return null;
  const times = meant.dividedBy(scaled.value).abs();
  if (times.dividedBy(scale.factor).greaterThan(FAR)) return null;
  const [cell, expected, actual] = target.scaled
    ? ['实现值', target.value, meant]
    : ['预期值', meant, measure.value];
  return {
    expected,
    actual,
    basis: `${cell}没有写“${scale.word}”，按“${scale.word}”算，`,
    why: null,
  };
}

/**
 * The actual value in the target's unit, as it stands where the units do not convert at all (件, 批次).
 * Null where they measure the same thing but no exact factor leads over (天 to 个月).
 */
function inUnitOf(target: Figure, measure: NumberMeasure): Decimal | null {
  if (measure.unit === target.unit) return measure.value;
  if (convertsRoughly(measure.unit, target.unit)) return withinWorkingDays(target, measure);
  return converted(measure, target.unit);
}

/** N days hold at most N working days: 3天 are within 5个工作日 wherever they fell. */
function withinWorkingDays(target: Figure, measure: NumberMeasure): Decimal | null {
  const limit = target.direction !== undefined && !isUpward(target.direction);
  if (!limit || unitScale(target.unit, '工作日') === null) return null;
  if (unitScale(measure.unit, '天') === null) return null;
  const days = converted(measure, '天');
  return days.lessThanOrEqualTo(target.value) ? days : null;
}

function converted({ value, unit }: NumberMeasure, to: string): Decimal {
  const scale = unitScale(unit, to);
  return scale === null ? value : value.times(scale.times).dividedBy(scale.over);
}

/**
 * One of two numbers without a sign seems to be percent and the other a fraction: 95 and 0.96 may be
 * 95% and 96%. Small percentages (4 and 0.1) often lie that far apart, so one must be 50 or more.
 */
function mixesFractionAndPercent(a: Decimal, b: Decimal): boolean {
  const [small, large] = a.lessThan(b) ? [a, b] : [b, a];
  const fraction = small.greaterThan(0) && small.lessThanOrEqualTo(1);
  return fraction && large.greaterThanOrEqualTo(LARGE_SHARE) && large.lessThanOrEqualTo(HUNDRED);
}

function isPercentageName(name: Plain): boolean {
  const note = noteAtEnd(name);
  return PERCENTAGE.ends(note === null ? name : name.slice(0, -`(${note})`.length));
}
