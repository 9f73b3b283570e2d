import type { Receipt } from '../../../src/host/host';
import { cellAt } from '../../fixtures/address';
import { allBack, BLANK, marked, number, oneWrite, PROMPT, prompts, table, text } from '../sheets';
import type { OpenWorkbook } from '../workbook-spec';
import { contentAt } from './writing';

const NAME = '评分表';

export function restoringContract(open: OpenWorkbook): void {
  it('puts back the cells and takes the marks away', async () => {
    const book = await open([table(3)]);
    const before = await book.host.read(NAME);
    const receipt = await book.host.apply(NAME, prompts([1, 3], marked([1, 3])));
    expect(await book.host.restore(receipt)).toEqual(allBack('C1', 'C3'));
    expect(await book.host.read(NAME)).toEqual(before);
    expect(await book.conditionalFormats(NAME)).toEqual([]);
  });

  it.each([number('8.5'), text('8.5')])('puts back %j as what it was', async (before) => {
    const value = before.kind === 'number' ? 8.5 : '8.5';
    const book = await open([{ name: NAME, rows: [[value]] }]);
    const receipt = await book.host.apply(NAME, oneWrite('A1', before, number('7')));
    await book.host.restore(receipt);
    expect(await contentAt(book, 'A1')).toEqual(before);
  });

  it('puts back a prompt that was taken out, unless somebody has filled the cell', async () => {
    const rows = [
      ['指标1', 8.5, PROMPT],
      ['指标2', 8.5, PROMPT],
    ];
    const book = await open([{ name: NAME, rows }]);
    const writes = ['C1', 'C2'].flatMap((at) => oneWrite(at, text(PROMPT), BLANK).writes);
    const edits = { writes, guards: prompts([1, 2]).guards, marks: null };
    const receipt = await book.host.apply(NAME, edits);
    expect(await contentAt(book, 'C1')).toEqual(BLANK);
    await book.edit(NAME, cellAt('C2'), text('台风停工'));
    const { back, changed } = await book.host.restore(receipt);
    expect([back, changed.map(({ cell }) => cell)]).toEqual([[cellAt('C1')], [cellAt('C2')]]);
    expect(await contentAt(book, 'C1')).toEqual(text(PROMPT));
    expect(await contentAt(book, 'C2')).toEqual(text('台风停工'));
  });

  it('takes a receipt that was kept as text, as when the pane was closed meanwhile', async () => {
    const book = await open([table(3)]);
    const before = await book.host.read(NAME);
    const receipt = await book.host.apply(NAME, prompts([1, 3], marked([1, 3])));
    const kept: Receipt = JSON.parse(JSON.stringify(receipt));
    expect(await book.host.restore(kept)).toEqual(allBack('C1', 'C3'));
    expect(await book.host.read(NAME)).toEqual(before);
    expect(await book.conditionalFormats(NAME)).toEqual([]);
  });

  it('takes a receipt after the workbook was closed and opened', async () => {
    const book = await open([table(3)]);
    const receipt = await book.host.apply(NAME, prompts([1, 3], marked([1, 3])));
    const again = await book.reopen();
    expect(await again.host.restore(receipt)).toEqual(allBack('C1', 'C3'));
    expect(await again.conditionalFormats(NAME)).toEqual([]);
  });

  it('gives each row its own content back where two rows have changed places', async () => {
    const rows = [
      ['指标1', 8.5, '/'],
      ['指标2', 8.5],
    ];
    const book = await open([{ name: NAME, rows }]);
    const writes = [
      ...oneWrite('C1', text('/'), text(PROMPT)).writes,
      ...oneWrite('C2', BLANK, text(PROMPT)).writes,
    ];
    const edits = { writes, guards: prompts([1, 2]).guards, marks: null };
    const receipt = await book.host.apply(NAME, edits);
    await book.edit(NAME, cellAt('A1'), text('指标2'));
    await book.edit(NAME, cellAt('A2'), text('指标1'));
    const { back } = await book.host.restore(receipt);
    expect(back).toHaveLength(2);
    expect([await contentAt(book, 'C1'), await contentAt(book, 'C2')]).toEqual([BLANK, text('/')]);
  });

  it('has nothing left to do the second time', async () => {
    const book = await open([table(3)]);
    const receipt = await book.host.apply(NAME, prompts([1, 3], marked([1])));
    await book.host.restore(receipt);
    expect(await book.host.restore(receipt)).toEqual(allBack('C1', 'C3'));
  });

  it('leaves a cell that somebody changed since, and says so', async () => {
    const book = await open([table(2)]);
    const receipt = await book.host.apply(NAME, prompts([1, 2]));
    await book.edit(NAME, cellAt('C1'), text(`${PROMPT}已补充`));
    const { changed, ...rest } = await book.host.restore(receipt);
    expect({ ...rest, changed: [] }).toEqual(allBack('C2'));
    expect(changed).toEqual([{ cell: cellAt('C1'), why: expect.stringMatching(/改过/) }]);
    expect(await contentAt(book, 'C1')).toEqual(text(`${PROMPT}已补充`));
  });

  it('counts a cell as restored that the user has emptied', async () => {
    const book = await open([table(1)]);
    const receipt = await book.host.apply(NAME, prompts([1]));
    await book.edit(NAME, cellAt('C1'), BLANK);
    expect(await book.host.restore(receipt)).toEqual(allBack('C1'));
  });

  it('brings no older marks back', async () => {
    const book = await open([table(2)]);
    await book.host.apply(NAME, prompts([], marked([1])));
    await book.host.restore(await book.host.apply(NAME, prompts([], marked([2]))));
    expect(await book.conditionalFormats(NAME)).toEqual([]);
  });

  it('leaves the marks of another write where its own set none', async () => {
    const book = await open([table(1)]);
    await book.host.apply(NAME, prompts([], marked([1])));
    await book.host.restore(await book.host.apply(NAME, prompts([1])));
    expect(await book.conditionalFormats(NAME)).toHaveLength(3);
  });
}
