import { pointsOf } from '../../engine/language/points';
import type { Entry, PrintedTotal } from '../../engine/model/form';

/** Of numbers that stand under no header the last is the score, the one before it the weight. */
export function lastTwo(numbers: readonly Entry[]): Pick<PrintedTotal, 'weights' | 'score'> {
  const [weight, score] = [numbers.at(-2), numbers.at(-1)];
  return {
    weights: weight === undefined ? [] : [{ level: 3, entry: weight, points: pointsOf(weight) }],
    score: score ?? null,
  };
}

/** The first of 优良中差 among the cells beside a total. */
export function gradeIn(entries: readonly Entry[]): Entry | null {
  return entries.find(isGrade) ?? null;
}

/** True for 优, 良, 中 or 差 alone. */
export function isGrade({ plain }: Entry): boolean {
  return /^[优良中差]$/.test(plain);
}
