import type { Cell, Entry } from '../../engine/model/form';
import { fieldLabel } from '../words/field-label';
import { fundsLabel } from '../words/funds-label';
import type { SheetCells } from '../cells/sheet-cells';

/** Where the value of a label belongs that has none; null where the row has no cell free for it. */
export type ValuePlace = (label: Cell) => Cell | null;

/** True for a cell above the table that names a field or an amount of money. */
export function isLabel(entry: Entry): boolean {
  return fieldLabel(entry) !== null || fundsLabel(entry) !== null;
}

/** True for a label whose value is not in its own cell, as that of 项目名称：某某 is. */
function standsAlone(entry: Entry): boolean {
  return fieldLabel(entry)?.inline === '' || fundsLabel(entry) !== null;
}

/**
 * Learns from the rows above the table where values stand. Labels and values are merged over several
 * columns, so that a missing value belongs where values of other labels in the same column begin;
 * with none of these, where other such labels have the next label; else in the next column.
 */
export function valuePlaces(cells: SheetCells, tableRow: number): ValuePlace {
  const valuesOf = new Map<number, number[]>();
  const labelsAfter = new Map<number, number[]>();
  for (const row of cells.rows.filter((one) => one < tableRow)) {
    const entries = cells.entries(row);
    for (const [index, label] of entries.entries()) {
      const next = entries[index + 1];
      if (next === undefined || !standsAlone(label)) continue;
      const known = isLabel(next) ? labelsAfter : valuesOf;
      const { column } = label.cell;
      known.set(column, [...(known.get(column) ?? []), next.cell.column]);
    }
  }
  return ({ row, column }) => {
    const end = cells.entries(row).find(({ cell }) => cell.column > column)?.cell.column;
    const free = (one: number): boolean => end === undefined || one < end;
    const [place] = [valuesOf, labelsAfter, new Map([[column, [column + 1]]])]
      .map((known) => Math.min(...(known.get(column) ?? []).filter(free)))
      .filter(Number.isFinite);
    return place === undefined ? null : { row, column: place };
  };
}
