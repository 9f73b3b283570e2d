import type { SimulatedExcel } from '../excel';
import { copySheet } from '../model/copy';
import { nextId } from '../model/workbook';

/** 重命名 of a sheet; its id stays within a session, as documented for `Worksheet.id`. */
export function renameSheet(excel: SimulatedExcel, from: string, to: string): void {
  excel.sheet(from).name = to;
}

/** 复制工作表: the copy has all that the sheet has, under ids of its own. */
export function duplicateSheet(excel: SimulatedExcel, name: string, as: string): void {
  const { workbook } = excel;
  const copy = copySheet(excel.sheet(name));
  const rules = copy.rules.map((rule) => ({ ...rule, id: nextId(workbook) }));
  workbook.sheets.push({ ...copy, id: nextId(workbook), name: as, rules });
}

/** 删除工作表; another one comes to the front. */
export function deleteSheet(excel: SimulatedExcel, name: string): void {
  const { workbook } = excel;
  workbook.sheets.splice(workbook.sheets.indexOf(excel.sheet(name)), 1);
  workbook.active = workbook.sheets[0]?.id ?? '';
}
