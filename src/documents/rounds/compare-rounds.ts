import type { FoundSpot, Spot, SpotPlace } from './spot';

/** What became of the findings of the last round. */
export interface RoundResult<Now = FoundSpot> {
  /** The last round had this form; else all of it is new. */
  readonly known: boolean;
  /** 已改: what is not found any more. */
  readonly mended: readonly Spot[];
  /** 未改: what is still found, also where its figures have changed. */
  readonly open: readonly Now[];
  /** What the unit has answered to those that are still found. */
  readonly answers: ReadonlyMap<Now, string>;
  /** Of those, what the unit has ticked as mended: 单位称已改，仍未改. */
  readonly ticked: ReadonlySet<Now>;
  /** 新增, or 上轮清单未列. */
  readonly added: readonly Now[];
  /** The last round is told by a list, from which the reviewer may have left out what is `added`. */
  readonly listed: boolean;
}

/** By what a finding is known again, the surest first; null where that says nothing of it. */
const WAYS: readonly ((spot: SpotPlace) => string | null)[] = [
  ({ name, cell }) => name && `${name}@${columnOf(cell)}`,
  ({ name }) => name,
  ({ name, cell }) => (name === null ? cell : null),
  // An indicator with another name, and a cell that was moved with all that stands around it.
  ({ cell }) => cell,
  ({ name, cell }) => (name === null ? columnOf(cell) : null),
];

/**
 * Holds the findings of a form against those of the round before; each is known again at most once.
 *
 * @param before null where that round had no such form
 * @param listed a list tells of it
 */
export function compareRounds<Now extends SpotPlace>(
  before: readonly Spot[] | null,
  now: readonly Now[],
  listed = false,
): RoundResult<Now> {
  const known = new Set<Now>();
  const answers = new Map<Now, string>();
  const claimed = new Set<Now>();
  let left = before ?? [];
  for (const wayOf of WAYS) {
    const waiting = new Map<string, Now[]>();
    for (const spot of now) {
      const key = known.has(spot) ? null : keyOf(spot, wayOf);
      if (key !== null) waiting.set(key, [...(waiting.get(key) ?? []), spot]);
    }
    left = left.filter((spot) => {
      const match = waiting.get(keyOf(spot, wayOf) ?? '')?.shift();
      if (match !== undefined) known.add(match);
      if (match !== undefined && spot.answer !== undefined) answers.set(match, spot.answer);
      if (match !== undefined && spot.ticked === true) claimed.add(match);
      return match === undefined;
    });
  }
  return {
    known: before !== null,
    mended: left,
    open: now.filter((spot) => known.has(spot)),
    answers,
    ticked: new Set(now.filter((spot) => claimed.has(spot))),
    added: now.filter((spot) => !known.has(spot)),
    listed,
  };
}

function keyOf(spot: SpotPlace, wayOf: (spot: SpotPlace) => string | null): string | null {
  const place = wayOf(spot);
  return place === null ? null : `${spot.rule}.${spot.kind}@${place}`;
}

function columnOf(cell: string): string {
  return cell.replace(/\d/g, '');
}
