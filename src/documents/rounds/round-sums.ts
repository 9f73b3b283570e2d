import type { FormRow } from '../overview/form-row';
import type { RoundResult } from './compare-rounds';
import { earlierLike, type FormIdentity } from './earlier-form';
import type { EarlierForm } from './round-json';
import { roundOf, type NowSpot } from './round-of';

/** What many forms come to beside the round before. */
export interface RoundSums {
  readonly mended: number;
  readonly open: number;
  readonly added: number;
  /** Forms that the round before did not have. */
  readonly unknown: readonly FormRow[];
  /** Forms that it had, and that are not here any more. */
  readonly gone: readonly EarlierForm[];
}

/** By what a round knows a form of an overview again. */
export function identityOfRow({ file, place, project, unit, year }: FormRow): FormIdentity {
  return {
    file,
    ...place,
    project: project || null,
    unit: unit || null,
    year: year || null,
  };
}

export function roundOfRow(row: FormRow, round: readonly EarlierForm[]): RoundResult<NowSpot> {
  return roundOf(identityOfRow(row), row.spots, round);
}

export function roundSums(rows: readonly FormRow[], round: readonly EarlierForm[]): RoundSums {
  const results = rows.map((row) => ({ row, result: roundOfRow(row, round) }));
  const known = results.filter(({ result }) => result.known).map(({ result }) => result);
  const met = new Set(rows.map((row) => earlierLike(identityOfRow(row), round)));
  return {
    mended: total(known.map(({ mended }) => mended)),
    open: total(known.map(({ open }) => open)),
    added: total(known.map(({ added }) => added)),
    unknown: results.filter(({ result }) => !result.known).map(({ row }) => row),
    gone: round.filter((one) => !met.has(one)),
  };
}

function total(lists: readonly (readonly unknown[])[]): number {
  return lists.reduce((all, { length }) => all + length, 0);
}
