import { format, formatPoints, HUNDRED, sameScore, type Decimal } from '../decimal';
import type { Indicator } from '../model/form';
import { isUnscored } from '../model/form-facts';
import { ANY, FIGURE, oneOf, template } from '../sentence/template';
import type { ScoreRange } from './assessment';
import type { Outcome } from './outcome';
import { percentOf } from './print';

type Open = Extract<Outcome, { kind: 'open' }>;
type Tier = Extract<Outcome, { kind: 'tier' }>;

const MET = '达到预期';
export const MISSED = '未达标';
const VERDICT = oneOf(MET, MISSED);

/** What follows a working, said by a prompt as well: it is known again by these. */
export const OPEN = template`${ANY}，需人工核对`;
export const UNWEIGHTED = template`${ANY}，没有可用的分值，无法算出得分`;
/** Of a row that has neither a weight nor a score, so that there are no points to speak of. */
export const BARE = template`${ANY}，${VERDICT}`;
export const FULL = template`${ANY}，${VERDICT}，得满分 ${FIGURE} 分`;
export const PART = template`${ANY}，${VERDICT}，${FIGURE}%×${FIGURE}，得 ${FIGURE} 分`;
export const NOTHING = template`${ANY}，${VERDICT}，得 0 分`;

/** What an outcome comes to in points; one of the two at most. */
export interface Score {
  readonly recomputed: Decimal | null;
  readonly range: ScoreRange | null;
}

/** The working of a score, to be checked by hand: `完成率 40÷50=80%，未达标，80%×2.22，得 1.78 分`. */
export function explain(
  outcome: Outcome,
  { recomputed, range }: Score,
  indicator: Indicator,
): string {
  if (outcome.kind === 'open') return explainOpen(outcome, indicator);
  const { points: weight } = indicator;
  const verdict = outcome.met ? MET : MISSED;
  if (isUnscored(indicator)) return BARE.print(outcome.working, verdict);
  const working = outcome.kind === 'tier' ? workingOfTier(outcome) : outcome.working;
  if (weight === null || (recomputed === null && range === null)) return UNWEIGHTED.print(working);
  if (range !== null) return `${working}，即 ${format(range.low)} 至 ${format(range.high, 2)} 分`;
  const points = recomputed === null ? '' : format(recomputed, 2);
  if (outcome.kind !== 'share') return `${working}，得 ${points} 分`;
  if (recomputed !== null && sameScore(recomputed, weight))
    return FULL.print(working, verdict, points);
  if (recomputed?.isZero() === true) return NOTHING.print(working, verdict);
  const share = percentOf(outcome.part, outcome.whole);
  return PART.print(working, verdict, format(share), formatPoints(weight), points);
}

/** Why the score of a row is left to a person; null where it has none and the verdict is known. */
export function whyOpen({ why, loss }: Open, indicator: Indicator): string | null {
  if (loss === null) return why;
  return isUnscored(indicator) ? null : `${why}，${loss}`;
}

function explainOpen(outcome: Open, indicator: Indicator): string {
  const why = whyOpen(outcome, indicator);
  return why === null ? BARE.print(outcome.why, MISSED) : OPEN.print(why);
}

function workingOfTier({ working, low, high }: Tier): string {
  const span = `${format(low)}%${high.equals(HUNDRED) ? '至' : '以上、不到'}${format(high)}%`;
  return `${working}，得分应在权重的 ${span}`;
}
