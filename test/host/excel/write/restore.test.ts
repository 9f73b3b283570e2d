/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/","resources":"usable","runScripts":"dangerously"}
 */
import { requestsOf } from '../../../excel-sim/requests';
import { cellAt } from '../../../fixtures/address';
import { allBack, BLANK, marked, oneWrite, PROMPT, prompts, table, text } from '../../sheets';
import { openBench } from '../excel-bench';
import { rulesOf, valueAt } from '../see';

const NAME = '评分表';

describe('restoring in Excel', () => {
  it('puts back what was written and takes the marks away, in three requests', async () => {
    const { host, excel } = await openBench([table(3)]);
    const receipt = await host.apply(NAME, prompts([1, 3], marked([1, 3])));
    const before = requestsOf(excel).length;
    expect(await host.restore(receipt)).toEqual(allBack('C1', 'C3'));
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

  it('leaves the next write at two requests', async () => {
    const { host, excel } = await openBench([table(1)]);
    await host.restore(await host.apply(NAME, prompts([1], marked([1]))));
    const before = requestsOf(excel).length;
    await host.apply(NAME, prompts([1], marked([1])));
    expect(requestsOf(excel).length - before).toBe(2);
  });

  it('restores the cells where the marks cannot be read', async () => {
    const { host, excel } = await openBench([table(1)]);
    const receipt = await host.apply(NAME, prompts([1], marked([1])));
    excel.assumptions = { ...excel.assumptions, readsRules: false };
    for (const rule of excel.sheet(NAME).rules) rule.id = `${rule.id}new`;
    const { refused, remaining } = await host.restore(receipt);
    expect(valueAt(excel, NAME, 'C1')).toBe('');
    expect(refused).toEqual([{ cell: null, why: expect.stringMatching(/条件格式/) }]);
    expect(remaining).toEqual({ ...receipt, written: [], guards: [] });
  });

  it('leaves the locked cells of a sheet that has been protected since', async () => {
    const { host, excel } = await openBench([table(1)]);
    const receipt = await host.apply(NAME, oneWrite('C1', BLANK, text(PROMPT)));
    excel.sheet(NAME).protection = { allowFormatCells: true };
    const { back, changed, refused, remaining } = await host.restore(receipt);
    expect([back, changed]).toEqual([[], []]);
    expect(refused).toEqual([{ cell: cellAt('C1'), why: expect.stringMatching(/保护/) }]);
    expect(remaining).toEqual(receipt);
  });

  it('works again after the sheet was protected and unprotected', async () => {
    const { host, excel } = await openBench([table(2)]);
    const receipt = await host.apply(NAME, prompts([1, 2], marked([1])));
    excel.sheet(NAME).protection = { allowFormatCells: false };
    const first = await host.restore(receipt);
    excel.sheet(NAME).protection = null;
    if (first.remaining === null) throw new Error('Nothing remained.');
    expect(await host.restore(first.remaining)).toEqual(allBack('C1', 'C2'));
    expect(rulesOf(excel, NAME)).toEqual([]);
  });

  it('finds its sheet by id where it was renamed since', async () => {
    const { host, excel } = await openBench([table(1)]);
    const receipt = await host.apply(NAME, prompts([1], marked([1])));
    excel.sheet(NAME).name = '定稿';
    expect(await host.restore(receipt)).toEqual(allBack('C1'));
    expect([valueAt(excel, '定稿', 'C1'), rulesOf(excel, '定稿')]).toEqual(['', []]);
  });

  it('is refused in a read-only workbook', async () => {
    const { host, excel } = await openBench([table(1)]);
    const receipt = await host.apply(NAME, prompts([1]));
    excel.workbook.readOnly = true;
    await expect(host.restore(receipt)).rejects.toMatchObject({ code: 'read-only' });
  });
});
