import type { Decimal } from '../decimal';
import { isUpward, type Direction } from '../language/bounds';
import { isMoney } from '../language/money';
import { isDaily, timesAYear } from '../language/periods';
import type { Wording } from '../language/wording';
import { unclear, type Comparable, type Compared, type SameTerms } from './terms';

/** A number's unit and what its cell says of the time it is counted over. */
interface Side {
  readonly unit: string;
  readonly says: Wording;
  readonly direction?: Direction;
}

const WEEKS = 52;
const APART = unclear('预期值与实现值不是按同样长的时间计的（如每月、全年）');

/**
 * Compares what is counted per month, quarter or half-year over the whole year, where the cells name
 * different periods: 每月1次 and 11次 are 12 and 11. What cannot be told is for a person.
 */
export function overAYear(target: Side, terms: Comparable, measure: Side): SameTerms {
  const [asked, done] = [target.says.counting, measure.says.counting];
  const [askedTimes, doneTimes] = [timesAYear(asked.period), timesAYear(done.period)];
  if (
    done.period !== '' &&
    doneTimes !== null &&
    !agreesWithTotal(terms.actual, doneTimes, measure)
  )
    return unclear('实现值里每期的数与合计的数对不上');
  if (asked.period === done.period || (askedTimes === doneTimes && askedTimes !== null))
    return terms;

  const [plain, periodic] =
    asked.period === '' ? [terms.expected, terms.actual] : [terms.actual, terms.expected];
  const oneSided = asked.period === '' || done.period === '';
  const isTotal = plain.greaterThanOrEqualTo(periodic.times(2));
  // 800元/月 and 100吨/日 are rates, and so is the 800元 or 120吨 beside them.
  const isRate = isMoney(target.unit) || isDaily(asked.period + done.period);
  if (oneSided && isRate && !isTotal) return terms;
  if (askedTimes === null || doneTimes === null || target.direction === undefined) return APART;
  if (asked.perOther || done.perOther) return APART;

  const year = {
    expected: terms.expected.times(askedTimes),
    actual: terms.actual.times(doneTimes),
    basis: '按一年算，',
    why: null,
  };
  // A year is not a whole number of weeks: what falls short of 52 may have missed none.
  if ([askedTimes, doneTimes].includes(WEEKS) && !meets(target.direction, year)) return APART;
  if (!oneSided) return year;
  if (isUpward(target.direction) && isTotal) return year;
  // 每月2次 and 3次: three every month, or in all? It only matters where one of them misses.
  const either = meets(target.direction, terms) && meets(target.direction, year);
  return either ? terms : APART;
}

function agreesWithTotal(value: Decimal, times: number, { unit, says }: Side): boolean {
  const { total } = says.counting;
  if (total === null || (unit !== '' && total.unit !== unit)) return true;
  return value.times(times).equals(total.value);
}

function meets(direction: Direction, { expected, actual }: Compared): boolean {
  if (direction === 'atLeast') return actual.greaterThanOrEqualTo(expected);
  if (direction === 'moreThan') return actual.greaterThan(expected);
  if (direction === 'atMost') return actual.lessThanOrEqualTo(expected);
  return actual.lessThan(expected);
}
