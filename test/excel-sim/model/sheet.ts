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
  merges: readonly Area[];
  /** By priority. */
  rules: SimRule[];
  /** Rows filtered out, hidden or folded away. */
  hiddenRows: ReadonlySet<number>;
  /** What the dynamic formula in the first cell of each area fills. */
  spills: readonly SimSpill[];
  /** Formulas entered for several cells at once, by Ctrl+Shift+Enter. */
  arrays: readonly Area[];
  validations: readonly SimValidation[];
  /** Heights that somebody has set, by row, in points. */
  readonly rowHeights: Map<number, number>;
  /** In points, of all columns. */
  columnWidth: number;
  /** All cells show their text on as many lines as it takes. */
  wraps: boolean;
  /** Null if the sheet is not protected. */
  protection: { readonly allowFormatCells: boolean } | null;
}

export interface SimSpill {
  readonly area: Area;
}

/** 数据有效性 of some cells. */
export interface SimValidation {
  readonly area: Area;
  readonly type: 'List' | 'TextLength' | 'Decimal';
  readonly allows: (value: SimCell['value']) => boolean;
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
  if (sheet.arrays.some((area) => contains(area, place))) throw new WireError('GeneralException');
  enter(cell, input, assumptions);
  sheet.cells.set(`${row},${column}`, cell);
  breakSpill(sheet, place, cell);
}

/** Something in the way of a spill leaves an error where the formula stands, and the rest blank. */
function breakSpill(sheet: SimSheet, place: Cell, { type }: SimCell): void {
  const spill = sheet.spills.find(({ area }) => contains(area, place));
  if (spill === undefined || type === 'Empty') return;
  const { row, column, rows, columns } = spill.area;
  sheet.spills = sheet.spills.filter((one) => one !== spill);
  for (let down = 0; down < rows; down += 1)
    for (let across = 0; across < columns; across += 1) {
      const here = { row: row + down, column: column + across };
      if (here.row === place.row && here.column === place.column) continue;
      const cell = cellAt(sheet, here.row, here.column);
      const isAnchor = down === 0 && across === 0;
      if (isAnchor) Object.assign(cell, { value: '#SPILL!', type: 'Error' });
      else Object.assign(cell, { value: '', type: 'Empty' });
    }
}

/** A protected sheet may allow its users to format cells, which includes conditional formats. */
export function mustAllowFormats({ protection }: SimSheet): void {
  if (protection !== null && !protection.allowFormatCells) throw new WireError('AccessDenied');
}
