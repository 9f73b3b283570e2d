/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/","resources":"usable","runScripts":"dangerously"}
 */
import { requestsOf } from '../../excel-sim/requests';
import { table } from '../sheets';
import { openBench } from './excel-bench';

// The tests of the host are worth something only if a wrong call to Excel cannot pass them.
describe('a wrong call to Excel', () => {
  it('that reads a property which was not loaded fails', async () => {
    await openBench([table(1)]);
    const reading = Excel.run(async ({ workbook }) => {
      const used = workbook.worksheets.getItem('评分表').getUsedRange(true).load(['values']);
      await workbook.context.sync();
      return used.text;
    });
    await expect(reading).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });

  it('that reads before the answer has come fails', async () => {
    await openBench([table(1)]);
    const reading = Excel.run(async ({ workbook }) => {
      return workbook.worksheets.getItem('评分表').getUsedRange(true).load(['values']).values;
    });
    await expect(reading).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });

  it('that asks twice is counted twice', async () => {
    const { excel } = await openBench([table(1)]);
    await Excel.run(async ({ workbook }) => {
      const used = workbook.worksheets.getItem('评分表').getUsedRange(true).load(['values']);
      await workbook.context.sync();
      used.load(['text']);
      await workbook.context.sync();
    });
    expect(requestsOf(excel)).toHaveLength(2);
  });

  it('to something that is not simulated fails, and is on record', async () => {
    const { excel } = await openBench([table(1)]);
    const reading = Excel.run(async ({ workbook }) => {
      workbook.worksheets.getItem('评分表').charts.load('count');
      await workbook.context.sync();
    });
    await expect(reading).rejects.toMatchObject({ code: 'NotSimulated' });
    expect(excel.notSimulated.splice(0)).toEqual(['Worksheet.Charts']);
  });

  it('that keeps an object for good is on record', async () => {
    const { excel } = await openBench([table(1)]);
    const context = new Excel.RequestContext();
    const range = context.workbook.worksheets.getItem('评分表').getRange('A1');
    range.track();
    await context.sync();
    expect(excel.references.left).toBe(1);
    range.untrack();
    await context.sync();
  });
});
