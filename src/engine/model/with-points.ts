import { format, type Decimal } from '../decimal';
import { normalise } from '../language/plain';
import { isPointsAlone } from '../language/points';
import { sameCell } from './cell';
import type { Cell, Entry, Form, Group, GroupWeight, Indicator } from './form';

/**
 * The form as it would be with these points typed into one of its weights, scores or totals; what
 * they do not touch is the same object as before. Null where the cell is none of them, holds more
 * than points (产出指标(50分)), or shows its number as a percentage: there 2.22 is 222%.
 */
export function withPoints(form: Form, cell: Cell, points: Decimal): Form | null {
  let typed = false;
  const isThere = (entry: Entry | null): entry is Entry =>
    entry !== null && !entry.percent && sameCell(entry.cell, cell) && isPointsAlone(entry);
  const mend = <Kept extends Entry | null>(entry: Kept): Kept | Entry => {
    if (!isThere(entry)) return entry;
    typed = true;
    const text = format(points);
    return {
      ...entry,
      kind: 'number',
      number: points,
      shown: points,
      text,
      plain: normalise(text),
    };
  };
  const weight = <Kept extends GroupWeight>(kept: Kept): Kept =>
    isThere(kept.entry) ? { ...kept, entry: mend(kept.entry), points } : kept;
  const row = (one: Indicator): Indicator => {
    const group = one.group && groupOf(one.group);
    if (group === one.group && !isThere(one.weight) && !isThere(one.score)) return one;
    return {
      ...one,
      group,
      points: isThere(one.weight) ? points : one.points,
      weight: mend(one.weight),
      claimed: isThere(one.score) ? points : one.claimed,
      score: mend(one.score),
    };
  };

  const groupOf = regrouped(form.groups, weight);
  const mended: Form = {
    ...form,
    groups: form.groups.map(groupOf),
    indicators: form.indicators.map(row),
    total: form.total && {
      ...form.total,
      weights: form.total.weights.map(weight),
      score: mend(form.total.score),
    },
    totalAbove: form.totalAbove && { ...form.totalAbove, score: mend(form.totalAbove.score) },
    subtotals: form.subtotals.map((one) => ({
      ...one,
      weights: one.weights.map(weight),
      score: mend(one.score),
    })),
  };
  return typed ? mended : null;
}

/** The form as it would be with this grade; null where the cell is not that of the grade. */
export function withGrade(form: Form, cell: Cell, text: string): Form | null {
  const { total } = form;
  if (!total?.grade || !sameCell(total.grade.cell, cell)) return null;
  return { ...form, total: { ...total, grade: { ...total.grade, text, plain: normalise(text) } } };
}

/**
 * Groups are told apart by what they are, so that a new one takes the old one's place everywhere; one
 * that has the same points, and whose parent has, stays what it is.
 */
function regrouped(
  groups: readonly Group[],
  weight: (kept: GroupWeight) => GroupWeight,
): (group: Group) => Group {
  const made = new Map<Group, Group>();
  const groupOf = (group: Group): Group => {
    const before = made.get(group);
    if (before !== undefined) return before;
    const parent = group.parent && groupOf(group.parent);
    const weights = group.weights.map(weight);
    const same = parent === group.parent && weights.every((one, at) => one === group.weights[at]);
    const after = same ? group : { ...group, parent, weights };
    made.set(group, after);
    return after;
  };
  groups.forEach(groupOf);
  return groupOf;
}
