import { pointsOf } from '../engine/language/points';
import { placeOf } from '../engine/model/cell';
import type { Cell, Entry, UnreadNumber } from '../engine/model/form';
import type { SheetRow } from './cells/sheet-rows';
import type { Line } from './table/lines';

/** No points of a form are more; larger numbers are money. */
const MOST = 100;

/**
 * Numbers that may be points and that nothing was made of: above the table those in no cell of
 * `known`, in the table the weights and scores of rows that were skipped.
 */
export function unreadNumbers(
  above: readonly SheetRow[],
  known: readonly Cell[],
  skipped: readonly Line[],
): readonly UnreadNumber[] {
  const read = new Set(known.map(placeOf));
  const inRows = above.flatMap(({ cells }) => {
    let label: Entry | null = null;
    return cells.map(({ entry }) => {
      const number = unread(entry, label);
      if (entry.kind === 'text') label = entry;
      return number;
    });
  });
  const inTable = skipped.flatMap(({ cells, values: { weight, score } }) =>
    [weight, score].map((entry) => entry && unread(entry, cells[0]?.entry ?? null)),
  );
  return [...inRows, ...inTable]
    .filter((one) => one !== null)
    .filter(({ cell }) => !read.has(placeOf(cell)));
}

function unread(entry: Entry, label: Entry | null): UnreadNumber | null {
  const points = entry.percent ? null : pointsOf(entry);
  if (points === null || !points.greaterThan(0) || points.greaterThan(MOST)) return null;
  return { cell: entry.cell, label: label?.text.trim() ?? '', points };
}
