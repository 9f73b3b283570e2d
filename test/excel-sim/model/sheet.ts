import type { Cell } from '../../../src/engine/model/form';
import type { Assumptions } from '../assumptions';
import { notSimulated, WireError } from '../wire/wire-error';
import { between, bounding, contains, type Area } from './area';
import { blankCell, type SimCell } from './cell';
import { enter } from './enter';
import type { SimRule } from './rule';

/** One worksheet as plain data, so that a workbook can be copied whole. */
export interface SimSheet {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden';
  /** By row and column, such as `3,0`; blank cells may be left out. */
  readonly cells: Map<string, SimCell>;
  readonly merges: readonly Area[];
  /** By priority. */
  readonly rules: SimRule[];
  /** Null if the sheet is not protected. */
  protection: { readonly allowFormatCells: boolean } | null;
}

/** The cell at a place; it becomes part of the sheet only when something is written to it. */
export function cellAt(sheet: SimSheet, row: number, column: number): SimCell {
  return sheet.cells.get(`${row},${column}`) ?? blankCell();
}

/** The area around all cells that hold something; null if there are none. */
export function usedArea({ cells }: SimSheet): Area | null {
  let used: Area | null = null;
  for (const [key, { type, formula }] of cells) {
    if (type === 'Empty' && formula === null) continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    const here = between({ row, column }, { row, column });
    used = used === null ? here : bounding(used, here);
  }
  return used;
}

/** Writes one cell through the object model, which protection and merges may forbid. */
export function writeCell(
  sheet: SimSheet,
  place: Cell,
  input: unknown,
  assumptions: Assumptions,
): void {
  const { row, column } = place;
  const cell = cellAt(sheet, row, column);
  if (sheet.protection !== null && cell.locked) throw new WireError('AccessDenied');
  const merge = sheet.merges.find((area) => contains(area, place));
  if (merge !== undefined && (merge.row !== row || merge.column !== column))
    throw notSimulated('writing to a covered cell of a merge');
  enter(cell, input, assumptions);
  sheet.cells.set(`${row},${column}`, cell);
}

/** A protected sheet may allow its users to format cells, which includes conditional formats. */
export function mustAllowFormats({ protection }: SimSheet): void {
  if (protection !== null && !protection.allowFormatCells) throw new WireError('AccessDenied');
}
