import type { Decimal } from '../decimal';
import { isBroken } from '../language/cell-value';
import { isPointsAlone } from '../language/points';
import { onceOf } from '../once';
import type { Cell, Entry, Form, Group, Indicator } from './form';

/** One weight that counts in a sum, with the name and the cell it stands for. */
export interface Weight {
  readonly name: string;
  readonly cell: Cell;
  readonly points: Decimal;
  /** The cell holds the number alone, so that another may be typed there: not 产出指标(50分). */
  readonly alone: boolean;
}

/**
 * The weights of one level, each group once. Null where the form prints no weight for some group of
 * level 1 or 2, or where an indicator's weight is broken. The budget block's row is a level-1 group
 * of its own; as it has no level-2 group, its own weight stands in there.
 */
export function levelWeights(form: Form, level: 1 | 2 | 3): readonly Weight[] | null {
  return BY_LEVEL[level](form);
}

/** Totals and several rules ask for the same. */
const BY_LEVEL = {
  1: onceOf((form: Form) => weightsAt(form, 1)),
  2: onceOf((form: Form) => weightsAt(form, 2)),
  3: onceOf(({ indicators }: Form) => weightsOf(indicators)),
} as const;

function weightsAt(form: Form, level: 1 | 2): readonly Weight[] | null {
  const groups = form.groups.filter((group) => group.level === level);
  const weights = groups.flatMap(weightOfGroup);
  if (groups.length === 0 || weights.length < groups.length) return null;
  if (level === 1) return weights;
  const budget = weightsOf(form.indicators.filter(({ kind }) => kind === 'budget'));
  return budget === null ? null : [...budget, ...weights];
}

/** The weights whose sum is the form's total: level 1 where printed, else level 3 as far as known. */
export function countedWeights(form: Form): readonly Weight[] {
  return levelWeights(form, 1) ?? form.indicators.flatMap(weightOfIndicator);
}

/**
 * What each group's weight is divided into: its level-2 groups and its own indicators. A level-2
 * group that prints no weight is replaced by its indicators. Groups with a broken part are left out.
 */
export function weightParts(form: Form): ReadonlyMap<Group, readonly Weight[]> {
  const parts = new Map<Group, Weight[]>(form.groups.map((group) => [group, []]));
  for (const indicator of form.indicators) {
    if (indicator.group === null) continue;
    if (isWeightBroken(indicator)) parts.delete(indicator.group);
    else
      for (const weight of weightOfIndicator(indicator)) parts.get(indicator.group)?.push(weight);
  }
  for (const group of form.groups) {
    if (group.parent === null) continue;
    const own = weightOfGroup(group);
    const inner = own.length > 0 ? own : parts.get(group);
    if (inner === undefined) parts.delete(group.parent);
    else for (const weight of inner) parts.get(group.parent)?.push(weight);
  }
  return parts;
}

/** A group's weight at its first occurrence; none where that holds no number. */
export function weightOfGroup(group: Group): readonly Weight[] {
  const [first] = group.weights;
  if (first === undefined || first.points === null) return [];
  return [weightIn(group.name, first.entry, first.points)];
}

/** Null where one of them is broken, as nobody knows what it adds. */
function weightsOf(indicators: readonly Indicator[]): readonly Weight[] | null {
  return indicators.some(isWeightBroken) ? null : indicators.flatMap(weightOfIndicator);
}

function isWeightBroken({ weight }: Indicator): boolean {
  return weight !== null && isBroken(weight);
}

function weightOfIndicator({ name, weight, points }: Indicator): readonly Weight[] {
  return weight === null || points === null ? [] : [weightIn(name.text, weight, points)];
}

function weightIn(name: string, entry: Entry, points: Decimal): Weight {
  return { name, cell: entry.cell, points, alone: isPointsAlone(entry) };
}
