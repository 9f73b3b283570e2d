import { format, formatPoints, sameScore, type Decimal } from '../decimal';
import type { ScoreRange } from '../report/assessment';
import { ANY, FIGURE, oneOf, template } from '../report/template';
import type { Outcome } from './outcome';

const MET = '达到预期';
export const MISSED = '未达到预期';
const VERDICT = oneOf(MET, MISSED);

/** What follows a working, said by a prompt as well: it is known again by these. */
export const OPEN = template`${ANY}，需人工核对`;
export const UNWEIGHTED = template`${ANY}，没有可用的分值，无法算出得分`;
export const FULL = template`${ANY}，${VERDICT}，得满分 ${FIGURE}`;
export const PART = template`${ANY}，${VERDICT}，再乘权重 ${FIGURE}，得 ${FIGURE} 分`;

/** What an outcome comes to in points; one of the two at most. */
export interface Score {
  readonly recomputed: Decimal | null;
  readonly range: ScoreRange | null;
}

/** The working of a score, to be checked by hand: `2368÷2000=1.184，达到预期，得满分 2.22`. */
export function explain(
  outcome: Outcome,
  { recomputed, range }: Score,
  weight: Decimal | null,
): string {
  if (outcome.kind === 'open') return OPEN.print(outcome.why);
  const { working } = outcome;
  if (weight === null || (recomputed === null && range === null)) return UNWEIGHTED.print(working);
  if (range !== null) return `${working}，即 ${format(range.low)} 至 ${format(range.high, 2)} 分`;
  const points = recomputed === null ? '' : format(recomputed, 2);
  const verdict = outcome.met ? MET : MISSED;
  if (outcome.kind === 'points') return `${working}，得 ${points} 分`;
  if (recomputed !== null && sameScore(recomputed, weight))
    return FULL.print(working, verdict, points);
  return PART.print(working, verdict, formatPoints(weight), points);
}
