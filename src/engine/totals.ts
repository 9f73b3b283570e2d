import type { Assessment } from './assessment';
import { type Decimal, sum, ZERO } from './decimal';
import type { Form } from './form';
import type { Options } from './options';
import type { Grade, Totals } from './report';
import { pointsOf } from './values/points';

/** Adds up weights and scores; the claimed total gives the grade. */
export function totalsOf(form: Form, assessments: readonly Assessment[], options: Options): Totals {
  const claimed = sum(form.indicators.map((indicator) => indicator.claimed ?? ZERO));
  const printed = form.total?.score ?? null;
  return {
    weight: weightTotal(form),
    claimed,
    printed: printed === null ? null : pointsOf(printed),
    recomputed: sum(
      assessments.map(({ recomputed, indicator }) => recomputed ?? indicator.claimed ?? ZERO),
    ),
    grade: gradeOf(claimed, options),
  };
}

/** 优良中差 of a total; each bound belongs to the better grade (财预〔2020〕10号: 90, 80, 60). */
export function gradeOf(total: Decimal, { grades: [excellent, good, fair] }: Options): Grade {
  if (total.greaterThanOrEqualTo(excellent)) return '优';
  if (total.greaterThanOrEqualTo(good)) return '良';
  return total.greaterThanOrEqualTo(fair) ? '中' : '差';
}

/**
 * Sum of the level-1 weights, each group once, or of the level-3 weights where some group prints
 * none. The budget block's row is a level of its own and counts in both.
 */
function weightTotal(form: Form): Decimal {
  const level1 = form.groups.filter((group) => group.level === 1);
  const budget = form.indicators.filter((indicator) => indicator.kind === 'budget');
  const weights = level1.map((group) => group.weights[0]?.points ?? null);
  if (weights.length > 0 && weights.every((points) => points !== null))
    return sum([...weights, ...budget.map(({ points }) => points ?? ZERO)]);
  return sum(form.indicators.map(({ points }) => points ?? ZERO));
}
