import type { Entry, Headers } from '../../engine/model/form';
import type { HeaderBlock } from '../header/header-block';
import { pointsInName } from '../words/points-in-name';
import type { SheetCells } from '../cells/sheet-cells';

const GOAL = /^(?:年度)?(?:绩效|总体)?目标[一二三四五六七八九十\d]*$/;

/**
 * 年度绩效目标1（40分）, where each goal has a table of its own: beside the header block, in the
 * column left of the levels, or in the row above it. Null if the block has no such label.
 */
export function goalLabel(cells: SheetCells, block: HeaderBlock): Entry | null {
  for (let row = block.firstRow - 1; row <= block.lastRow; row += 1) {
    const [first] = cells.entries(row);
    if (first !== undefined && isGoal(first)) return first;
  }
  return null;
}

/** The same below the headers: in a row of its own, or in the column left of the levels. */
export function goalBelow(cells: SheetCells, row: number, headers: Headers): Entry | null {
  const [first, ...others] = cells.entries(row);
  if (first === undefined || !isGoal(first)) return null;
  const outer = headers.level1 !== undefined && first.cell.column < headers.level1.cell.column;
  return outer || others.length === 0 ? first : null;
}

function isGoal(entry: Entry): boolean {
  const { name, points } = pointsInName(entry.plain);
  return points !== null && GOAL.test(name);
}
