import { round2, sum, ZERO, type Decimal } from '../decimal';
import { pointsOf } from '../language/points';
import { isBroken } from '../model/broken';
import type { Form } from '../model/form';
import { countedWeights } from '../model/weights';
import type { Options } from '../options';
import type { Assessment } from './assessment';
import type { Totals } from './report';

/** Adds up weights and scores, to two decimals; the claimed total gives the grade. */
export function totalsOf(form: Form, assessments: readonly Assessment[], options: Options): Totals {
  const claimed = claimedTotal(form);
  const printed = form.total?.score ?? null;
  return {
    weight: round2(sum(countedWeights(form).map(({ points }) => points))),
    claimed,
    printed: printed === null ? null : pointsOf(printed),
    recomputed: round2(
      sum(assessments.map(({ recomputed, indicator }) => recomputed ?? indicator.claimed ?? ZERO)),
    ),
    grade: claimed === null ? null : gradeOf(claimed, options),
  };
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
