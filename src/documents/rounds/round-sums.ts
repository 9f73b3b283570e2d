import type { FormRow } from '../overview/form-row';
import type { RoundResult } from './compare-rounds';
import { earlierLike, type FormIdentity } from './earlier-form';
import type { EarlierForm } from './round-json';
import { roundOf, type NowSpot } from './round-of';
import { countsIn, sumOfCounts, type RoundCounts } from './round-words';

/** What many forms come to beside the round before. */
export interface RoundSums {
  readonly counts: RoundCounts;
  /** Forms that the round before did not have. */
  readonly unknown: readonly FormRow[];
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

/** What has come of the last round in the form of one row of an overview. */
export function roundOfRow(row: FormRow, round: readonly EarlierForm[]): RoundResult<NowSpot> {
  return roundOf(identityOfRow(row), row.spots, round);
}

/** The same of all rows together. */
export function roundSums(rows: readonly FormRow[], round: readonly EarlierForm[]): RoundSums {
  const results = rows.map((row) => ({ row, result: roundOfRow(row, round) }));
  return {
    counts: sumOfCounts(results.map(({ result }) => countsIn(result))),
    unknown: results.filter(({ result }) => !result.known).map(({ row }) => row),
  };
}

/**
 * Forms of the round before that are not here any more.
 *
 * @param rows all forms, not those alone that somebody has chosen to see
 */
export function goneForms(
  rows: readonly FormRow[],
  round: readonly EarlierForm[],
): readonly EarlierForm[] {
  const met = new Set(rows.map((row) => earlierLike(identityOfRow(row), round)));
  return round.filter((one) => !met.has(one));
}
