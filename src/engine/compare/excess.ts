import type { Decimal } from '../decimal';
import type { Plain } from '../language/plain';
import { givesNoReason } from '../model/blank';
import type { Assessment } from '../report/assessment';
import { comparison } from './comparison';

/** A reason that speaks of it says why more was done, or that the target was low. */
const SPEAKS_OF = ['超', '偏低', '过低', '定低', '偏离', '指标值', '目标值', '预期值'];
/** Words that only say that it was more. */
const IDLE = ['超额完成', '已超额完成', '超额完成目标', '超额完成任务'];

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
  if (IDLE.includes(reason.replace(/。$/, ''))) return false;
  return SPEAKS_OF.some((word) => reason.includes(word));
}
