import type { Indicator } from '../model/form';
import { likeNames } from './like-names';
import { labelsOf, spelledName, typedName } from './row-name';

/** By what two rows are taken to be one indicator. */
export type PairedBy = 'choice' | 'name' | 'spelling' | 'likeness';

/** Two rows that are one indicator. */
export interface RowPair {
  readonly now: Indicator;
  readonly was: Indicator;
  readonly by: PairedBy;
}

/** A row that several of the other document may be, so that none is taken. */
export interface Undecided {
  readonly now: Indicator;
  readonly candidates: readonly Indicator[];
}

/** All in the order of its document. */
export interface Pairing {
  readonly pairs: readonly RowPair[];
  readonly undecided: readonly Undecided[];
  readonly onlyNow: readonly Indicator[];
  readonly onlyThen: readonly Indicator[];
}

/** What a person has said of rows that were undecided; null for none of the candidates. */
export type RowChoices = ReadonlyMap<Indicator, Indicator | null>;

type Rows = readonly Indicator[];
type Found = Pick<Pairing, 'pairs' | 'undecided'>;

const NO_CHOICES: RowChoices = new Map();

/**
 * Finds for each indicator of a form the one of another document: by its name as typed, then without
 * blanks, signs and notes, then within the same 二级指标 by the one name that is much like it. Where two
 * may be meant, neither is taken.
 */
export function pairRows(now: Rows, was: Rows, choices: RowChoices = NO_CHOICES): Pairing {
  const pairs = chosen(now, was, choices);
  const undecided: Undecided[] = [];
  const [here, there] = [new Set(now), new Set(was)];
  const settle = (found: Found): void => {
    for (const one of found.pairs) {
      pairs.push(one);
      here.delete(one.now);
      there.delete(one.was);
    }
    for (const one of found.undecided) {
      undecided.push(one);
      here.delete(one.now);
    }
    for (const candidates of new Set(found.undecided.map((one) => one.candidates)))
      for (const candidate of candidates) there.delete(candidate);
  };
  settle({ pairs: pairs.splice(0), undecided: [] });
  const declined = now.filter((one) => choices.get(one) === null);
  for (const one of declined) here.delete(one);
  settle(byKey([...here], [...there], 'name', typedName));
  settle(byKey([...here], [...there], 'spelling', spelledName));
  settle(likeNames([...here], [...there]));
  for (const one of declined) here.add(one);
  const at = new Map(now.map((one, index) => [one, index]));
  const inOrder = (a: { now: Indicator }, b: { now: Indicator }): number =>
    (at.get(a.now) ?? 0) - (at.get(b.now) ?? 0);
  return {
    pairs: pairs.toSorted(inOrder),
    undecided: undecided.toSorted(inOrder),
    onlyNow: now.filter((one) => here.has(one)),
    onlyThen: was.filter((one) => there.has(one)),
  };
}

/** How the names of a pair differ: by a sign or a blank, in their words, or not at all. */
export function renaming({ now, was, by }: RowPair): 'spelling' | 'renamed' | null {
  if (by === 'spelling') return by;
  return typedName(now) === typedName(was) ? null : 'renamed';
}

function chosen(now: Rows, was: Rows, choices: RowChoices): RowPair[] {
  return now.flatMap((one) => {
    const other = choices.get(one) ?? null;
    return other === null || !was.includes(other) ? [] : { now: one, was: other, by: 'choice' };
  });
}

/** Rows with one key; of several, those that their 一级 and 二级指标 or their targets tell apart. */
function byKey(now: Rows, was: Rows, by: PairedBy, keyOf: (indicator: Indicator) => string): Found {
  const there = grouped(was, keyOf);
  const pairs: RowPair[] = [];
  const undecided: Undecided[] = [];
  for (const [key, here] of grouped(now, keyOf)) {
    const others = there.get(key) ?? [];
    const couples = apart(here, others, here.length === others.length ? EQUAL : [placeOf]);
    for (const [one, other] of couples) pairs.push({ now: one, was: other, by });
    const taken = new Set(couples.flat());
    const candidates = others.filter((other) => !taken.has(other));
    if (candidates.length === 0) continue;
    for (const one of here) if (!taken.has(one)) undecided.push({ now: one, candidates });
  }
  return { pairs, undecided };
}

/** Where both have as many of a name, each has its own. */
const EQUAL = [placeOf, placeAndTarget, placeOf];

type Couple = readonly [Indicator, Indicator];

/** One row and one other, or those that are left so by what tells them apart, one way after another. */
function apart(
  here: Rows,
  there: Rows,
  ways: readonly ((indicator: Indicator) => string)[],
): readonly Couple[] {
  const [one, other] = [here[0], there[0]];
  if (one === undefined || other === undefined) return [];
  if (here.length === 1 && there.length === 1) return [[one, other]];
  const [way, ...more] = ways;
  if (way === undefined) return [];
  const others = grouped(there, way);
  const found = [...grouped(here, way)].flatMap(([key, own]) =>
    apart(own, others.get(key) ?? [], []),
  );
  const taken = new Set(found.flat());
  const rest = (rows: Rows): Rows => rows.filter((row) => !taken.has(row));
  return [...found, ...apart(rest(here), rest(there), more)];
}

function placeOf(one: Indicator): string {
  return labelsOf(one).join('/');
}

function placeAndTarget(one: Indicator): string {
  return `${placeOf(one)} ${one.expected?.plain ?? ''}`;
}

function grouped(rows: Rows, keyOf: (indicator: Indicator) => string): ReadonlyMap<string, Rows> {
  const groups = new Map<string, Indicator[]>();
  for (const one of rows) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}
