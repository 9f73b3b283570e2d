/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/","resources":"usable","runScripts":"dangerously"}
 */
import { requestsOf } from '../../../excel-sim/requests';
import { cellAt } from '../../../fixtures/address';
import { openBench } from '../excel-bench';
import { rulesOf, valueAt } from '../see';
import { BLANK, marked, oneWrite, PROMPT, prompts, table, text } from '../../sheets';

const NAME = '评分表';

describe('restoring in Excel', () => {
  it('puts back what was written and takes the marks away, in three requests', async () => {
    const { host, excel } = await openBench([table(3)]);
    const receipt = await host.apply(NAME, prompts([1, 3], marked([1, 3])));
    const before = requestsOf(excel).length;
    expect(await host.restore(receipt)).toEqual({
      cells: [cellAt('C1'), cellAt('C3')],
      refused: [],
    });
    expect([valueAt(excel, NAME, 'C1'), valueAt(excel, NAME, 'C3')]).toEqual(['', '']);
    expect(rulesOf(excel, NAME)).toEqual([]);
    expect(requestsOf(excel).length - before).toBe(3);
  });

  it('puts a filler back as it was typed, without an apostrophe', async () => {
    const { host, excel } = await openBench([table(1)]);
    const receipt = await host.apply(NAME, oneWrite('C1', BLANK, text(PROMPT)));
    const [written] = receipt.written;
    if (written === undefined) throw new Error('nothing written');
    await host.restore({ ...receipt, written: [{ ...written, before: text('/') }] });
    expect(JSON.stringify(requestsOf(excel).at(-1))).toContain('[["/"]]');
  });

  it('leaves the next write at three requests', async () => {
    const { host, excel } = await openBench([table(1)]);
    await host.restore(await host.apply(NAME, prompts([1], marked([1]))));
    const before = requestsOf(excel).length;
    await host.apply(NAME, prompts([1], marked([1])));
    expect(requestsOf(excel).length - before).toBe(3);
  });

  it('restores the cells where the marks cannot be read', async () => {
    const { host, excel } = await openBench([table(1)]);
    const receipt = await host.apply(NAME, prompts([1], marked([1])));
    excel.assumptions = { ...excel.assumptions, readsRules: false };
    excel.sheet(NAME).rules.pop();
    const { refused } = await host.restore(receipt);
    expect(valueAt(excel, NAME, 'C1')).toBe('');
    expect(refused.map(({ cell }) => cell)).toEqual([null]);
  });

  it('leaves the locked cells of a sheet that has been protected since', async () => {
    const { host, excel } = await openBench([table(1)]);
    const receipt = await host.apply(NAME, oneWrite('C1', BLANK, text(PROMPT)));
    excel.sheet(NAME).protection = { allowFormatCells: true };
    const { cells, refused } = await host.restore(receipt);
    expect([cells, refused.map(({ cell }) => cell)]).toEqual([[], [cellAt('C1')]]);
  });

  it('is refused in a read-only workbook', async () => {
    const { host, excel } = await openBench([table(1)]);
    const receipt = await host.apply(NAME, prompts([1]));
    excel.workbook.readOnly = true;
    await expect(host.restore(receipt)).rejects.toMatchObject({ code: 'read-only' });
  });
});
