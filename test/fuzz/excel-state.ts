import type { SimulatedExcel } from '../excel-sim/excel';
import { rulesOf } from '../host/excel/see';

/** All that a sheet holds: values or formulas by place, and its conditional formats by priority. */
export interface SheetState {
  readonly values: Readonly<Record<string, unknown>>;
  readonly rules: readonly string[];
}

export function stateOf(excel: SimulatedExcel, sheet: string): SheetState {
  const cells = [...excel.sheet(sheet).cells].filter(([, { type }]) => type !== 'Empty');
  return {
    values: Object.fromEntries(
      cells.map(([place, { formula, value }]) => [place, formula ?? value]),
    ),
    rules: rulesOf(excel, sheet),
  };
}
