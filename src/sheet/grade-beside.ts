import type { Entry, PrintedTotal } from '../engine/model/form';
import { labelsIn } from './above/labels-in-cell';
import { typed } from './cells/entry';
import type { SheetRow } from './cells/sheet-rows';
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

/** 绩效等级：优 in one cell, or its grade in the next one on the right. */
function gradeBeside(rows: readonly SheetRow[]): Entry | null {
  for (const { cells } of rows)
    for (const [at, { entry, label }] of cells.entries()) {
      if (label === '') continue;
      const beside = isGradeLabel(label) ? cells[at + 1]?.entry : undefined;
      if (beside !== undefined && isGrade(beside)) return beside;
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
