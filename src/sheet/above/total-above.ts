import { pointsOf } from '../../engine/language/points';
import type { Entry, PrintedTotal } from '../../engine/model/form';
import { cellAt } from '../cells/sheet-rows';
import { gradeIn, lastTwo } from '../table/printed-total';
import { totalCell } from '../table/total-cell';
import { totalLabel } from '../words/total-label';
import type { AboveCell, AboveLine } from './lines';

/**
 * 自评总分 or 自评得分 in a cell above the table, its number beside or below it. In the header of the
 * budget block 自评得分 is the score of that row alone.
 */
export function readTotalAbove(
  lines: readonly AboveLine[],
  budgetHeader: number | null,
): PrintedTotal | null {
  for (const line of lines)
    for (const cell of line.cells) {
      if (line.row === budgetHeader && cell.funds !== null) continue;
      const meaning = totalLabel(cell.label);
      if (meaning === null || !meaning.ofScores) continue;
      const label = cell.entry;
      const { score } = totalCell(label, meaning);
      const grade = gradeIn(line.cells.map(({ entry }) => entry));
      if (score !== null) return { label, weights: [], score, grade };
      const numbers = numbersFor(cell, line.below);
      if (numbers.length > 0) return { label, ...lastTwo(numbers), grade };
    }
  return null;
}

/** The numbers that follow a label, up to the next text; without any, the one right below it. */
function numbersFor(label: AboveCell, below: AboveLine | null): readonly Entry[] {
  const numbers: Entry[] = [];
  for (let { next } = label; next !== null && pointsOf(next.entry) !== null; { next } = next)
    numbers.push(next.entry);
  if (numbers.length > 0 || below === null) return numbers;
  const under = cellAt(below.cells, label.entry.cell.column);
  return under === undefined || pointsOf(under.entry) === null ? [] : [under.entry];
}
