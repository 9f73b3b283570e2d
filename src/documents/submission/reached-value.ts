import { comparison, type NumberMeasure } from '../../engine/compare/comparison';
import { isGeneralUnit, isSameUnit, unitScale } from '../../engine/compare/units';
import { Decimal, format } from '../../engine/decimal';
import { isUpward } from '../../engine/language/bounds';
import { NO_TEXT } from '../../engine/language/plain';
import { withoutNature, type NumberTarget } from '../../engine/language/target';
import type { Wording } from '../../engine/language/wording';
import type { Indicator } from '../../engine/model/form';
import type { Assessment } from '../../engine/scoring/assessment';
import { shownIn, targetValue } from './target-value';

/** What was reached, as a system takes it beside its target. */
export type ReachedValue =
  | {
      readonly value: string;
      /** The target's; '' where nothing says it. */
      readonly unit: string;
      /** The cell has another number, as it counts in another unit. */
      readonly converted: boolean;
    }
  /** Only a person can say it; `why` is '' where the cell has no one number. */
  | { readonly value: null; readonly why: string };

const NO_NUMBER: ReachedValue = { value: null, why: '' };
/** So many times the target is another unit rather than an achievement. */
const FAR = new Decimal(1000);
const UNEVEN = '换算不尽';

type Asked = NumberTarget & { readonly says: Wording };

/** The number for a system: in the unit of the target, exactly, or not at all. */
export function reachedValue(one: Assessment): ReachedValue {
  const { target, measure, indicator } = one;
  if (target.kind !== 'number') return NO_NUMBER;
  if (measure.kind === 'none') return { value: '0', unit: targetValue(one).unit, converted: false };
  if (measure.kind !== 'number' || measure.doubt !== null) return NO_NUMBER;
  if (measure.operator !== '' || measure.side !== null) return NO_NUMBER;
  const asked = shownIn(target, withoutNature(indicator.expected?.plain ?? NO_TEXT));
  const typed = shownIn(measure, indicator.actual?.plain ?? NO_TEXT);
  const reached = inTermsOf(target, measure, indicator);
  const why =
    whyApart(asked.base, typed.base) ||
    (typeof reached === 'string' ? reached : whyFar(reached, target));
  if (why !== '' || typeof reached === 'string') return { value: null, why };
  const value = reached.dividedBy(asked.factor);
  return {
    value: format(value),
    unit: targetValue(one).unit || typed.unit,
    converted: !value.equals(measure.value.dividedBy(typed.factor)),
  };
}

/** Why one unit does not lead to the other; '' where it does, or where one of them is not said. */
function whyApart(to: string, from: string): string {
  if (to === '' || from === '' || isSameUnit(to, from)) return '';
  if (isGeneralUnit(to) || isGeneralUnit(from)) return '';
  // 元 of each 亩 is 元/亩.
  if (to.startsWith(`${from}/`) || from.startsWith(`${to}/`)) return '';
  return unitScale(from, to) === null ? `${from}换算不成${to}` : '';
}

/** What was reached in what the target counts in, 万 and 亿 multiplied in; a text says why not. */
function inTermsOf(target: Asked, measure: NumberMeasure, { name }: Indicator): Decimal | string {
  const { value, percent } = measure;
  const terms = comparison(target, measure, name.plain);
  if (terms.why !== null) {
    // Where only the directions part ways (下降30%, 上升5%), the number is what the cell says.
    const isAlike = target.percent === percent && target.unit === measure.unit;
    return isAlike && target.says.change !== measure.says.change ? value : terms.why;
  }
  if (terms.expected.equals(target.value)) return terms.actual;
  if (terms.expected.isZero()) return UNEVEN;
  const whole = terms.actual.times(target.value);
  const part = whole.dividedBy(terms.expected);
  return part.times(terms.expected).equals(whole) ? part : UNEVEN;
}

/** Why a number is hardly meant in the unit of its target; '' where it may be. */
function whyFar(value: Decimal, target: Asked): string {
  if (value.isZero() || target.value.isZero()) return '';
  const times = value.dividedBy(target.value).abs();
  const below = isUpward(target.direction) && times.times(FAR).lessThanOrEqualTo(1);
  if (times.lessThan(FAR) && !below) return '';
  return '与预期值差了上千倍，像是有一处的单位不对';
}
