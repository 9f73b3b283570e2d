/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/","resources":"usable","runScripts":"dangerously"}
 */
import { blankCell } from '../../../excel-sim/model/cell';
import { requestsOf } from '../../../excel-sim/requests';
import { cellAt } from '../../../fixtures/address';
import { BLANK, marked, number, oneWrite, PROMPT, prompts, table, text } from '../../sheets';
import { openBench } from '../excel-bench';
import { valueAt } from '../see';

const NAME = '评分表';

describe('writing in Excel', () => {
  it('puts a prompt into a blank reason and gives a receipt for it', async () => {
    const { host, excel } = await openBench([table(3)]);
    const receipt = await host.apply(NAME, prompts([2]));
    expect(valueAt(excel, NAME, 'C2')).toBe(PROMPT);
    expect(receipt.written).toEqual(prompts([2]).writes);
    expect(receipt.refused).toEqual([]);
  });

  it('writes cells given in any order and in neighbouring columns', async () => {
    const { host, excel } = await openBench([table(3)]);
    const places = ['C3', 'D4', 'C1', 'C2'];
    const writes = places.map((place) => oneWrite(place, BLANK, text(place)).writes).flat();
    await host.apply(NAME, { writes, guards: [], marks: null });
    expect(places.map((place) => valueAt(excel, NAME, place))).toEqual(places);
  });

  it.each([1, 5000])('takes two requests for %d rows with their marks', async (rows) => {
    const { host, excel } = await openBench([table(rows)]);
    const all = Array.from({ length: rows }, (_, row) => row + 1);
    const { written } = await host.apply(NAME, prompts(all, marked(all)));
    expect(requestsOf(excel)).toHaveLength(2);
    expect(written).toHaveLength(rows);
    expect(valueAt(excel, NAME, `C${rows}`)).toBe(PROMPT);
  });

  it('takes one request more to take its old marks away', async () => {
    const { host, excel } = await openBench([table(3)]);
    await host.apply(NAME, prompts([1], marked([1])));
    const before = requestsOf(excel).length;
    await host.apply(NAME, prompts([2], marked([2])));
    expect(requestsOf(excel).length - before).toBe(3);
  });

  it.each(['=1+1', '12', 'TRUE'])('writes %s as text', async (words) => {
    const { host, excel } = await openBench([table(1)]);
    await host.apply(NAME, oneWrite('C1', BLANK, text(words)));
    expect(valueAt(excel, NAME, 'C1')).toBe(words);
    expect(excel.sheet(NAME).cells.get('0,2')?.formula).toBeNull();
  });

  it.each([true, false])(
    'writes text like a date as text (typed dates become dates: %s)',
    async (turnsTextIntoDates) => {
      const { host, excel } = await openBench([table(1)], { turnsTextIntoDates });
      await host.apply(NAME, oneWrite('C1', BLANK, text('2023年12月31日')));
      expect(valueAt(excel, NAME, 'C1')).toBe('2023年12月31日');
    },
  );

  it('gives a receipt for what the cell made of a number', async () => {
    const { host, excel } = await openBench([table(1)]);
    excel.sheet(NAME).cells.set('0,2', { ...blankCell(), format: '@' });
    const { written } = await host.apply(NAME, oneWrite('C1', BLANK, number('7.25')));
    expect(written[0]?.after).toEqual(text('7.25'));
  });

  it('leaves a formula alone and says why', async () => {
    const rows = [['指标1', 8.5, { formula: 'D1', result: 0 }]];
    const { host, excel } = await openBench([{ name: NAME, rows }]);
    const receipt = await host.apply(NAME, oneWrite('C1', number('0'), text(PROMPT)));
    expect(receipt.written).toEqual([]);
    expect(receipt.refused).toEqual([{ cell: cellAt('C1'), why: expect.stringMatching(/公式/) }]);
    expect(valueAt(excel, NAME, 'C1')).toBe(0);
  });

  it('knows a merge that begins left of the cell, on a sheet with more than Excel lists', async () => {
    const merges = Array.from({ length: 600 }, (_, row) => `B${row + 1}:C${row + 1}`);
    const { host } = await openBench([table(600, { merges })]);
    const { written, refused } = await host.apply(NAME, prompts([600]));
    expect([written.length, refused.length]).toEqual([0, 1]);
  });

  it('writes nothing to a read-only workbook', async () => {
    const { host, excel } = await openBench([table(1)]);
    excel.workbook.readOnly = true;
    await expect(host.apply(NAME, prompts([1]))).rejects.toMatchObject({ code: 'read-only' });
    expect(valueAt(excel, NAME, 'C1')).toBe('');
  });

  it('checks and writes a sheet above the limit of an answer', async () => {
    const { host, excel } = await openBench([table(300)], { longestAnswer: 8000 });
    await host.apply(NAME, prompts([300]));
    expect(valueAt(excel, NAME, 'C300')).toBe(PROMPT);
  });
});

describe('what may be written in Excel', () => {
  it('is everything in an ordinary workbook', async () => {
    const { host } = await openBench([table(1)]);
    expect(await host.capabilities(NAME)).toEqual({
      cellsRefused: null,
      unlockedOnly: false,
      marksRefused: null,
    });
  });

  it('is nothing in a read-only workbook', async () => {
    const { host, excel } = await openBench([table(1)]);
    excel.workbook.readOnly = true;
    const why = expect.stringMatching(/只读/);
    expect(await host.capabilities(NAME)).toEqual({
      cellsRefused: why,
      unlockedOnly: false,
      marksRefused: why,
    });
  });
});
