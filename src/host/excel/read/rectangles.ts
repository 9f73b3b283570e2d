import { byPlace } from '../../../engine/model/cell';
import type { Cell } from '../../../engine/model/form';
import { printCell } from '../../../sheet/address';

/** Cells that fill a rectangle, so that Excel can be asked about them as one range. */
export interface Rectangle {
  /** The first is at its top left. */
  readonly cells: readonly [Cell, ...Cell[]];
  readonly rows: number;
  readonly columns: number;
}

/**
 * Cuts cells into rectangles: those side by side, and below one another what is equally wide. What
 * is asked of a range costs as many bytes as twenty of its cells.
 */
export function rectangles(cells: readonly Cell[]): readonly Rectangle[] {
  const distinct = new Map(cells.map((cell) => [printCell(cell), cell]));
  return below(besideOneAnother([...distinct.values()].toSorted(byPlace)));
}

/** A rectangle with the range that is asked about its cells. */
export interface Area extends Rectangle {
  readonly range: Excel.Range;
}

/** The areas of cells on a sheet: one range serves all questions. */
export function areasOf(sheet: Excel.Worksheet, cells: readonly Cell[]): readonly Area[] {
  return rectangles(cells).map((one) => areaOf(sheet, one));
}

/** Each cell by itself. */
export function oneByOne(sheet: Excel.Worksheet, cells: readonly Cell[]): readonly Area[] {
  return cells.map((cell) => areaOf(sheet, { cells: [cell], rows: 1, columns: 1 }));
}

function areaOf(sheet: Excel.Worksheet, rectangle: Rectangle): Area {
  const { rows, columns } = rectangle;
  const [{ row, column }] = rectangle.cells;
  return { ...rectangle, range: sheet.getRangeByIndexes(row, column, rows, columns) };
}

/** What an answer of rows and columns, as of `values`, says of each cell; of what is missing, undefined. */
export function each<V>(
  { cells }: Rectangle,
  answer: readonly (readonly V[])[] | undefined,
): readonly (readonly [Cell, V | undefined])[] {
  const [top] = cells;
  return cells.map((cell) => [cell, answer?.[cell.row - top.row]?.[cell.column - top.column]]);
}

function besideOneAnother(cells: readonly Cell[]): readonly (readonly [Cell, ...Cell[]])[] {
  const rows: [Cell, ...Cell[]][] = [];
  for (const cell of cells) {
    const row = rows.at(-1);
    if (row?.[0].row === cell.row && row[0].column + row.length === cell.column) row.push(cell);
    else rows.push([cell]);
  }
  return rows;
}

function below(rows: readonly (readonly [Cell, ...Cell[]])[]): readonly Rectangle[] {
  const lowest = new Map<string, { cells: [Cell, ...Cell[]]; rows: number; columns: number }>();
  const found: Rectangle[] = [];
  for (const [first, ...others] of rows) {
    const columns = others.length + 1;
    const key = `${first.column} ${columns}`;
    const above = lowest.get(key);
    if (above !== undefined && above.cells[0].row + above.rows === first.row) {
      above.rows += 1;
      for (const cell of [first, ...others]) above.cells.push(cell);
    } else {
      const rectangle = { cells: [first, ...others] satisfies [Cell, ...Cell[]], rows: 1, columns };
      lowest.set(key, rectangle);
      found.push(rectangle);
    }
  }
  return found;
}
