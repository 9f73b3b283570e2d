import type { GroupedFinding } from '../../../documents/words/grouped-findings';
import { sameCell } from '../../../engine/model/cell';
import type { Cell } from '../../../engine/model/form';
import type { Finding } from '../../../engine/report/report';
import { findingKey } from './finding-offer';

/** The finding that is open, and the place it had in the list. */
export interface OpenedFinding {
  readonly key: string;
  readonly rule: string;
  readonly cell: Cell;
  readonly at: number;
}

/** Opens one of the listed findings; null where it is not among them. */
export function openedAt(list: readonly GroupedFinding[], at: number): OpenedFinding | null {
  const finding = list[at]?.finding;
  if (finding === undefined) return null;
  return { key: findingKey(finding), rule: finding.rule, cell: finding.cell, at };
}

/**
 * What is open after the list has changed: the same finding, also where it says something else by
 * now; the one that has taken its place where it is mended. One that is only filtered out stays.
 *
 * @param isLeft whether a finding of this key is still there, listed or not
 */
export function stillOpened(
  opened: OpenedFinding | null,
  list: readonly GroupedFinding[],
  isLeft: (key: string) => boolean,
): OpenedFinding | null {
  if (opened === null) return null;
  const same = list.findIndex(({ finding }) => findingKey(finding) === opened.key);
  if (same >= 0) return same === opened.at ? opened : openedAt(list, same);
  if (isLeft(opened.key)) return opened;
  const reworded = list.findIndex(
    ({ finding: { rule, cell } }) => rule === opened.rule && sameCell(cell, opened.cell),
  );
  return openedAt(list, reworded >= 0 ? reworded : Math.min(opened.at, list.length - 1));
}

/** The one after the opened finding (or before it, with -1), and from the end on the first again. */
export function stepFrom(
  opened: OpenedFinding | null,
  list: readonly GroupedFinding[],
  by: 1 | -1,
): OpenedFinding | null {
  const listed = list.some(({ finding }) => findingKey(finding) === opened?.key);
  const from = listed && opened !== null ? opened.at : by === 1 ? -1 : 0;
  return openedAt(list, (from + by + list.length) % list.length);
}

/** The finding that is told of a cell, or else the one that a finding there follows from. */
export function findingAt(list: readonly GroupedFinding[], cell: Cell): Finding | null {
  const own = list.find(({ finding }) => sameCell(finding.cell, cell));
  const cause = list.find(({ follows }) => follows.some((one) => sameCell(one.cell, cell)));
  return (own ?? cause)?.finding ?? null;
}
