import type { SimulatedExcel } from '../excel';

/** 筛选, 隐藏 and folding a group all hide rows (counted from 1); to Excel's object model they are one. */
export function hideRows(excel: SimulatedExcel, name: string, rows: readonly number[]): void {
  excel.sheet(name).hiddenRows = new Set(rows.map((row) => row - 1));
}
