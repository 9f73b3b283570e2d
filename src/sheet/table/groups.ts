import { isBlankValue, isFiller } from '../../engine/language/blank';
import { isBroken } from '../../engine/language/cell-value';
import { pointsOf } from '../../engine/language/points';
import type { Entry, Group, GroupWeight } from '../../engine/model/form';
import { pointsInName } from '../words/points-in-name';

type Level = Group['level'];

/** A group while it is being read: more weights may be printed further down. */
interface GrowingGroup extends Group {
  readonly weights: GroupWeight[];
}

/** The first broken label of each level, by the group it stands in. */
type BrokenLabels = Readonly<Record<Level, Map<Group | null, Entry>>>;

/** Follows the group labels down the table. */
export interface Groups {
  /** Reads a row's label and weight of one level. Blank cells carry on what stands above. */
  enter(level: Level, label: Entry | null, weight: Entry | null): void;
  /** The innermost group of the row that was read last. */
  current(): Group | null;
  /** Every group, in the order of their first labels; to be asked for when all rows are read. */
  all(): readonly Group[];
}

/**
 * The same label under the same parent is the same group: page breaks print labels again, with their
 * weights. A filler (`/`, `—`) in a label cell ends what is carried down. Beside a label that is an
 * error value no weight is known: it may be any of its siblings printed again.
 */
export function readGroups(): Groups {
  const known = new Map<Group | null, Map<string, GrowingGroup>>();
  const order: GrowingGroup[] = [];
  const broken: BrokenLabels = { 1: new Map(), 2: new Map() };
  const current: Record<Level, GrowingGroup | null> = { 1: null, 2: null };

  const groupOf = (level: Level, label: Entry): GrowingGroup => {
    const parent = level === 1 ? null : current[1];
    const siblings = known.get(parent) ?? new Map<string, GrowingGroup>();
    known.set(parent, siblings);
    const { name, points } = pointsInName(label.plain);
    const key = `${level} ${name}`;
    const group = siblings.get(key) ?? {
      level,
      name: label.text.trim(),
      parent,
      nameCell: label.cell,
      weights: [],
    };
    if (isBroken(label) && !broken[level].has(parent)) broken[level].set(parent, label);
    if (!siblings.has(key)) order.push(group);
    siblings.set(key, group);
    if (points !== null) group.weights.push({ entry: label, points });
    return group;
  };

  return {
    enter(level, label, weight) {
      if (label !== null && label.kind !== 'blank') {
        const group = isFiller(label.plain) ? null : groupOf(level, label);
        if (level === 1 && group !== current[1]) current[2] = null;
        current[level] = group;
      }
      if (weight !== null) addWeight(current[level]?.weights ?? [], weight);
    },
    current: () => current[2] ?? current[1],
    all: () => {
      for (const group of order) {
        const entry = brokenBeside(group, broken);
        if (entry !== null) group.weights.splice(0, group.weights.length, { entry, points: null });
      }
      return order;
    },
  };
}

/** A broken label among the siblings of a group, itself included, or among those of its parent. */
function brokenBeside({ level, parent }: Group, broken: BrokenLabels): Entry | null {
  const beside = broken[level].get(parent);
  if (beside !== undefined) return beside;
  return parent === null ? null : brokenBeside(parent, broken);
}

/** A blank cell counts only as long as the group has no weight at all: then that is what is wrong. */
function addWeight(weights: GroupWeight[], weight: Entry) {
  const [first] = weights;
  if (isBlankValue(weight)) {
    if (first === undefined) weights.push({ entry: weight, points: null });
    return;
  }
  if (first !== undefined && isBlankValue(first.entry)) weights.length = 0;
  weights.push({ entry: weight, points: pointsOf(weight) });
}
