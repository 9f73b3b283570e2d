import { isDay, type CalendarDay, type DateSpan } from '../language/calendar';
import type { Entry } from '../model/form';
import type { Assessment } from '../scoring/assessment';

/** 13月5日, 2024年13月, 10月32日: a number that is no month or day is read as no date. */
const NO_DATE = /(?:^|年)(?:1[3-9]|[2-9]\d|00?)月(?:$|[\d底末初前份])|月(?:3[2-9]|[4-9]\d)日/;

/** A value that names a day that no calendar has, as 2023年2月30日. */
export interface ImpossibleDay {
  readonly of: 'expected' | 'actual';
  readonly entry: Entry;
}

/** The values of a row that name a day, or a month, that does not exist. */
export function impossibleDays(assessment: Assessment): readonly ImpossibleDay[] {
  const { indicator, target, measure } = assessment;
  const wanted = target.kind === 'deadline' ? [target.day] : [];
  const reached = measure.kind === 'date' || measure.kind === 'said' ? daysOf(measure.days) : [];
  return [
    ...named('expected', indicator.expected, wanted),
    ...named('actual', indicator.actual, reached),
  ];
}

function named(
  of: ImpossibleDay['of'],
  entry: Entry | null,
  days: readonly CalendarDay[],
): readonly ImpossibleDay[] {
  if (entry === null) return [];
  const isWrong = days.some((day) => !isDay(day) && isNamed(day, entry));
  return isWrong || namesNoDate(entry) ? [{ of, entry }] : [];
}

function namesNoDate({ kind, plain }: Entry): boolean {
  return kind === 'text' && plain.includes('月') && NO_DATE.test(plain);
}

/** The year of 2月29日 is the form's only by guess. */
function isNamed({ year, month, day }: CalendarDay, { plain }: Entry): boolean {
  return month !== 2 || day !== 29 || plain.includes(`${year ?? ''}年`);
}

function daysOf(span: DateSpan | null): readonly CalendarDay[] {
  return span === null ? [] : [span.first, span.last];
}
