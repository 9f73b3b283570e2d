/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/","resources":"usable","runScripts":"dangerously"}
 */
import { requestsOf } from '../../excel-sim/requests';
import { cellAt } from '../../fixtures/address';
import { table } from '../sheets';
import { openBench } from './excel-bench';

describe('selecting in Excel', () => {
  it('brings the sheet to the front before it selects the cell', async () => {
    const { host, excel } = await openBench([table(1), table(1, { name: '第二张' })]);
    await host.select('第二张', cellAt('B7'));
    expect(excel.workbook.active).toBe(excel.sheet('第二张').id);
    expect(excel.workbook.selection).toEqual({ row: 6, column: 1, rows: 1, columns: 1 });
    expect(requestsOf(excel)).toHaveLength(2);
  });
});
