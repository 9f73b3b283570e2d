import { Decimal } from '../../engine/decimal';
import { isBlankValue } from '../../engine/language/blank';
import { isBroken } from '../../engine/language/cell-value';
import { pointsOf } from '../../engine/language/points';
import type {
  ColumnRole,
  Entry,
  Headers,
  PrintedTotal,
  PrintedWeight,
} from '../../engine/model/form';
import type { RowCell } from '../cells/sheet-rows';
import type { Line } from './lines';
import { gradeIn, isGrade, lastTwo } from './printed-total';
import { isLabelPlace, totalCell } from './total-cell';

const WEIGHT_COLUMNS: readonly (readonly [ColumnRole, PrintedWeight['level']])[] = [
  ['level1Weight', 1],
  ['level2Weight', 2],
  ['weight', 3],
];

/** 95分,优 and 95(优). */
const WITH_GRADE = /^(\d+(?:\.\d+)?)分?[,;(]?[优良中差]\)?$/;

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
 * one before it the weight. Words under the score column are told as they stand.
 */
export function readTotal({ cells, total, block: { headers } }: Line): PrintedTotal | null {
  const label = total?.entry ?? cells[0]?.entry;
  if (label === undefined) return null;
  const beside = cells.filter(({ entry }) => entry.cell.column > label.cell.column).map(withNumber);
  const { weights, score: under } = printedUnder(beside, headers);
  const number = total?.score ?? under;
  const words = entryUnder(beside, headers, 'score');
  const said = words === null || isBlankValue(words) ? null : words;
  const grade = gradeIn(beside);
  if (weights.length > 0 || number !== null)
    return { label, weights, score: number ?? said, grade };
  const reviewed = headers.review?.cell.column;
  const numbers = beside.filter(
    (entry) => pointsOf(entry) !== null && entry.cell.column !== reviewed,
  );
  const last = lastTwo(numbers);
  return { label, ...last, score: last.score ?? said, grade };
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
  const entry = entryUnder(entries, headers, role);
  return entry !== null && (isBroken(entry) || pointsOf(entry) !== null) ? entry : null;
}

function entryUnder(entries: readonly Entry[], headers: Headers, role: ColumnRole): Entry | null {
  const column = headers[role]?.cell.column;
  return entries.find(({ cell }) => cell.column === column) ?? null;
}

/** 自评得分95分 and 95分,优 with their number. */
function withNumber({ entry, total }: RowCell): Entry {
  const literal = WITH_GRADE.exec(entry.plain)?.[1];
  if (literal !== undefined) return { ...entry, kind: 'number', number: new Decimal(literal) };
  return total === null ? entry : (totalCell(entry, total).score ?? entry);
}
