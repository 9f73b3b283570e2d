import type { Entry, Headers } from '../../engine/model/form';
import { goalBelow, goalLabel } from './goal-label';
import type { HeaderBlock } from '../header/header-block';
import type { SheetCells } from '../cells/sheet-cells';
import { readRow, type TableRow } from './table-row';

/** Rows that share one header block and belong to one goal, where the table has goals. */
export interface Section {
  readonly headers: Headers;
  /** 年度绩效目标1（40分） where it begins; null goes on with the goal above, if there is one. */
  readonly goal: Entry | null;
  readonly rows: readonly TableRow[];
}

/**
 * The rows of the table down to `lastRow`, without those of the headers and the total. A section
 * begins at each header block and at each goal below it; a page break prints the headers alone.
 */
export function sectionsOf(
  cells: SheetCells,
  blocks: readonly HeaderBlock[],
  lastRow: number,
  totalRow: number | null,
): readonly Section[] {
  const goals = blocks.map((block) => goalLabel(cells, block));
  const goalRows = new Set(goals.map((goal) => goal?.cell.row));
  let next = 0;
  return blocks.flatMap(({ headers, lastRow: headerRow }, index) => {
    const end = blocks[index + 1]?.firstRow ?? lastRow + 1;
    let rows: TableRow[] = [];
    const sections: Section[] = [{ headers, goal: goals[index] ?? null, rows }];
    while ((cells.rows[next] ?? end) <= headerRow) next += 1;
    for (let row = cells.rows[next]; row !== undefined && row < end; row = cells.rows[next]) {
      next += 1;
      if (row === totalRow || goalRows.has(row)) continue;
      const goal = goalBelow(cells, row, headers);
      if (goal !== null) {
        rows = [];
        sections.push({ headers, goal, rows });
      }
      const alone = goal !== null && cells.entries(row).length === 1;
      if (!alone) rows.push(readRow(cells, row, headers));
    }
    return sections;
  });
}
