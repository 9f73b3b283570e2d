import type { Entry, Headers } from '../../engine/model/form';
import type { SheetRow } from '../cells/sheet-rows';
import type { TotalLabel } from '../words/total-label';

/** A cell labelled 合计 or 总分. */
export interface TotalCell {
  readonly entry: Entry;
  /** The label speaks of points, so that it means the total wherever it stands. */
  readonly ofScores: boolean;
  /** The number where it stands in the same cell, 总分：96.66; null where it does not. */
  readonly score: Entry | null;
}

/** A cell by what its label says of a total. */
export function totalCell(entry: Entry, { ofScores, number }: TotalLabel): TotalCell {
  const score: Entry | null = number === null ? null : { ...entry, kind: 'number', number };
  return { entry, ofScores, score };
}

/** The label of a total in a row of the table; null if the row has none. */
export function totalCellOf({ cells }: SheetRow, headers: Headers): TotalCell | null {
  for (const { entry, total } of cells)
    if (total !== null && isLabelPlace(entry, headers)) return totalCell(entry, total);
  return null;
}

/** The label stands left of the score, so that a remark beside the table is no total. */
export function isLabelPlace({ cell }: Entry, headers: Headers): boolean {
  return cell.column <= ((headers.score ?? headers.weight ?? headers.name)?.cell.column ?? 0);
}
