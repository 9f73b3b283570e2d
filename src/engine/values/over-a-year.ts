import { Decimal } from '../decimal';
import type { Figure } from './comparable';
import { normalise } from './normalise';
import { periodOf, timesAYear } from './period';
import { type SameTerms, unclear } from './same-terms';

/** 每月1次(共10次): the total that the cell itself gives. */
const TOTAL = /(?:共|合计|累计|总计|全年)[^\d,;。()]{0,6}(\d+(?:\.\d+)?)/;
/** 每村1次, 每人800元: how many of them there are is not told. */
const PER_OTHER = /每个?(?!半?年|季|月|周|星期|工作日|天|日)\p{Script=Han}/u;
const MONEY = /^[万亿]?(?:美?元)/;
const TWO = new Decimal(2);
const APART = '预期值与实现值不是按同样长的时间计的（如每月、全年）';

/**
 * Compares what is counted per month, quarter or half-year over the whole year, where the cells name
 * different periods: 每月1次 and 11次 are 12 and 11. A number without a period that is about as large
 * as the one with it (每月2次 and 3次) may be either; it is for a person.
 */
export function overAYear(
  target: Figure,
  actual: Decimal,
  texts: { readonly expected: string; readonly actual: string },
): SameTerms {
  const [asked, done] = [periodOf(texts.expected), periodOf(texts.actual)];
  const [askedTimes, doneTimes] = [timesAYear(asked), timesAYear(done)];
  const asTheyAre = { expected: target.value, actual, basis: '', why: null };
  if (done !== '' && doneTimes !== null && !agreesWithTotal(actual.times(doneTimes), texts.actual))
    return unclear('实现值里每期的数与合计的数对不上');
  if (asked === done || (askedTimes === doneTimes && askedTimes !== null)) return asTheyAre;

  const [plain, periodic] = asked === '' ? [target.value, actual] : [actual, target.value];
  const oneSided = asked === '' || done === '';
  const isTotal = plain.greaterThanOrEqualTo(periodic.times(TWO));
  // 800元/月 is a standard: an actual of 800元 is the same standard.
  if (oneSided && !isTotal && MONEY.test(target.unit)) return asTheyAre;
  if (askedTimes === null || doneTimes === null) return unclear(APART);
  if (PER_OTHER.test(normalise(texts.expected + texts.actual))) return unclear(APART);

  const expected = target.value.times(askedTimes);
  const year = { expected, actual: actual.times(doneTimes), basis: '按一年算，', why: null };
  const upward = target.direction === 'atLeast' || target.direction === 'moreThan';
  // A year is not a whole number of weeks; what falls short by a few may have missed none.
  const weekly = askedTimes === 52 || doneTimes === 52;
  if (weekly && !(upward && year.actual.greaterThanOrEqualTo(expected))) return unclear(APART);
  if (!oneSided) return target.direction === undefined ? unclear(APART) : year;
  if (upward && isTotal) return year;
  return meets(target.direction, asTheyAre) && meets(target.direction, year)
    ? asTheyAre
    : unclear(APART);
}

function agreesWithTotal(counted: Decimal, text: string): boolean {
  const total = TOTAL.exec(normalise(text))?.[1];
  return total === undefined || counted.equals(total);
}

function meets(
  direction: Figure['direction'],
  { expected, actual }: { readonly expected: Decimal; readonly actual: Decimal },
): boolean {
  if (direction === 'atLeast') return actual.greaterThanOrEqualTo(expected);
  if (direction === 'moreThan') return actual.greaterThan(expected);
  if (direction === 'atMost') return actual.lessThanOrEqualTo(expected);
  return direction === 'lessThan' && actual.lessThan(expected);
}
