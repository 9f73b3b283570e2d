import {
  compareDays,
  isDay,
  printDay,
  type CalendarDay,
  type DateSpan,
} from '../../language/calendar';
import type { Measure } from '../../language/measure';
import { quoted } from '../../sentence/one-line';
import { tierOutcome } from '../bands';
import type { ValuesContext, ValuesMethod, ValuesRow } from '../method';
import { fullShare, open, openMissed, type Outcome } from '../outcome';
import { openSaid } from '../said';

/** Deadlines (时限): finished by the day → the weight; words such as 按时, 已完成 → their tier. */
export const deadline: ValuesMethod<'deadline'> = {
  id: 'deadline',
  score(row, context) {
    const { target, measure } = row;
    if (target.kind !== 'deadline') return null;
    if (!isDay(target.day)) return open(`预期值里的 ${printDay(target.day)}不存在`, '请核对日期');
    // Beside a deadline 2023.10 is no number.
    const days = measure.kind === 'date' ? measure.days : measure.says.yearMonth;
    if (days !== null && !isDay(days.last))
      return open(`实现值里的 ${printDay(days.last)}不存在`, '请核对日期');
    if (days !== null) return lacksYear(target.day, days) ? NO_YEAR : judged(days, target.day);
    if (measure.kind === 'blank') return open('没有实现值', '请填写完成日期');
    if (measure.kind === 'said') {
      const outcome = saidOf(measure, target.day, row, context);
      if (outcome !== null) return outcome;
    }
    const { timely, underWay } = measure.says;
    const tier = timely ?? (underWay && isDue(target.day, context) ? 'bottom' : null);
    if (tier !== null) return tierOutcome(tier, `实现值写的是${quoted(row.actual)}`, row, context);
    return open(`实现值${quoted(row.actual)}里没有完成日期`, '请把实现值写成完成日期');
  },
};

/** A deadline after the year of the form may still be kept. */
function isDue({ year }: CalendarDay, context: ValuesContext): boolean {
  return year === null || (context.year !== null && year <= context.year);
}

/**
 * A date whose words say that it is not the day of completion. What is told of a later day alone
 * (计划2024年3月完成), and work that is said to be unfinished when it was due, are missed for certain.
 * Null leaves words without a date to their tier.
 */
function saidOf(
  { saying, days, says }: Extract<Measure, { kind: 'said' }>,
  due: CalendarDay,
  row: ValuesRow,
  context: ValuesContext,
): Outcome | null {
  if (days === null) return says.timely === null ? openSaid(saying, row) : null;
  if (lacksYear(due, days)) return openSaid(saying, row);
  const later = compareDays(days.first, due) > 0 && says.clauses === 1;
  if (saying === 'early' || later) return judged(days, due);
  const overdue = compareDays(days.first, due) >= 0 && !says.affirms;
  if (saying === 'unfinished' && overdue)
    return tierOutcome('bottom', `实现值写的是${quoted(row.actual.trim())}`, row, context);
  return openSaid(saying, row);
}

const NO_YEAR = open(
  '预期值没有写是哪一年，表上也没有评价年度，看不出是不是按期完成',
  '请在预期值写上年份，或填写评价年度',
);

/** 12月底前 beside 2024年1月5日, where the form names no year. A day without one is of the target's. */
function lacksYear(due: CalendarDay, { last }: DateSpan): boolean {
  return due.year === null && last.year !== null;
}

/** A date that may lie on either side of the deadline (12月, due on the 20th) is for a person. */
function judged({ first, last }: DateSpan, day: CalendarDay): Outcome {
  const due = printDay(day);
  const exact = compareDays(first, last) === 0;
  if (compareDays(last, day) <= 0)
    return fullShare(`${exact ? '' : '最晚 '}${printDay(last)}，不晚于 ${due}`);
  if (compareDays(first, day) > 0)
    return openMissed(
      `${exact ? '' : '最早 '}${printDay(first)}，晚于 ${due}`,
      '请按评分标准自行判断得分',
      '扣多少分看评分标准',
    );
  return open(`看不出是不是在 ${due}之前完成`, '请把实现值写到日');
}
