import { COUNTED, DIMENSIONS, factorsOf, UNITS } from '../language/lexicon';
import { noteAtEnd } from '../language/signs';
import { wordList } from '../language/word-list';
import { remembered } from '../once';

/**
 * For each dimension its groups of units that convert exactly, with what each holds of the smallest.
 * Between two groups there is no fixed factor: a month has 28 to 31 days, 亩 do not come out even in
 * 平方米.
 */
const GROUPS = DIMENSIONS.map((groups) => groups.map(factorsOf));
const EXACT = GROUPS.flat();
/** 次/月: the period is not the unit; which period it is, is compared apart. */
const PERIODS = new Set('年 半年 季 季度 月 周 天 日'.split(' '));

/** The first spelling of each unit by all of them; what two units share is the first one's. */
const SPELLED = new Map(
  UNITS.toReversed().flatMap(({ spellings }) =>
    spellings.map((one) => [one, spellings[0] ?? one] as const),
  ),
);

const GENERAL = wordList('个 项 次 件');

/** A number of one unit `times` this and divided `over` that is the number of another. */
export interface UnitScale {
  readonly times: string;
  readonly over: string;
}

/**
 * What leads from one unit to another: times 1000 over 1 from 公里 to 米. It is kept in two parts, as
 * a twelfth of a year has no exact decimal. Null where either unit is not known, they measure
 * different things or convert only roughly.
 */
export function unitScale(from: string, to: string): UnitScale | null {
  for (const units of EXACT) {
    const times = units.get(from);
    const over = units.get(to);
    if (times !== undefined && over !== undefined) return { times, over };
  }
  return null;
}

/** True if both units measure the same thing but no exact factor leads from one to the other. */
export function convertsRoughly(from: string, to: string): boolean {
  if (unitScale(from, to) !== null) return false;
  return GROUPS.some((groups) =>
    [from, to].every((unit) => groups.some((units) => units.has(unit))),
  );
}

/** True for a unit of time: 天, 个月, 工作日. */
export const isTimeUnit = remembered(
  (unit: string): boolean => unitScale(unit, '天') !== null || convertsRoughly(unit, '天'),
);

/** True for a unit of what is counted one by one: 次, 起, 人次/年; not for 天, 元 or 亩. */
export function isCounted(unit: string): boolean {
  return COUNTED.has(withoutPeriod(unit));
}

/** True if both units count the same thing. 场(次) is 场, 次 and 场次 alike, and so is 次/月. */
export function isSameUnit(a: string, b: string): boolean {
  if (a === b) return true;
  const others = readings(b);
  return readings(a).some((reading) => others.includes(reading));
}

/** True for a unit that counts nearly anything, so that it is no other than 家 or 条. */
export function isGeneralUnit(unit: string): boolean {
  return GENERAL.has(unit);
}

/** What a unit may be read as, in one spelling for all that mean the same. */
function readings(written: string): readonly string[] {
  const unit = withoutPeriod(written);
  const part = noteAtEnd(unit);
  const whole = part === null ? unit : unit.slice(0, unit.lastIndexOf('('));
  const read = part === null ? [whole] : [unit, whole, part, whole + part, `${whole}/${part}`];
  return read.map((one) => SPELLED.get(one) ?? one);
}

function withoutPeriod(unit: string): string {
  const end = Math.max(unit.lastIndexOf('/'), unit.lastIndexOf('·'));
  return end >= 0 && PERIODS.has(unit.slice(end + 1)) ? unit.slice(0, end) : unit;
}
