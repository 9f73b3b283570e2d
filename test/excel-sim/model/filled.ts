import type { Cell } from '../../../src/engine/model/form';
import { contains, type Area } from './area';
import { cellAt, type SimSheet } from './sheet';

/** The area a dynamic formula fills that a cell lies in, the formula's own cell included. */
export function spillAt({ spills }: SimSheet, place: Cell): Area | null {
  return spills.find(({ area }) => contains(area, place))?.area ?? null;
}

/** The cells that share one array formula with a cell. */
export function arrayAt({ arrays }: SimSheet, place: Cell): Area | null {
  return arrays.find((area) => contains(area, place)) ?? null;
}

/** The formula that fills a cell from elsewhere; null if none does. */
export function fillingFormula(sheet: SimSheet, place: Cell): string | null {
  const area = spillAt(sheet, place) ?? arrayAt(sheet, place);
  return area === null ? null : cellAt(sheet, area.row, area.column).formula;
}
