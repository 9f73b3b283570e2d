import type { Entry, Headers } from '../../engine/model/form';
import type { RowCell, SheetRow } from '../cells/sheet-rows';
import { totalLabel } from '../words/total-label';

/** A cell labelled 合计 or 总分. */
export interface TotalCell {
  readonly entry: Entry;
  /** The label speaks of points, so that it means the total wherever it stands. */
  readonly ofScores: boolean;
  /** The number where it stands in the same cell, 总分：96.66; null where it does not. */
  readonly score: Entry | null;
}

/** Reads a cell as the label of a total; null if it is none. */
export function totalCell({ entry, label }: Pick<RowCell, 'entry' | 'label'>): TotalCell | null {
  const meaning = totalLabel(label);
  if (meaning === null) return null;
  const { ofScores, number } = meaning;
  const score: Entry | null = number === null ? null : { ...entry, kind: 'number', number };
  return { entry, ofScores, score };
}

/** The label of a total in a row of the table; null if the row has none. */
export function totalCellOf({ cells }: SheetRow, headers: Headers): TotalCell | null {
  for (const cell of cells) {
    const total = isLabelPlace(cell.entry, headers) ? totalCell(cell) : null;
    if (total !== null) return total;
  }
  return null;
}

/** The label stands left of the score, so that a remark beside the table is no total. */
export function isLabelPlace({ cell }: Entry, headers: Headers): boolean {
  return cell.column <= ((headers.score ?? headers.weight ?? headers.name)?.cell.column ?? 0);
}
