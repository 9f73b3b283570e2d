import type { Cell } from '../../../src/engine/model/form';
import type { Area } from '../model/area';
import type { SimCell } from '../model/cell';
import { fillingFormula } from '../model/filled';
import { landing } from '../model/landing';
import { cellAt, writeCell } from '../model/sheet';
import { notSimulated, WireError } from '../wire/wire-error';
import type { OnSheet } from './context';

export interface RangeTarget extends OnSheet {
  readonly area: Area;
}

/** What a property that is one grid of cells gives; null or an error where there are too many. */
export function grid<V>(target: RangeTarget, of: (cell: SimCell, place: Cell) => V): V[][] | null {
  const { sim, sheet, area } = target;
  if (area.rows * area.columns > sim.assumptions.mostCells) {
    if (sim.assumptions.oversizedValuesAreNull) return null;
    throw new WireError('ResponsePayloadSizeLimitExceeded');
  }
  return places(area).map((row) =>
    row.map((place) => of(cellAt(sheet, place.row, place.column), place)),
  );
}

/** What a property of all cells gives: true, false, or null where they differ. */
export function ofAll({ area }: RangeTarget, is: (place: Cell) => boolean): boolean | null {
  const answers = new Set(places(area).flat().map(is));
  const [one = false] = answers;
  return answers.size === 1 ? one : null;
}

export function formulas(target: RangeTarget): unknown {
  const { filledCellsHideTheirFormula: hides } = target.sim.assumptions;
  return grid(target, ({ formula, value }, place) => {
    const filling = hides ? null : fillingFormula(target.sheet, place);
    return formula ?? filling ?? value;
  });
}

/** Values and formulas are entered alike. */
export function setValues({ sim, sheet, area }: RangeTarget, values: unknown): void {
  if (!Array.isArray(values)) throw notSimulated('one value for a whole range');
  const rows: readonly (readonly unknown[])[] = values;
  mustFit(area, rows.length, rows[0]?.length ?? 0);
  for (const [down, row] of landing(sheet, area, rows, sim.assumptions).entries())
    for (const [across, value] of (row ?? []).entries())
      writeCell(
        sheet,
        { row: area.row + down, column: area.column + across },
        value,
        sim.assumptions,
      );
  sim.changed(sheet, area);
}

export function mustFit(area: Area, rows: number, columns: number): void {
  if (rows !== area.rows || columns !== area.columns) throw new WireError('InvalidArgument');
}

function places(area: Area): Cell[][] {
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (__, across) => ({
      row: area.row + down,
      column: area.column + across,
    })),
  );
}
