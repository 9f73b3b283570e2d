import { isTimeUnit } from '../compare/units';
import { isUpward } from '../language/bounds';
import type { Saying } from '../language/statements';
import { quoted } from '../sentence/one-line';
import { tierOutcome } from './bands';
import type { ValuesContext, ValuesRow } from './method';
import { fullShare, open, type Outcome } from './outcome';

/** What the words make of the number, as the report has it. */
const SAYS: Readonly<Record<Saying, string>> = {
  lacking: '写的是还差多少',
  surplus: '写的是比计划多出多少',
  unfinished: '写的是没有完成',
  ongoing: '写的是还在进行',
  planned: '写的是计划或预计，还不是完成情况',
  cancelled: '写的是取消或暂停',
  begun: '写的是中间环节（如已开工），不是要求的完成情况',
  late: '写的是延误',
  early: '写的是提前了多少',
  opposite: '写的是相反的比率',
};

/**
 * Scores a number whose words say that it is not what was reached. Only what is certain is decided:
 * a delay misses a time limit and time saved keeps it, and a target that is named and denied
 * (未完成100户) is not reached; anything else is for a person.
 */
export function saidOutcome(saying: Saying, row: ValuesRow, context: ValuesContext): Outcome {
  if (saying === 'early' && isEarlyEnd(row))
    return fullShare(`实现值${quoted(row.actual.trim())}比时限提前`);
  if (saying === 'unfinished' && deniesTarget(row))
    return tierOutcome('bottom', `实现值写的是${quoted(row.actual.trim())}`, row, context);
  const missed =
    (saying === 'late' && isTimeLimit(row)) || (saying === 'lacking' && isToBeReached(row));
  return missed ? { ...openSaid(saying, row), met: false } : openSaid(saying, row);
}

/** Leaves a row to a person because of what its words say. */
export function openSaid(saying: Saying, row: ValuesRow): Outcome {
  return open(
    `实现值${quoted(row.actual.trim())}${SAYS[saying]}`,
    '请把实现值写成实际完成的数或日期',
  );
}

/** 90天内, ≤30日, or 180天 without a sign. */
function isTimeLimit({ target }: ValuesRow): boolean {
  if (target.kind !== 'number' || !isTimeUnit(target.unit)) return false;
  return target.bare || !isUpward(target.direction);
}

/** A bare 7天 may be the least that is asked for (公示), unless it is the end that came early. */
function isEarlyEnd(row: ValuesRow): boolean {
  const { target, measure } = row;
  if (target.kind !== 'number' || !isTimeLimit(row)) return false;
  return !target.bare || measure.says.earlyEnd;
}

function isToBeReached({ target }: ValuesRow): boolean {
  return target.kind === 'number' && isUpward(target.direction);
}

/** 未完成100户 where 100户 is the target, in one clause that says nothing else. */
function deniesTarget(row: ValuesRow): boolean {
  const { target, measure } = row;
  if (target.kind !== 'number' || measure.kind !== 'said' || !isToBeReached(row)) return false;
  const { only, says } = measure;
  if (only === null || !says.brief || says.tier !== 'bottom') return false;
  return only.percent === target.percent && only.value.equals(target.value);
}
