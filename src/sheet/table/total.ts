import type {
  ColumnRole,
  Entry,
  Headers,
  PrintedTotal,
  PrintedWeight,
} from '../../engine/model/form';
import { isBroken } from '../../engine/model/broken';
import { pointsOf } from '../../engine/language/points';
import type { SheetCells } from '../cells/sheet-cells';
import { type TotalLabel, totalLabel } from '../words/total-label';

const WEIGHT_COLUMNS: readonly (readonly [ColumnRole, PrintedWeight['level']])[] = [
  ['level1Weight', 1],
  ['level2Weight', 2],
  ['weight', 3],
];

/** True if the row is labelled 合计 or 总分. */
export function isTotalRow(cells: SheetCells, row: number, headers: Headers): boolean {
  return labelOf(cells, row, headers) !== null;
}

/** What the label of such a row says; null for any other row. */
export function totalLabelOf(cells: SheetCells, row: number, headers: Headers): TotalLabel | null {
  const label = labelOf(cells, row, headers);
  return label === null ? null : totalLabel(label);
}

/**
 * True if the row names a total of points and prints it under the score column, or the weight beside
 * it. Among the parts below the table nothing less is the table's total.
 */
export function isTotalOfPoints(cells: SheetCells, row: number, headers: Headers): boolean {
  if (totalLabelOf(cells, row, headers)?.ofScores !== true) return false;
  const { weights = [], score = null } = readTotalRow(cells, row, headers) ?? {};
  return score !== null && (weights.length > 0 || score.cell.column === headers.score?.cell.column);
}

/** True if the row looks like 合计, its label being broken: it holds nothing else but numbers. */
export function isUnlabelledTotal(cells: SheetCells, row: number, headers: Headers): boolean {
  const [label, ...others] = cells.entries(row);
  if (label === undefined || !isLabelPlace(label, headers) || !isBroken(label)) return false;
  const printed = others.every(
    (entry) => isBroken(entry) || isGrade(entry) || pointsOf(entry) !== null,
  );
  return printed && numberUnder(others, headers, 'score') !== null;
}

/**
 * What 合计 prints, its label being the first cell of the row where that is broken. Numbers under the
 * weight and score columns are those totals; if there are none, the last number is the score and the
 * one before it the weight.
 */
export function readTotalRow(
  cells: SheetCells,
  row: number,
  headers: Headers,
): PrintedTotal | null {
  const label = labelOf(cells, row, headers) ?? cells.entries(row)[0];
  if (label === undefined) return null;
  const entries = cells.entries(row).filter(({ cell }) => cell.column > label.cell.column);
  const weights = weightsUnder(entries, headers);
  const score = numberInLabel(label) ?? numberUnder(entries, headers, 'score');
  const grade = gradeIn(entries);
  if (weights.length > 0 || score !== null) return { label, weights, score, grade };
  const reviewed = headers.review?.cell.column;
  const numbers = entries.filter(
    (entry) => pointsOf(entry) !== null && entry.cell.column !== reviewed,
  );
  return { ...lastTwo(label, numbers), grade };
}

/**
 * 自评总分 or 自评得分 in a cell above the table, its number beside or below it. In the header of the
 * budget block 自评得分 is the score of that row alone.
 */
export function readTotalAbove(
  cells: SheetCells,
  tableRow: number,
  budgetHeader: number | null,
): PrintedTotal | null {
  for (const row of cells.rows) {
    if (row >= tableRow) return null;
    if (row === budgetHeader) continue;
    const entries = cells.entries(row);
    for (const [index, label] of entries.entries()) {
      const meaning = totalLabel(label);
      if (meaning === null || !meaning.ofScores) continue;
      const score = numberInLabel(label);
      if (score !== null) return { label, weights: [], score, grade: gradeIn(entries) };
      const numbers = numbersBeside(entries.slice(index + 1));
      const below = cells.entry({ row: row + 1, column: label.cell.column });
      if (numbers.length === 0 && row + 1 < tableRow && pointsOf(below) !== null)
        numbers.push(below);
      if (numbers.length > 0) return { ...lastTwo(label, numbers), grade: gradeIn(entries) };
    }
  }
  return null;
}

function labelOf(cells: SheetCells, row: number, headers: Headers): Entry | null {
  const found = cells
    .entries(row)
    .find((entry) => isLabelPlace(entry, headers) && totalLabel(entry) !== null);
  return found ?? null;
}

/** The label stands left of the score, so that a remark beside the table is no total. */
function isLabelPlace({ cell }: Entry, headers: Headers): boolean {
  return cell.column <= ((headers.score ?? headers.weight ?? headers.name)?.cell.column ?? 0);
}

function weightsUnder(entries: readonly Entry[], headers: Headers): readonly PrintedWeight[] {
  return WEIGHT_COLUMNS.flatMap(([role, level]) => {
    const entry = numberUnder(entries, headers, role);
    return entry === null ? [] : [{ level, entry, points: pointsOf(entry) }];
  });
}

function numberUnder(entries: readonly Entry[], headers: Headers, role: ColumnRole): Entry | null {
  const column = headers[role]?.cell.column;
  const entry = entries.find(({ cell }) => cell.column === column);
  if (entry === undefined) return null;
  return isBroken(entry) || pointsOf(entry) !== null ? entry : null;
}

function lastTwo(label: Entry, numbers: readonly Entry[]): Omit<PrintedTotal, 'grade'> {
  const score = numbers.at(-1);
  const weight = numbers.at(-2);
  return {
    label,
    weights: weight === undefined ? [] : [{ level: 3, entry: weight, points: pointsOf(weight) }],
    score: score ?? null,
  };
}

/** The numbers that follow a label, up to the next text. */
function numbersBeside(entries: readonly Entry[]): Entry[] {
  const end = entries.findIndex((entry) => pointsOf(entry) === null);
  return entries.slice(0, end === -1 ? entries.length : end);
}

function gradeIn(entries: readonly Entry[]): Entry | null {
  return entries.find(isGrade) ?? null;
}

function isGrade({ plain }: Entry): boolean {
  return /^[优良中差]$/.test(plain);
}

/** 总分：96.66 in one cell. */
function numberInLabel(label: Entry): Entry | null {
  const number = totalLabel(label)?.number ?? null;
  return number === null ? null : { ...label, kind: 'number', number };
}
