import { printCell } from '../../../src/sheet/address';
import { cellAt } from '../../fixtures/address';
import { marked, number, prompts, table } from '../sheets';
import type { OpenWorkbook } from '../workbook-spec';

const NAME = '评分表';

/** A workbook of two sheets, and the cells that were told to be selected, by the name of their sheet. */
async function watched(open: OpenWorkbook) {
  const book = await open([table(2), table(1, { name: '另一张' })]);
  const sheets = await book.host.sheets();
  const told: string[] = [];
  const stop = await book.host.onSelect((id, cell) =>
    told.push(`${sheets.find((one) => one.id === id)?.name}!${cell && printCell(cell)}`),
  );
  return { ...book, told, stop };
}

export function changesContract(open: OpenWorkbook): void {
  it('tells of changes by others, once for each sheet', async () => {
    const book = await open([table(2)]);
    const changed: string[] = [];
    await book.host.onChange((sheet) => changed.push(sheet));
    await Promise.all(['B1', 'B2'].map((address) => book.edit(NAME, cellAt(address), number('9'))));
    await book.settle();
    expect(changed).toEqual([NAME]);
  });

  it('tells nothing of its own writes', async () => {
    const book = await open([table(2)]);
    const changed: string[] = [];
    await book.host.onChange((sheet) => changed.push(sheet));
    await book.host.restore(await book.host.apply(NAME, prompts([1], marked([1]))));
    await book.host.clearMarks(NAME);
    await book.settle();
    expect(changed).toEqual([]);
  });

  it('tells nothing to those who no longer listen', async () => {
    const book = await open([table(2)]);
    const changed: string[] = [];
    const stop = await book.host.onChange((sheet) => changed.push(sheet));
    await stop();
    await book.edit(NAME, cellAt('B1'), number('9'));
    await book.settle();
    expect(changed).toEqual([]);
  });

  it('goes to the cell that is selected', async () => {
    const book = await open([table(2), table(1, { name: '另一张' })]);
    await book.host.select('另一张', cellAt('C2'));
    expect(book.selection()).toBe('另一张!C2');
  });

  it('tells which cell a person has selected', async () => {
    const { point, settle, told } = await watched(open);
    point(NAME, cellAt('B2'));
    await settle();
    expect(told).toEqual([`${NAME}!B2`]);
  });

  it('does not tell of its own selections', async () => {
    const { host, settle, told } = await watched(open);
    await host.select(NAME, cellAt('B2'));
    await host.select('另一张', cellAt('C2'));
    await settle();
    expect(told).toEqual([]);
  });

  it('tells of a cell that was selected by itself once a person comes back to it', async () => {
    const { host, point, settle, told } = await watched(open);
    await host.select(NAME, cellAt('B2'));
    point(NAME, cellAt('A1'));
    await settle();
    point(NAME, cellAt('B2'));
    await settle();
    expect(told).toEqual([`${NAME}!A1`, `${NAME}!B2`]);
  });

  it('tells of no selection to those who no longer listen', async () => {
    const { point, settle, told, stop } = await watched(open);
    await stop();
    point(NAME, cellAt('B2'));
    await settle();
    expect(told).toEqual([]);
  });

  it('selects nothing on a sheet that is not there', async () => {
    const { host } = await open([table(1)]);
    await expect(host.select('没有', cellAt('A1'))).rejects.toMatchObject({ code: 'sheet-gone' });
  });
}
