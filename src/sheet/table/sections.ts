import type { Entry } from '../../engine/model/form';
import { isGoal } from '../header/goal-label';
import type { HeaderBlock } from '../header/header-block';
import type { Line } from './lines';

/** Lines that share one header block and belong to one goal, where the table has goals. */
export interface Section {
  /** 年度绩效目标1（40分） where it begins; null goes on with the goal above, if there is one. */
  readonly goal: Entry | null;
  readonly lines: readonly Line[];
}

/**
 * The lines of the table without those of the headers, the goals and the total. A section begins at
 * each header block and at each goal below it; a page break prints the headers alone.
 */
export function sectionsOf(
  blocks: readonly HeaderBlock[],
  lines: readonly Line[],
  total: Line | null,
): readonly Section[] {
  const goalRows = new Set(blocks.map(({ goal }) => goal?.cell.row));
  let block: HeaderBlock | null = null;
  let own: Line[] = [];
  const sections: Section[] = [];
  const begin = (goal: Entry | null) => {
    own = [];
    sections.push({ goal, lines: own });
  };
  for (const line of lines) {
    if (line.block !== block) {
      ({ block } = line);
      begin(block.goal);
    }
    if (line.row <= block.lastRow || line === total || goalRows.has(line.row)) continue;
    const goal = goalOf(line);
    if (goal !== null) begin(goal);
    const alone = goal !== null && line.cells.length === 1;
    if (!alone) own.push(line);
  }
  return sections;
}

/** A goal below the headers: in a row of its own, or in the column left of the levels. */
function goalOf({ cells, block: { headers } }: Line): Entry | null {
  const first = cells[0]?.entry;
  if (first === undefined || !isGoal(first)) return null;
  const outer = headers.level1 !== undefined && first.cell.column < headers.level1.cell.column;
  return outer || cells.length === 1 ? first : null;
}
