import type { Cell } from '../../../src/engine/model/form';
import { parseAddress, printCell } from '../../../src/sheet/address';
import { WireError } from '../wire/wire-error';

/** A rectangle of cells, rows and columns counted from zero. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };
const LONGEST_LIST = 8192;

/** The area `B2:C5` or `B2` names. */
export function parseArea(address: string): Area {
  const [from = '', to = from, ...more] = address.split(':');
  const first = parseAddress(from);
  const last = parseAddress(to);
  if (first === null || last === null || more.length > 0) throw new WireError('InvalidArgument');
  return between(first, last);
}

/** The areas of a list such as `A1,C3:D4`, which Excel cuts off where it is too long. */
export function parseAreas(list: string): readonly Area[] {
  return list.slice(0, LONGEST_LIST).split(',').map(parseArea);
}

export function printArea({ row, column, rows, columns }: Area): string {
  const first = printCell({ row, column });
  const last = printCell({ row: row + rows - 1, column: column + columns - 1 });
  return first === last ? first : `${first}:${last}`;
}

/** The smallest area around two cells. */
export function between(a: Cell, b: Cell): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.abs(a.row - b.row) + 1,
    columns: Math.abs(a.column - b.column) + 1,
  };
}

export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export function contains(area: Area, { row, column }: Cell): boolean {
  const down = row - area.row;
  const across = column - area.column;
  return down >= 0 && down < area.rows && across >= 0 && across < area.columns;
}

export function overlap(a: Area, b: Area): boolean {
  const rows = a.row < b.row + b.rows && b.row < a.row + a.rows;
  return rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}
