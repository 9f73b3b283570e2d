import type { Cell } from '../../engine/model/form';
import type { OwnSelection } from './changes/selections';
import type { Run } from './requests';

/** Brings the sheet to the front, then selects the cell: in one step Excel may select nothing. */
export function selectCell(run: Run, own: OwnSelection, name: string, cell: Cell): Promise<void> {
  return run(async ({ workbook }) => {
    const sheet = workbook.worksheets.getItem(name);
    sheet.activate();
    sheet.load('id');
    await workbook.context.sync();
    own.expect(sheet.id, cell);
    sheet.getRangeByIndexes(cell.row, cell.column, 1, 1).select();
    await workbook.context.sync();
  });
}
