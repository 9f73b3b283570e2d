import type { Cell } from '../../engine/model/form';
import type { Run } from './requests';

/** Brings the sheet to the front, then selects the cell: in one step Excel may select nothing. */
export function selectCell(run: Run, name: string, { row, column }: Cell): Promise<void> {
  return run(async ({ workbook }) => {
    const sheet = workbook.worksheets.getItem(name);
    sheet.activate();
    await workbook.context.sync();
    sheet.getRangeByIndexes(row, column, 1, 1).select();
    await workbook.context.sync();
  });
}
