import { comparison } from '../compare/comparison';
import type { Decimal } from '../decimal';
import { givesNoReason } from '../language/blank';
import { wordsOf } from '../language/lexicon';
import type { Plain } from '../language/plain';
import { withoutLead } from '../language/word-list';
import type { Assessment } from './assessment';

/** A reason that speaks of it says why more was done, or that the target was low. */
const SPEAKS_OF = ['超', '偏低', '过低', '定低', '偏离', '指标值', '目标值', '预期值'];
/** Words that only say that it was more: 已全部超额完成年度目标. */
const IDLE = [
  ...wordsOf('manner', 'fulfil').toSorted((a, b) => b.length - a.length),
  ...'已 均 超额 超预期 年度 目标 任务 指标 , 。'.split(' '),
];

/** How many times the target of a row was reached; null where more is no excess, or nothing can be told. */
export function timesReached({
  indicator,
  method,
  target,
  measure,
  met,
}: Assessment): Decimal | null {
  // Where it is open which side is good, more is no excess.
  if (met === null || method !== 'ratio') return null;
  if (target.kind !== 'number' || measure.kind !== 'number') return null;
  if (!target.value.greaterThan(0)) return null;
  const terms = comparison(target, measure, indicator.name.plain);
  return terms.why === null ? terms.actual.dividedBy(terms.expected) : null;
}

/** True if a row has lost points because far more was done than planned, or for no reason given. */
export function isDeductedForExcess(assessment: Assessment, exceeded: number): boolean {
  const { met, indicator } = assessment;
  const times = met === true ? timesReached(assessment) : null;
  if (times === null || times.lessThan(exceeded)) return false;
  const { reason } = indicator;
  return reason === null || givesNoReason(reason) || explainsExcess(reason.plain);
}

/** True if a reason tells why more was done than planned. */
export function explainsExcess(reason: Plain): boolean {
  return !saysOnlyMore(reason) && SPEAKS_OF.some((word) => reason.includes(word));
}

/** True if a reason says that more was done, and not why. */
export function saysOnlyMore(reason: Plain): boolean {
  return withoutLead(reason, IDLE) === '';
}
