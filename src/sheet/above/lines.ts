import type { Entry } from '../../engine/model/form';
import type { SheetRow } from '../cells/sheet-rows';
import { fieldLabel, type FieldLabel } from '../words/field-label';
import { fundsLabel, type FundsWord } from '../words/funds-label';
import { labelText } from '../words/label-text';
import { labelsIn } from './labels-in-cell';

const GOAL = '预期目标';
const OUTCOME = '实际完成情况';

/** A cell above the table that is not blank, with what it names. */
export interface AboveCell {
  readonly entry: Entry;
  /** Without notes and the signs around it; '' for prose and for what is no text. */
  readonly label: string;
  /** Null if it names no field, or no money. */
  readonly field: FieldLabel | null;
  readonly funds: FundsWord | null;
  /** The next one on the right, if there is one. */
  readonly next: AboveCell | null;
}

/** One row above the table, read and named once. */
export interface AboveLine {
  readonly row: number;
  /** Left to right. */
  readonly cells: readonly AboveCell[];
  /** The row right below it; null if that is the table's. */
  readonly below: AboveLine | null;
}

/** The rows above the table that hold a cell, top to bottom; `tableRow` is the table's first. */
export function aboveLines(rows: readonly SheetRow[], tableRow: number): readonly AboveLine[] {
  const lines: AboveLine[] = [];
  for (const { row, cells } of rows.toReversed()) {
    const next = lines.at(-1);
    const blank = row + 1 < tableRow ? { row: row + 1, cells: [], below: null } : null;
    lines.push({ row, cells: named(cells), below: next?.row === row + 1 ? next : blank });
  }
  return lines.toReversed();
}

/** True for a cell that names a field or an amount of money. */
export function isLabel({ field, funds }: AboveCell): boolean {
  return field !== null || funds !== null;
}

function named(cells: SheetRow['cells']): readonly AboveCell[] {
  const parted = cells.flatMap(({ entry, label }) => {
    const parts = labelsIn(entry);
    return parts.map((one) => (one === entry ? { entry, label } : labelled(one)));
  });
  const all: AboveCell[] = [];
  for (const { entry, label } of parted.toReversed()) {
    const next = all.at(-1) ?? null;
    const own = entry.kind === 'text' ? fieldLabel(entry.plain, label) : null;
    const field = own !== null && isHeading(own, next?.field ?? null) ? null : own;
    all.push({ entry, label, field, funds: fundsLabel(label), next });
  }
  return all.toReversed();
}

/**
 * 年度总体目标 beside 预期目标 and 实际完成情况, and 总体目标完成情况 beside 总体目标, are headings of these; but
 * 年度目标 beside 年度目标完成情况 is a goal. Of two that mean the same (总体目标, 年初设定目标) the first is one.
 */
function isHeading({ spec, composed }: FieldLabel, next: FieldLabel | null): boolean {
  if (spec.goal !== true || next?.spec.goal !== true) return false;
  if (spec.name === next.spec.name) return true;
  return composed && (spec.name !== GOAL || next.spec.name !== OUTCOME);
}

function labelled(entry: Entry): Pick<AboveCell, 'entry' | 'label'> {
  return { entry, label: labelText(entry.plain) };
}
