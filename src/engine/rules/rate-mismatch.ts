import { comparison } from '../compare/comparison';
import { Decimal, format, HUNDRED, isPrintedOf } from '../decimal';
import { isUpward } from '../language/bounds';
import type { Target } from '../language/target';
import { printedRates, type PrintedRate } from '../model/printed-rate';
import { rule } from '../rule';
import type { Assessment } from '../scoring/assessment';

/** 96.9%(31户/32户). */
const SHARE = /^(\d+(?:\.\d+)?)%?\((\d+)([^\d()/]?)\/(\d+)([^\d()/]{0,4})\)$/;
const MONTHS = 12;
const DAYS = 31;

export const rateMismatch = rule({
  id: 'rate-mismatch',
  severity: 'warning',
  title: '完成率与预期值、实现值算出的不同',
  messages: {
    wrong:
      '“{name}”的{column}写的是 {printed}，按预期值“{expected}”和实现值“{actual}”算是 {rate}%，请核对哪一处不对。',
    parts: '“{name}”的实现值写的是“{actual}”，而 {part}÷{whole} 是 {rate}%，请核对哪一处不对。',
  },
  *check({ headers }, { assessments }) {
    for (const { indicator, target, measure } of assessments) {
      const { name, actual } = indicator;
      const isRate = measure.kind === 'number' && (measure.percent || isPercent(target));
      const share = actual === null || !isRate ? null : wrongShare(actual.plain);
      if (actual === null || share === null) continue;
      const data = { name: name.text, actual: actual.text, ...share };
      yield { cell: actual.cell, message: 'parts', data };
    }
    const [column = ''] = headers.rate?.plain.split('(') ?? [];
    if (column === '') return;
    for (const assessment of assessments) {
      const { name, rate, expected, actual } = assessment.indicator;
      const exact = rateOf(assessment);
      if (rate === null || expected === null || actual === null || exact === null) continue;
      const printed = printedRates(rate);
      if (printed.length === 0 || printed.some((one) => fits(one, exact, assessment))) continue;
      yield {
        cell: rate.cell,
        also: [expected.cell, actual.cell],
        message: 'wrong',
        data: {
          name: name.text,
          column,
          printed: rate.text,
          expected: expected.text,
          actual: actual.text,
          rate: format(exact, 2),
        },
      };
    }
  },
});

function isPercent(target: Target): boolean {
  return target.kind === 'number' && target.percent;
}

/** 100%(148/150): what the parts behind a rate come to, where that is not the rate. (12/31) may be a day. */
function wrongShare(plain: string) {
  const [, printed, part, unit, whole, other] = SHARE.exec(plain) ?? [];
  if (printed === undefined || part === undefined || whole === undefined) return null;
  if (!unit && !other && Number(part) <= MONTHS && Number(whole) <= DAYS) return null;
  if (Number(whole) === 0) return null;
  const rate = new Decimal(part).times(HUNDRED).dividedBy(whole);
  if (isPrintedOf(new Decimal(printed), rate)) return null;
  return { part, whole, rate: format(rate, 2) };
}

/** Actual ÷ expected in percent, where more is better and both are numbers that compare. */
function rateOf({ indicator, target, measure }: Assessment): Decimal | null {
  // The rate may go by the target as it was before.
  if (indicator.adjusted || target.kind !== 'number' || measure.kind !== 'number') return null;
  if (!isUpward(target.direction) || measure.operator !== '' || measure.doubt !== null) return null;
  const terms = comparison(target, measure, indicator.name.plain);
  if (terms.why !== null) return null;
  const { expected, actual } = terms;
  if (!expected.greaterThan(0) || actual.isNegative()) return null;
  return actual.times(HUNDRED).dividedBy(expected);
}

/**
 * As far as it is printed, also as a share (1.3), or cut at 100%. Without an operator less may be
 * better, so that the rate is the other way round.
 */
function fits(
  { rate: printed, places }: PrintedRate,
  exact: Decimal,
  { target }: Assessment,
): boolean {
  if (exact.greaterThanOrEqualTo(HUNDRED) && printed.equals(HUNDRED)) return true;
  const open = target.kind === 'number' && target.bare && !exact.isZero();
  const rates = open ? [exact, HUNDRED.times(HUNDRED).dividedBy(exact)] : [exact];
  const shares = rates.map((one) => one.dividedBy(HUNDRED));
  return [...rates, ...shares].some((one) => isPrintedOf(printed, one, places));
}
