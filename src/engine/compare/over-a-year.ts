import type { Decimal } from '../decimal';
import type { Figure } from './comparable';
import type { Plain } from '../language/plain';
import { isUpward } from '../language/bounds';
import { isDaily, periodOf, timesAYear } from '../language/periods';
import { type Compared, type SameTerms, unclear } from './terms';

/** 每月1次(共10次): the total that the cell itself gives, and its unit. */
const TOTAL = /(?:共|合计|累计|总计|全年)[^\d,;。()]{0,6}(\d+(?:\.\d+)?)(\D{0,4})/;
/** 每村1次, 每人800元: how many of them there are is not told. */
const PER_OTHER = /每个?(?!半?年|学期|季|月|周|星期|工作日|天|日)\p{Script=Han}/u;
const MONEY = /^(?:万|亿)?美?元/;
const WEEKS = 52;
const APART = unclear('预期值与实现值不是按同样长的时间计的（如每月、全年）');

/**
 * Compares what is counted per month, quarter or half-year over the whole year, where the cells name
 * different periods: 每月1次 and 11次 are 12 and 11. What cannot be told is for a person.
 */
export function overAYear(
  target: Figure,
  actual: { readonly value: Decimal; readonly unit: string },
  texts: { readonly expected: Plain; readonly actual: Plain },
): SameTerms {
  const [asked, done] = [periodOf(texts.expected), periodOf(texts.actual)];
  const [askedTimes, doneTimes] = [timesAYear(asked), timesAYear(done)];
  const asTheyAre = { expected: target.value, actual: actual.value, basis: '', why: null };
  if (done !== '' && doneTimes !== null && !agreesWithTotal(actual, doneTimes, texts.actual))
    return unclear('实现值里每期的数与合计的数对不上');
  if (asked === done || (askedTimes === doneTimes && askedTimes !== null)) return asTheyAre;

  const [plain, periodic] =
    asked === '' ? [target.value, actual.value] : [actual.value, target.value];
  const oneSided = asked === '' || done === '';
  const isTotal = plain.greaterThanOrEqualTo(periodic.times(2));
  // 800元/月 and 100吨/日 are rates, and so is the 800元 or 120吨 beside them.
  const isRate = MONEY.test(target.unit) || isDaily(asked + done);
  if (oneSided && isRate && !isTotal) return asTheyAre;
  if (askedTimes === null || doneTimes === null || target.direction === undefined) return APART;
  if (PER_OTHER.test(texts.expected + texts.actual)) return APART;

  const year = {
    expected: target.value.times(askedTimes),
    actual: actual.value.times(doneTimes),
    basis: '按一年算，',
    why: null,
  };
  // A year is not a whole number of weeks: what falls short of 52 may have missed none.
  if ([askedTimes, doneTimes].includes(WEEKS) && !meets(target.direction, year)) return APART;
  if (!oneSided) return year;
  if (isUpward(target.direction) && isTotal) return year;
  // 每月2次 and 3次: three every month, or in all? It only matters where one of them misses.
  const either = meets(target.direction, asTheyAre) && meets(target.direction, year);
  return either ? asTheyAre : APART;
}

function agreesWithTotal(
  { value, unit }: { readonly value: Decimal; readonly unit: string },
  times: number,
  text: Plain,
): boolean {
  const [, total, rest] = TOTAL.exec(text) ?? [];
  return total === undefined || !rest?.startsWith(unit) || value.times(times).equals(total);
}

function meets(direction: Figure['direction'], { expected, actual }: Compared): boolean {
  if (direction === 'atLeast') return actual.greaterThanOrEqualTo(expected);
  if (direction === 'moreThan') return actual.greaterThan(expected);
  if (direction === 'atMost') return actual.lessThanOrEqualTo(expected);
  return direction === 'lessThan' && actual.lessThan(expected);
}
