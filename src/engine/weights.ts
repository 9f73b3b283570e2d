import type { Decimal } from './decimal';
import type { Cell, Form, Group, Indicator } from './form';

/** One weight that counts in a sum, with the name and the cell it stands for. */
export interface Weight {
  readonly name: string;
  readonly cell: Cell;
  readonly points: Decimal;
}

/**
 * The weights of one level, each group once. Level 1 and 2 are null where the form prints no weight
 * for some group of that level. The budget block's row is a level-1 group of its own; as it has no
 * level-2 group, its own weight stands in there.
 */
export function levelWeights(form: Form, level: 1 | 2 | 3): readonly Weight[] | null {
  if (level === 3) return form.indicators.flatMap(weightOfIndicator);
  const groups = form.groups.filter((group) => group.level === level);
  const weights = groups.flatMap(weightOfGroup);
  if (groups.length === 0 || weights.length < groups.length) return null;
  if (level === 1) return weights;
  const budget = form.indicators.filter((indicator) => indicator.kind === 'budget');
  return [...budget.flatMap(weightOfIndicator), ...weights];
}

/** The weights whose sum is the form's total: level 1 where printed, else level 3. */
export function countedWeights(form: Form): readonly Weight[] {
  return levelWeights(form, 1) ?? levelWeights(form, 3) ?? [];
}

/**
 * What each group's weight is divided into: its level-2 groups and its own indicators. A level-2
 * group that prints no weight is replaced by its indicators.
 */
export function weightParts(form: Form): ReadonlyMap<Group, readonly Weight[]> {
  const parts = new Map<Group, Weight[]>(form.groups.map((group) => [group, []]));
  for (const indicator of form.indicators) {
    if (indicator.group !== null) parts.get(indicator.group)?.push(...weightOfIndicator(indicator));
  }
  for (const group of form.groups) {
    if (group.parent === null) continue;
    const own = weightOfGroup(group);
    parts.get(group.parent)?.push(...(own.length > 0 ? own : (parts.get(group) ?? [])));
  }
  return parts;
}

/** A group's weight at its first occurrence; none where that holds no number. */
export function weightOfGroup(group: Group): readonly Weight[] {
  const [first] = group.weights;
  if (first === undefined || first.points === null) return [];
  return [{ name: group.name, cell: first.entry.cell, points: first.points }];
}

function weightOfIndicator({ name, weight, points }: Indicator): readonly Weight[] {
  return weight === null || points === null ? [] : [{ name: name.text, cell: weight.cell, points }];
}
