import { comparison } from '../compare/comparison';
import { percentageOf } from '../compare/percentage';
import { format, HUNDRED, isPrintedOf, type Decimal } from '../decimal';
import { isUpward } from '../language/bounds';
import { wordsOf } from '../language/lexicon';
import { NO_TEXT } from '../language/plain';
import { wordList } from '../language/word-list';
import { printedRates, type PrintedRate } from '../model/printed-rate';
import type { Prose } from '../prose/prose';
import { fractionIn, surveyIn, type ToldShare } from '../prose/told-shares';
import { rule } from '../rule';
import type { Assessment } from '../scoring/assessment';

const SATISFACTION = wordList(wordsOf('satisfaction').join(' '));

/** What a column 是否达标 is filled in with. */
const YES = wordList('是 √ ✓ ✔ 达标 已达标 完成 已完成 实现 已实现 达到 已达到');
const NO = wordList('否 × ✗ ✘ 不达标 未达标 未完成 没有完成 未实现 未达到');
/** A share of money, a judgement and words have something in between. */
const CERTAIN: readonly unknown[] = ['range', 'deadline', 'reverse', 'ratio'];

export const rateMismatch = rule({
  id: 'rate-mismatch',
  severity: 'warning',
  title: '完成率与预期值、实现值算出的不同',
  messages: {
    wrong:
      '“{name}”的{column}写的是 {printed}，按预期值“{expected}”和实现值“{actual}”算是 {rate}%，请核对哪一处不对。',
    answer:
      '“{name}”的“{column}”一栏写“{text}”，按预期值“{expected}”和实现值“{actual}”却{verdict}，请核对哪一处不对。',
    parts: '“{name}”的实现值写的是“{actual}”，而 {part}÷{whole} 是 {rate}%，请核对哪一处不对。',
  },
  *check({ headers }, { assessments, prose }) {
    yield* ofParts(assessments, prose);
    yield* ofAnswers(assessments, headers.answer?.text ?? '');
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

/** 100%(148/150), and 98% where 95 of 98 were content: the parts that are told come to another rate. */
function* ofParts(assessments: readonly Assessment[], { outcomes, parts }: Prose) {
  const asked = assessments.filter(({ indicator: { name } }) => SATISFACTION.isIn(name.plain));
  for (const assessment of assessments) {
    const { name, actual, reason, evidence } = assessment.indicator;
    const rate = percentageOf(assessment.target, assessment.measure);
    if (actual === null || rate === null) continue;
    const own = [actual, reason, evidence];
    // Of what a text counts it is known only where there is one such row.
    const texts = asked.length === 1 ? [...own, ...outcomes, ...parts] : own;
    const surveys = asked.includes(assessment) ? texts : [];
    for (const shares of [
      fractionIn(actual.plain),
      ...surveys.map((text) => surveyIn(text?.plain ?? NO_TEXT)),
    ]) {
      const [first] = shares;
      if (first === undefined || shares.some((share) => isPrintedOf(rate, percentOf(share))))
        continue;
      const data = {
        name: name.text,
        actual: actual.text,
        part: format(first.part),
        whole: format(first.whole),
        rate: format(percentOf(first), 2),
      };
      yield { cell: actual.cell, message: 'parts' as const, data };
      break;
    }
  }
}

/** 是否达标: a yes or no that is not what the values say, where these are certain. */
function* ofAnswers(assessments: readonly Assessment[], column: string) {
  for (const { indicator, method, met } of assessments) {
    const { name, answer, expected, actual } = indicator;
    if (answer === null || expected === null || actual === null || met === null) continue;
    const yes = YES.has(answer.plain);
    if ((!yes && !NO.has(answer.plain)) || yes === met || !CERTAIN.includes(method)) continue;
    const data = {
      name: name.text,
      column: column.trim(),
      text: answer.text,
      expected: expected.text,
      actual: actual.text,
      verdict: met ? '已经达到' : '没有达到',
    };
    yield { cell: answer.cell, also: [actual.cell], message: 'answer' as const, data };
  }
}

function percentOf({ part, whole }: ToldShare): Decimal {
  return part.times(HUNDRED).dividedBy(whole);
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
