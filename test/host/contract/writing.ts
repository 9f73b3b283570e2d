import { sheetCells } from '../../../src/sheet/cells/sheet-cells';
import type { Content } from '../../../src/sheet/edits';
import { cellAt } from '../../fixtures/address';
import { BLANK, number, oneWrite, PROMPT, prompts, table, text } from '../sheets';
import type { OpenWorkbook, TestWorkbook } from '../workbook-spec';

const NAME = '评分表';

export async function contentAt({ host }: TestWorkbook, address: string): Promise<Content> {
  return sheetCells(await host.read(NAME)).content(cellAt(address));
}

export function writingContract(open: OpenWorkbook): void {
  it('fills blank cells and leaves all others', async () => {
    const book = await open([table(3)]);
    const before = await book.host.read(NAME);
    const receipt = await book.host.apply(NAME, prompts([1, 3]));
    expect(receipt.written.map(({ cell }) => cell)).toEqual([cellAt('C1'), cellAt('C3')]);
    expect(receipt.refused).toEqual([]);
    const { rows } = await book.host.read(NAME);
    expect(rows.map(({ cells }) => cells[2]?.value)).toEqual([PROMPT, undefined, PROMPT]);
    expect(rows.map(({ row, cells }) => ({ row, cells: cells.slice(0, 2) }))).toEqual(before.rows);
  });

  it('writes where the sheet had no row and no cell yet', async () => {
    const book = await open([table(1)]);
    await book.host.apply(NAME, oneWrite('H40', BLANK, text(PROMPT)));
    expect(await contentAt(book, 'H40')).toEqual(text(PROMPT));
  });

  it.each(['=1+1', '+8', '-5', '@提示', "'引号", '甲\n乙', ' 空格 ', '<&>"', '_x000D_', '【😀】'])(
    'keeps the text %j a text',
    async (value) => {
      const book = await open([table(1)]);
      await book.host.apply(NAME, oneWrite('C1', BLANK, text(value)));
      expect(await contentAt(book, 'C1')).toEqual(text(value));
      expect((await book.host.read(NAME)).rows[0]?.cells[2]?.formula).toBe(false);
    },
  );

  it('replaces a score by another number', async () => {
    const book = await open([table(1)]);
    await book.host.apply(NAME, oneWrite('B1', number('8.5'), number('7.25')));
    expect(await contentAt(book, 'B1')).toEqual(number('7.25'));
  });

  it('writes nothing at all where a guarded cell has changed, and names it', async () => {
    const book = await open([table(3)]);
    await book.edit(NAME, cellAt('B3'), number('9'));
    await expect(book.host.apply(NAME, prompts([1, 3]))).rejects.toMatchObject({
      code: 'changed',
      cells: [cellAt('B3')],
    });
    expect(await contentAt(book, 'C1')).toEqual(BLANK);
  });

  it('writes nothing where a target is no longer blank', async () => {
    const book = await open([table(1)]);
    await book.edit(NAME, cellAt('C1'), text('疫情影响'));
    await expect(book.host.apply(NAME, prompts([1]))).rejects.toMatchObject({ code: 'changed' });
    expect(await contentAt(book, 'C1')).toEqual(text('疫情影响'));
  });

  it('takes 8.50 and 8.5 for the same number', async () => {
    const book = await open([table(1)]);
    const { writes } = prompts([1]);
    const guards = [{ cell: cellAt('B1'), content: number('8.50') }];
    const { written } = await book.host.apply(NAME, { writes, guards, marks: null });
    expect(written).toHaveLength(1);
  });

  it('fills the first cell of a merge but no cell it covers', async () => {
    const book = await open([table(3, { merges: ['C1:C2'] })]);
    const { written, refused } = await book.host.apply(NAME, prompts([1, 2, 3]));
    expect(written.map(({ cell }) => cell)).toEqual([cellAt('C1'), cellAt('C3')]);
    expect(refused).toEqual([{ cell: cellAt('C2'), why: expect.stringMatching(/合并/) }]);
  });

  it('writes no prompt over a formula, though its result is blank', async () => {
    const reason = { formula: 'IF(B1>9,"好","")', result: '' };
    const book = await open([table(1, { rows: [['指标1', 8.5, reason]] })]);
    const { written, refused } = await book.host.apply(NAME, prompts([1]));
    expect(written).toEqual([]);
    expect(refused).toEqual([{ cell: cellAt('C1'), why: expect.stringMatching(/公式/) }]);
    expect((await book.host.read(NAME)).rows[0]?.cells[2]?.formula).toBe(true);
  });

  it.each([
    ['a number', 9],
    ['no result to see', ''],
  ])('writes no score over a formula either, which gives %s', async (_, result) => {
    const book = await open([table(1, { rows: [['指标1', { formula: 'A2+1', result }, null]] })]);
    const before = await contentAt(book, 'B1');
    const { written, refused } = await book.host.apply(NAME, oneWrite('B1', before, number('7')));
    expect(written).toEqual([]);
    expect(refused).toEqual([{ cell: cellAt('B1'), why: expect.stringMatching(/公式/) }]);
    expect((await book.host.read(NAME)).rows[0]?.cells[1]?.formula).toBe(true);
  });

  it('fills only the unlocked cells of a protected sheet, and says why', async () => {
    const protection = { formatCells: false };
    const book = await open([table(2, { protection, unlocked: [cellAt('C2')] })]);
    const { written, refused } = await book.host.apply(NAME, prompts([1, 2]));
    expect(written.map(({ cell }) => cell)).toEqual([cellAt('C2')]);
    expect(refused).toEqual([{ cell: cellAt('C1'), why: expect.stringMatching(/保护/) }]);
  });

  it('tells beforehand what a protected sheet allows', async () => {
    const { host } = await open([
      table(1, { protection: { formatCells: false } }),
      table(1, { name: '可设格式', protection: { formatCells: true } }),
      table(1, { name: '未保护' }),
    ]);
    const refused = expect.stringMatching(/保护/);
    expect(await host.capabilities(NAME)).toEqual({
      cellsRefused: refused,
      unlockedOnly: true,
      marksRefused: refused,
    });
    expect(await host.capabilities('可设格式')).toMatchObject({ marksRefused: null });
    expect(await host.capabilities('未保护')).toEqual({
      cellsRefused: null,
      unlockedOnly: false,
      marksRefused: null,
    });
  });

  it('keeps what was written when the workbook is opened again', async () => {
    const book = await open([table(2)]);
    await book.host.apply(NAME, prompts([2]));
    expect(await contentAt(await book.reopen(), 'C2')).toEqual(text(PROMPT));
  });
}
