import type { SimulatedExcel } from '../../excel-sim/excel';
import { printArea } from '../../excel-sim/model/area';
import { cellAt as simCell } from '../../excel-sim/model/sheet';
import { cellAt } from '../../fixtures/address';

/** What a cell of the workbook holds. */
export function valueAt(excel: SimulatedExcel, sheet: string, address: string) {
  const { row, column } = cellAt(address);
  return simCell(excel.sheet(sheet), row, column).value;
}

/** The conditional formats of a sheet by priority, as `formula on areas`. */
export function rulesOf(excel: SimulatedExcel, sheet: string): readonly string[] {
  return excel
    .sheet(sheet)
    .rules.map(({ formula, areas }) => `${formula} on ${areas.map(printArea).join(',')}`);
}
