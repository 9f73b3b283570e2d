import type { SimulatedExcel } from '../excel';

/** Ctrl+Z: takes back the last step there is; a request of a program is one step. */
export function pressUndo(excel: SimulatedExcel): void {
  const before = excel.undoList.pop();
  if (before !== undefined) Object.assign(excel.workbook, before);
}
