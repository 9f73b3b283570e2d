import type { SimulatedExcel } from '../excel';
import type { Area } from '../model/area';
import { moveAreas, moveCells, type RowMove } from '../model/move-rows';
import type { SimSheet } from '../model/sheet';

/** 插入行: a blank row comes in above the given one (rows count from 1, as people count them). */
export function insertRow(excel: SimulatedExcel, name: string, above: number): void {
  const sheet = excel.sheet(name);
  const at = above - 1;
  const takes = excel.assumptions.insertedRowsTakeRules;
  moveCells(sheet, (row) => (row >= at ? row + 1 : row));
  moveHidden(sheet, (row) => (row >= at ? row + 1 : row));
  moveHeights(sheet, (row) => (row >= at ? row + 1 : row));
  moveAreas(sheet, (area) => {
    if (area.row >= at) return { ...area, row: area.row + 1 };
    const end = area.row + area.rows;
    // A row below the last one of a rule takes the formats of the row above it.
    return end > at || (takes && end === at) ? { ...area, rows: area.rows + 1 } : area;
  });
  excel.rowsMoved(name, 'RowInserted', `${above}:${above}`);
}

/** 插入列 on a sheet without rules and merges: columns count from 1. */
export function insertColumn(excel: SimulatedExcel, name: string, before: number): void {
  const { cells } = excel.sheet(name);
  const moved = [...cells].map(([key, cell]) => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    return [`${row},${column + 1 >= before ? column + 1 : column}`, cell] as const;
  });
  cells.clear();
  for (const [key, cell] of moved) cells.set(key, cell);
  excel.rowsMoved(name, 'ColumnInserted', 'A:A');
}

/** 删除行. */
export function deleteRow(excel: SimulatedExcel, name: string, row: number): void {
  const sheet = excel.sheet(name);
  const at = row - 1;
  const to: RowMove = (one) => (one === at ? null : one > at ? one - 1 : one);
  moveCells(sheet, to);
  moveHidden(sheet, to);
  moveHeights(sheet, to);
  moveAreas(sheet, (area) => without(area, at));
  excel.rowsMoved(name, 'RowDeleted', `${row}:${row}`);
}

/**
 * 排序: the rows from the first one on take the given order, each number naming the row that comes
 * next. Conditional formats, merges and filters stay where they are.
 */
export function sortRows(
  excel: SimulatedExcel,
  name: string,
  first: number,
  order: readonly number[],
): void {
  const sheet = excel.sheet(name);
  moveCells(sheet, (row) => {
    const place = order.indexOf(row + 1);
    return place < 0 ? row : first - 1 + place;
  });
  excel.rowsMoved(name, 'RangeEdited', `${first}:${first + order.length - 1}`);
}

function without(area: Area, at: number): Area | null {
  if (area.row > at) return { ...area, row: area.row - 1 };
  if (area.row + area.rows <= at) return area;
  return area.rows === 1 ? null : { ...area, rows: area.rows - 1 };
}

function moveHidden(sheet: SimSheet, to: RowMove): void {
  sheet.hiddenRows = new Set([...sheet.hiddenRows].flatMap((row) => to(row) ?? []));
}

function moveHeights({ rowHeights }: SimSheet, to: RowMove): void {
  const moved = [...rowHeights].map(([row, height]) => [to(row), height] as const);
  rowHeights.clear();
  for (const [row, height] of moved) if (row !== null) rowHeights.set(row, height);
}
