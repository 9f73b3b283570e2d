import { comparison } from '../compare/comparison';
import { Decimal, format, HUNDRED } from '../decimal';
import { givesNoReason } from '../language/blank';
import { isUpward } from '../language/bounds';
import { isMoney, WAN } from '../language/money';
import type { Target as AnyTarget } from '../language/target';
import { wordList } from '../language/word-list';
import { isDeducted } from '../model/deduction';
import type { Entry } from '../model/form';
import type { Options } from '../options';
import { isShorterLimit } from '../report/unmeasured';
import { rule } from '../rule';
import type { Assessment } from '../scoring/assessment';
import { saysOnlyMore, timesReached } from '../scoring/excess';
import { isUpwardCost } from '../scoring/upward-cost';

/** From here on no reviewer lets it pass. */
const TWICE = 2;
/** So much more is a slip of the unit sooner than a deed. */
const HUNDREDFOLD = 100;
const HALF = new Decimal('0.5');
/** A target that is not to be passed was set wide where so little of it was used. */
const LITTLE = new Decimal('0.7');
/** So many of what nobody aimed at. */
const MANY = 30;
/** The reason itself says that the target was too low. */
const TOO_LOW = wordList('偏低 定低 设低 过低 较低');

export const valueExceeded = rule({
  id: 'value-exceeded',
  severity: 'info',
  title: '实现值大幅超过预期值',
  messages: {
    exceeded: '“{name}”的实现值“{actual}”是预期值“{expected}”的 {times} 倍，请在原因栏说明。',
    noColumn: '“{name}”的实现值“{actual}”是预期值“{expected}”的 {times} 倍，请说明原因。',
    slip: '“{name}”的实现值“{actual}”是预期值“{expected}”的 {times} 倍，请先核对单位和小数点，没有写错再说明原因。',
    deduct: '“{name}”的原因写预期值定低了，实现值是 {times} 倍，却得了满分，请按偏离程度扣分。',
    wide: '“{name}”的实现值“{actual}”只有预期值“{expected}”的 {percent}%，预期值可能定宽了，请核对。',
    unit: '“{name}”的预期值“{expected}”与实现值“{actual}”相差约 10000 倍，请核对填的是元还是万元。',
    nothing: '“{name}”的预期值是“{expected}”，实现值却是“{actual}”，预期值可能定低了，请说明。',
  },
  *check(_form, { assessments, options }) {
    for (const assessment of assessments) {
      const { indicator, target, met } = assessment;
      const { name, expected, actual } = indicator;
      // Where it is open which side is good, more is no excess.
      if (met !== true || expected === null || actual === null || target.kind !== 'number')
        continue;
      const data = { name: name.text, expected: expected.text, actual: actual.text };
      const problem = problemOf(assessment, target, options, data);
      if (problem !== null) yield { cell: actual.cell, also: [expected.cell], ...problem };
    }
  },
});

type Target = Extract<AnyTarget, { kind: 'number' }>;
type Data = Readonly<Record<'name' | 'expected' | 'actual', string>>;

function problemOf(assessment: Assessment, target: Target, options: Options, data: Data) {
  const { indicator, method } = assessment;
  const { reason } = indicator;
  if (method === 'reverse' || target.value.isZero())
    return isTold(reason) ? null : tooEasy(assessment, target, data);
  const times = isUpwardCost(assessment) ? null : timesReached(assessment);
  if (times === null || times.lessThan(new Decimal(options.exceeded))) return null;
  const more = { times: format(times, 2), ...data };
  const isWhole = !isDeducted(indicator);
  if (isTold(reason)) {
    const isTooLow = options.exceededThen === 'deduct' && TOO_LOW.isIn(reason?.plain ?? '');
    return isTooLow && isWhole
      ? ({ message: 'deduct', severity: 'warning', data: more } as const)
      : null;
  }
  // That points were taken off without a word is reason-missing's.
  if (!isWhole) return null;
  const isLarge = options.exceededThen !== 'remind' || times.greaterThanOrEqualTo(TWICE);
  const severity = isLarge ? 'warning' : 'info';
  if (times.greaterThanOrEqualTo(HUNDREDFOLD))
    return { message: 'slip', severity, data: more } as const;
  return { message: reason === null ? 'noColumn' : 'exceeded', severity, data: more } as const;
}

/** Few complaints of many allowed are as it should be; much less time or money than allowed is not. */
function tooEasy(assessment: Assessment, target: Target, data: Data) {
  const { indicator, measure } = assessment;
  const { percent, perMille, value, direction } = target;
  if (measure.kind !== 'number' || percent || perMille || isShorterLimit(assessment)) return null;
  const isMany = measure.value.greaterThanOrEqualTo(MANY);
  if (value.isZero())
    return isMany && isUpward(direction) ? ({ message: 'nothing', data } as const) : null;
  const terms = comparison(target, measure, indicator.name.plain);
  if (value.lessThan(MANY) || terms.why !== null || !terms.actual.greaterThan(0)) return null;
  const times = terms.actual.dividedBy(terms.expected);
  if (times.greaterThanOrEqualTo(LITTLE)) return null;
  // 1.41元 of 1.45万元.
  const near = times.times(WAN);
  if (isMoney(target.unit) && near.greaterThan(HALF) && near.lessThan(TWICE))
    return { message: 'unit', data } as const;
  return { message: 'wide', data: { percent: format(times.times(HUNDRED), 0), ...data } } as const;
}

function isTold(reason: Entry | null): boolean {
  return reason !== null && !givesNoReason(reason) && !saysOnlyMore(reason.plain);
}
