import type { SheetInfo } from '../host';
import type { Run } from './requests';

/** All sheets in tab order. */
export function listSheets(run: Run): Promise<readonly SheetInfo[]> {
  return run(async ({ workbook }) => {
    workbook.worksheets.load('items/name,items/visibility');
    await workbook.context.sync();
    return workbook.worksheets.items.map(({ name, visibility }) => ({
      name,
      visible: visibility === Excel.SheetVisibility.visible,
    }));
  });
}
