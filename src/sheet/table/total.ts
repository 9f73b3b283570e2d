import { isBroken } from '../../engine/language/cell-value';
import { pointsOf } from '../../engine/language/points';
import type {
  ColumnRole,
  Entry,
  Headers,
  PrintedTotal,
  PrintedWeight,
} from '../../engine/model/form';
import type { Line } from './lines';
import { gradeIn, isGrade, lastTwo } from './printed-total';
import { isLabelPlace } from './total-cell';

const WEIGHT_COLUMNS: readonly (readonly [ColumnRole, PrintedWeight['level']])[] = [
  ['level1Weight', 1],
  ['level2Weight', 2],
  ['weight', 3],
];

/**
 * True if the line names a total of points and prints it under the score column, or the weight beside
 * it. Among the parts below the table nothing less is the table's total.
 */
export function isTotalOfPoints(line: Line): boolean {
  if (line.total?.ofScores !== true) return false;
  const { weights = [], score = null } = readTotal(line) ?? {};
  const column = line.block.headers.score?.cell.column;
  return score !== null && (weights.length > 0 || score.cell.column === column);
}

/** True if the line looks like 合计, its label being broken: it holds nothing else but numbers. */
export function isUnlabelledTotal({ cells, block: { headers } }: Line): boolean {
  const label = cells[0]?.entry;
  if (label === undefined || !isLabelPlace(label, headers) || !isBroken(label)) return false;
  const others = cells.slice(1).map(({ entry }) => entry);
  const printed = others.every(
    (entry) => isBroken(entry) || isGrade(entry) || pointsOf(entry) !== null,
  );
  return printed && numberUnder(others, headers, 'score') !== null;
}

/**
 * What 合计 prints, its label being the first cell of the line where that is broken. Numbers under the
 * weight and score columns are those totals; if there are none, the last number is the score and the
 * one before it the weight.
 */
export function readTotal({ cells, total, block: { headers } }: Line): PrintedTotal | null {
  const label = total?.entry ?? cells[0]?.entry;
  if (label === undefined) return null;
  const beside = cells
    .map(({ entry }) => entry)
    .filter(({ cell }) => cell.column > label.cell.column);
  const { weights, score: under } = printedUnder(beside, headers);
  const score = total?.score ?? under;
  const grade = gradeIn(beside);
  if (weights.length > 0 || score !== null) return { label, weights, score, grade };
  const reviewed = headers.review?.cell.column;
  const numbers = beside.filter(
    (entry) => pointsOf(entry) !== null && entry.cell.column !== reviewed,
  );
  return { label, ...lastTwo(numbers), grade };
}

/** The numbers of a row of sums that stand under the weight and score columns. */
export function printedUnder(
  entries: readonly Entry[],
  headers: Headers,
): Pick<PrintedTotal, 'weights' | 'score'> {
  const weights = WEIGHT_COLUMNS.flatMap(([role, level]) => {
    const entry = numberUnder(entries, headers, role);
    return entry === null ? [] : [{ level, entry, points: pointsOf(entry) }];
  });
  return { weights, score: numberUnder(entries, headers, 'score') };
}

function numberUnder(entries: readonly Entry[], headers: Headers, role: ColumnRole): Entry | null {
  const column = headers[role]?.cell.column;
  const entry = entries.find(({ cell }) => cell.column === column);
  if (entry === undefined) return null;
  return isBroken(entry) || pointsOf(entry) !== null ? entry : null;
}
