/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/","resources":"usable","runScripts":"dangerously"}
 */
import type { SimulatedExcel } from '../../../excel-sim/excel';
import { hideRows } from '../../../excel-sim/people/filter';
import { beforeRequest } from '../../../excel-sim/people/meanwhile';
import { insertRow } from '../../../excel-sim/people/rows';
import { cellAt } from '../../../fixtures/address';
import { prompts, table } from '../../sheets';
import { openBench } from '../excel-bench';

const NAME = '评分表';
const LOW = { height: 15, width: 10 };
const WORDS = '因疫情推迟，已于12月补办';

function heights(excel: SimulatedExcel): readonly (readonly [number, number])[] {
  return [...excel.sheet(NAME).rowHeights];
}

/** Four rows that differ in height, all too low for a prompt. */
async function uneven() {
  const bench = await openBench([table(4, { fixed: LOW })]);
  for (const row of [0, 1, 2, 3]) bench.excel.sheet(NAME).rowHeights.set(row, 15 + row * 3);
  return bench;
}

describe('the heights of rows in Excel', () => {
  it.each([1, 2])('are as they were where somebody types before request %d', async (nth) => {
    const { host, excel } = await uneven();
    const before = heights(excel);
    beforeRequest(excel, nth, () => excel.user(NAME, 'C2', WORDS));
    await expect(host.apply(NAME, prompts([2, 4]))).rejects.toMatchObject({ code: 'changed' });
    expect(heights(excel)).toEqual(before);
  });

  it('are as they were where rows move before the write: each row has its own again', async () => {
    const { excel: theirs } = await uneven();
    insertRow(theirs, NAME, 1);
    const { host, excel } = await uneven();
    beforeRequest(excel, 2, () => insertRow(excel, NAME, 1));
    await expect(host.apply(NAME, prompts([2, 4]))).rejects.toMatchObject({ code: 'changed' });
    const own = heights(excel).filter(([row]) => row > 0);
    expect(own).toEqual(heights(theirs).filter(([row]) => row > 0));
  });

  it('stay what somebody has made them right before the write', async () => {
    const { host, excel } = await uneven();
    beforeRequest(excel, 2, () => excel.sheet(NAME).rowHeights.set(1, 210));
    const receipt = await host.apply(NAME, prompts([2]));
    expect(receipt.heights).toBeUndefined();
    expect(heights(excel)).toContainEqual([1, 210]);
  });

  it('of hidden rows are left alone, and the rows hidden', async () => {
    const { host, excel } = await uneven();
    const before = heights(excel);
    hideRows(excel, NAME, [2]);
    const receipt = await host.apply(NAME, prompts([2]));
    expect([receipt.written.length, receipt.heights]).toEqual([1, undefined]);
    expect([heights(excel), [...excel.sheet(NAME).hiddenRows]]).toEqual([before, [1]]);
  });

  it('stay where the reason has several rows together, and grow where it has one', async () => {
    const merged = await openBench([table(4, { fixed: LOW, merges: ['C1:C3'] })]);
    const receipt = await merged.host.apply(NAME, prompts([1, 4]));
    expect(receipt.written.map(({ cell }) => cell)).toEqual([cellAt('C1'), cellAt('C4')]);
    expect(receipt.heights?.map(({ row }) => row)).toEqual([3]);
  });

  it('that cannot be given back are told, and the prompts are out all the same', async () => {
    const { host, excel } = await openBench([table(1, { fixed: LOW, unlocked: [cellAt('C1')] })]);
    const receipt = await host.apply(NAME, prompts([1]));
    excel.sheet(NAME).protection = { allowFormatCells: true };
    const { back, refused, remaining } = await host.restore(receipt);
    expect([back, remaining]).toEqual([[cellAt('C1')], null]);
    expect(refused).toEqual([{ cell: null, why: expect.stringMatching(/行高.*自行/) }]);
  });
});
