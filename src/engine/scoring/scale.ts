import { comparison } from '../compare/comparison';
import { isSameUnit } from '../compare/units';
import type { Band, Scale, Step } from '../criterion/scale';
import { Decimal, format, ZERO } from '../decimal';
import { isUpward } from '../language/bounds';
import { compareDays, daysBetween, printDay, type CalendarDay } from '../language/calendar';
import { wordsOf } from '../language/lexicon';
import type { Target } from '../language/target';
import type { ScoringRow } from './method';
import { fullShare, type Outcome } from './outcome';
import { PERCENT, PLAIN, printFigure, writtenAs } from './print';

type NumberTarget = Extract<Target, { kind: 'number' }>;

/** What a criterion may call the value of any row. */
const ANY_VALUE = new Set(['', '数量', '指标', '指标值', '实现值', '完成', '实际完成', '完成值']);

const DEEDS = ['实际完成', ...wordsOf('doing')];

/**
 * What a criterion in bands or steps makes of a row with two numbers; null where it can be read in two
 * ways: a value between two steps or on the border of two bands, or the full score for a missed target.
 */
export function scaleOutcome(row: ScoringRow, scale: Scale, met: boolean | null): Outcome | null {
  const { target, measure, indicator } = row;
  const name = indicator.name.plain;
  if (target.kind === 'deadline') return scale.step && lateOutcome(row, scale.step, target.day);
  if (target.kind !== 'number' || measure.kind !== 'number' || met === null) return null;
  if (measure.side !== null || measure.doubt !== null || indicator.points === null) return null;
  const terms = comparison(target, measure, name);
  if (terms.why !== null || terms.basis !== '') return null;
  const isOfRow = (one: Band) =>
    isLike(one, target, name) && (ANY_VALUE.has(one.of) || isNamed(one.of, name));
  if (!scale.bands.every(isOfRow)) return null;
  if (scale.step !== null && !isLike(scale.step, target, name)) return null;
  const outcome =
    scale.step === null
      ? inBands(scale.bands, terms.actual, indicator.points, target.percent, met)
      : inSteps(scale.step, scale.bands[0], terms.actual, indicator.points, target, met);
  const isFull = outcome?.kind === 'share';
  return isFull && !met ? null : outcome;
}

/** 开展检查≥4次 is about 检查次数. */
function isNamed(of: string, name: string): boolean {
  const deed = DEEDS.find((word) => of.startsWith(word) && of.length > word.length + 1);
  return name.includes(of) || (deed !== undefined && name.includes(of.slice(deed.length)));
}

/** 1个百分点 is of bare numbers as well where the name has their sign: 及时率（%）. */
function isLike(
  { percent, unit }: Pick<Band, 'percent' | 'unit'>,
  target: NumberTarget,
  name: string,
): boolean {
  const isShare = target.percent || (percent && target.unit === '' && name.endsWith('(%)'));
  return percent === isShare && (unit === '' || target.unit === '' || unit === target.unit);
}

function inBands(
  bands: readonly Band[],
  actual: Decimal,
  weight: Decimal,
  percent: boolean,
  met: boolean,
): Outcome | null {
  const [band, ...more] = bands.filter(
    ({ low, high, below }) =>
      (low === null || actual.greaterThanOrEqualTo(low)) &&
      (high === null || (below ? actual.lessThan(high) : actual.lessThanOrEqualTo(high))),
  );
  if (band === undefined || more.length > 0) return null;
  const working = `${printFigure(actual, percent ? PERCENT : PLAIN)} 属评分标准的“${band.text}”`;
  return earned(band.points ?? weight, weight, met, working);
}

function inSteps(
  step: Step,
  full: Band | undefined,
  actual: Decimal,
  weight: Decimal,
  target: NumberTarget,
  met: boolean,
): Outcome | null {
  if (step.rising === isUpward(target.direction)) return null;
  // 得10分 that is not the weight is said of another row.
  if (full?.points && !full.points.equals(weight)) return null;
  const mark = full === undefined ? target.value : step.rising ? full.high : full.low;
  if (mark === null) return null;
  const apart = step.rising ? actual.minus(mark) : mark.minus(actual);
  const print = (value: Decimal) => printFigure(value, writtenAs(target));
  if (!apart.greaterThan(0))
    return fullShare(`${print(actual)} ${step.rising ? '不多于' : '不少于'} ${print(mark)}`);
  const steps = apart.dividedBy(step.size);
  if (!steps.isInteger()) return null;
  const lost = steps.times(step.points);
  const working = `比 ${print(mark)} ${step.rising ? '多' : '少'} ${print(apart)}，${step.text}扣 ${format(step.points)} 分，应扣 ${format(lost)} 分`;
  return earned(Decimal.max(ZERO, weight.minus(lost)), weight, met, working);
}

/** 每逾期10天扣1分, where both days are known and apart by whole steps. */
function lateOutcome({ measure, indicator }: ScoringRow, step: Step, due: CalendarDay) {
  if (measure.kind !== 'date' || indicator.points === null || !step.rising) return null;
  const { first, last } = measure.days;
  const late = daysBetween(due, last);
  if (late === null || compareDays(first, last) !== 0 || !isSameUnit(step.unit, '天')) return null;
  const [done, day] = [printDay(last), printDay(due)];
  if (late <= 0) return fullShare(`${done}，不晚于 ${day}`);
  const steps = new Decimal(late).dividedBy(step.size);
  if (!steps.isInteger()) return null;
  const lost = steps.times(step.points);
  const working = `${done}比 ${day}晚 ${late} 天，${step.text}扣 ${format(step.points)} 分，应扣 ${format(lost)} 分`;
  return earned(Decimal.max(ZERO, indicator.points.minus(lost)), indicator.points, false, working);
}

/** Null for more than the weight: the criterion is of another row. */
function earned(points: Decimal, weight: Decimal, met: boolean, working: string): Outcome | null {
  if (points.greaterThan(weight)) return null;
  if (points.equals(weight)) return fullShare(working);
  return { kind: 'points', points, met, working };
}
