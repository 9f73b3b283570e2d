import { Decimal, round2, sum, ZERO } from '../decimal';
import { isBroken } from '../language/cell-value';
import { pointsOf } from '../language/points';
import type { Form } from '../model/form';
import { countedWeights } from '../model/weights';
import type { Options } from '../options';
import type { Assessment } from '../scoring/assessment';
import { isInTier } from './in-tier';
import type { Totals } from './report';

/** Adds up weights and scores, to two decimals; the claimed total gives the grade. */
export function totalsOf(form: Form, assessments: readonly Assessment[], options: Options): Totals {
  const claimed = claimedTotal(form);
  const printed = form.total?.score ?? null;
  const weight = round2(sum(countedWeights(form).map(({ points }) => points)));
  return {
    weight,
    claimed,
    printed: printed === null ? null : pointsOf(printed),
    recomputed: round2(
      sum(assessments.map(({ recomputed, indicator }) => recomputed ?? indicator.claimed ?? ZERO)),
    ),
    // The rows of a group may weigh more than the group itself.
    verified: Decimal.min(weight, round2(sum(assessments.map(verifiedPoints)))),
    grade: claimed === null ? null : gradeOf(claimed, options),
  };
}

/** The points of a row whose score is known; 0 where a person must judge. */
function verifiedPoints({ indicator, recomputed, range }: Assessment): Decimal {
  const { points, claimed } = indicator;
  if (points === null) return ZERO;
  const inTier = range !== null && claimed !== null && isInTier(claimed, range, points);
  return recomputed !== null || inTier ? points : ZERO;
}

function claimedTotal({ indicators }: Form): Decimal | null {
  const scores = indicators.flatMap(({ score }) => score ?? []);
  if (scores.length === 0 || scores.some(isBroken)) return null;
  return round2(sum(indicators.map(({ claimed }) => claimed ?? ZERO)));
}

/**
 * The grade of a total, 优良中差 unless the options name others; each bound belongs to the better
 * grade (财预〔2020〕10号: 90, 80, 60).
 */
export function gradeOf(total: Decimal, { grades, gradeNames }: Options): string {
  const reached = grades.findIndex((bound) => total.greaterThanOrEqualTo(bound));
  return gradeNames.at(reached) ?? '';
}
