import type { Headers } from '../../engine/model/form';
import type { SheetCells } from '../cells/sheet-cells';
import { isCounted, readRow } from './table-row';
import { isTotalRow } from './total';

/** What stands below a row labelled 合计 or 总分. */
export interface AfterTotal {
  /** The rows of indicators, up to the next total. */
  readonly strays: readonly number[];
  /** Another total stands below these. */
  readonly another: boolean;
}

/**
 * Looks below the total in the row of that index, up to the row where `ends` says that the table is
 * over. Stops at the next total, as there may be one for each group.
 */
export function whatFollows(
  cells: SheetCells,
  totalIndex: number,
  headers: Headers,
  ends: (row: number) => boolean,
): AfterTotal {
  const strays: number[] = [];
  for (let index = totalIndex + 1; index < cells.rows.length; index += 1) {
    const row = cells.rows[index];
    if (row === undefined || ends(row)) break;
    if (!isTotalRow(cells, row, headers)) {
      if (isCounted(readRow(cells, row, headers))) strays.push(row);
    } else if (strays.length > 0) return { strays, another: true };
  }
  return { strays, another: false };
}
