import type { Cell } from './form';

/** True if both are the same place. */
export function sameCell(a: Cell, b: Cell): boolean {
  return a.row === b.row && a.column === b.column;
}

/** A name of the place, to look it up by among many. */
export function placeOf({ row, column }: Cell): string {
  return `${row},${column}`;
}

/** Orders cells as they are read: by row, then by column. */
export function byPlace(a: Cell, b: Cell): number {
  return a.row - b.row || a.column - b.column;
}
