import { cellAt } from '../../fixtures/address';
import { allBack, BLANK, prompts, table, text } from '../sheets';
import type { OpenWorkbook } from '../workbook-spec';

const NAME = '评分表';
const LOW = { height: 15, width: 10 };

export function heightsContract(open: OpenWorkbook): void {
  it('makes the row of a prompt higher, no other one, and gives the height back', async () => {
    const book = await open([table(3, { fixed: LOW })]);
    const receipt = await book.host.apply(NAME, prompts([2]));
    expect(await book.height(NAME, 0)).toBe(15);
    expect(await book.height(NAME, 1)).toBeGreaterThan(40);
    expect(await book.height(NAME, 2)).toBe(15);
    expect(await book.host.restore(receipt)).toEqual(allBack('C2'));
    expect(await book.height(NAME, 1)).toBe(15);
  });

  it('leaves a row alone that is high enough', async () => {
    const book = await open([table(2, { fixed: { height: 200, width: 10 } })]);
    const receipt = await book.host.apply(NAME, prompts([1]));
    expect(receipt.heights).toBeUndefined();
    expect(await book.height(NAME, 0)).toBe(200);
  });

  it('reckons with the width of all columns of a merge', async () => {
    const book = await open([table(2, { fixed: LOW, merges: ['C1:F1'] })]);
    await book.host.apply(NAME, prompts([1, 2]));
    expect(await book.height(NAME, 0)).toBeLessThan(await book.height(NAME, 1));
  });

  it('leaves the row of a prompt that a person has filled in as high as it is', async () => {
    const book = await open([table(2, { fixed: LOW })]);
    const receipt = await book.host.apply(NAME, prompts([1]));
    const high = await book.height(NAME, 0);
    await book.edit(NAME, cellAt('C1'), text('因台风停工，已于3月补办。'));
    await book.host.restore(receipt);
    expect(await book.height(NAME, 0)).toBe(high);
  });

  it('gives the height back where a person has deleted the prompt already', async () => {
    const book = await open([table(2, { fixed: LOW })]);
    const receipt = await book.host.apply(NAME, prompts([1, 2]));
    await book.edit(NAME, cellAt('C1'), BLANK);
    expect((await book.host.restore(receipt)).remaining).toBeNull();
    expect([await book.height(NAME, 0), await book.height(NAME, 1)]).toEqual([15, 15]);
  });

  it.each([false, true])(
    'leaves the rows of a protected sheet as high as they are, cells to be formatted: %s',
    async (formatCells) => {
      const unlocked = [cellAt('C1')];
      const book = await open([table(1, { fixed: LOW, protection: { formatCells }, unlocked })]);
      const receipt = await book.host.apply(NAME, prompts([1]));
      expect(receipt.written).toHaveLength(1);
      expect(await book.height(NAME, 0)).toBe(15);
    },
  );
}
