import type { Entry, PrintedTotal } from '../engine/model/form';
import { labelsIn } from './above/labels-in-cell';
import { typed } from './cells/entry';
import { cellAt, type SheetRow } from './cells/sheet-rows';
import { afterColon, beforeColon } from './words/colon';
import { labelText } from './words/label-text';
import { isGradeLabel } from './words/total-label';

/** Where its label stands beside it, it may be spelt out. */
const GRADE = /^(?:优秀?|良好?|中等?|较?差)$/;

/** The total with the grade that a label outside the table prints, where its own row has none. */
export function withGradeBeside(
  total: PrintedTotal | null,
  rows: () => readonly SheetRow[],
): PrintedTotal | null {
  if (total === null || total.grade !== null) return total;
  return { ...total, grade: gradeBeside(rows()) };
}

/** 绩效等级：优 in one cell, or its grade in the next one on the right, or else in the one below. */
function gradeBeside(rows: readonly SheetRow[]): Entry | null {
  for (const [index, { row, cells }] of rows.entries())
    for (const [at, { entry, label }] of cells.entries()) {
      if (label === '') continue;
      if (isGradeLabel(label)) {
        const under = rows[index + 1];
        const below = under?.row === row + 1 ? cellAt(under.cells, entry.cell.column) : undefined;
        const found = [cells[at + 1], below].find((one) => one !== undefined && isGrade(one.entry));
        if (found !== undefined) return found.entry;
      }
      const within = entry.plain.includes(':') ? gradeWithin(entry) : null;
      if (within !== null) return within;
    }
  return null;
}

function gradeWithin(entry: Entry): Entry | null {
  for (const part of labelsIn(entry)) {
    if (!isGradeLabel(labelText(beforeColon(part.plain)))) continue;
    const grade = typed(entry.cell, afterColon(part.text));
    if (isGrade(grade)) return grade;
  }
  return null;
}

function isGrade({ plain }: Entry): boolean {
  return GRADE.test(plain);
}
