/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/","resources":"usable","runScripts":"dangerously"}
 */
import { deleteSheet, duplicateSheet, renameSheet } from '../../../excel-sim/people/sheets';
import { stateOf } from '../../../fuzz/excel-state';
import { allBack, marked, prompts, table } from '../../sheets';
import { benchOf, openBench } from '../excel-bench';

const NAME = '评分表';
const RENAMED = '评分表（定稿）';

describe('a write is taken back', () => {
  it('from its sheet by whatever name, and not from a copy that has taken the old one', async () => {
    const { host, excel } = await openBench([table(2)]);
    const before = stateOf(excel, NAME);
    const receipt = await host.apply(NAME, prompts([1], marked([1])));
    duplicateSheet(excel, NAME, '副本');
    renameSheet(excel, NAME, RENAMED);
    renameSheet(excel, '副本', NAME);
    const copy = stateOf(excel, NAME);
    expect(await host.restore(receipt)).toEqual(allBack('C1'));
    expect(stateOf(excel, RENAMED)).toEqual(before);
    expect(stateOf(excel, NAME)).toEqual(copy);
  });

  it('from no sheet where its own was deleted, though a copy has taken the name', async () => {
    const { host, excel } = await openBench([table(2)]);
    const receipt = await host.apply(NAME, prompts([1], marked([1])));
    duplicateSheet(excel, NAME, '副本');
    deleteSheet(excel, NAME);
    renameSheet(excel, '副本', NAME);
    const copy = stateOf(excel, NAME);
    expect(await host.restore(receipt)).toEqual({
      back: [],
      changed: [{ cell: null, why: expect.stringMatching(/找不到.*工作表/) }],
      refused: [],
      remaining: null,
    });
    expect(stateOf(excel, NAME)).toEqual(copy);
  });
});

describe('a workbook that was closed and opened, its sheets under other ids', () => {
  it('keeps what was written, and says that the sheet was not found', async () => {
    const { host, excel } = await openBench([table(2)], { keepsSheetIds: false });
    const receipt = await host.apply(NAME, prompts([1], marked([1])));
    const later = await benchOf(excel.reopened());
    const before = stateOf(later.excel, NAME);
    expect(await later.host.restore(receipt)).toMatchObject({
      back: [],
      changed: [{ cell: null, why: expect.stringMatching(/关闭后又打开过/) }],
      remaining: null,
    });
    expect(stateOf(later.excel, NAME)).toEqual(before);
  });

  it('loses nothing where another sheet goes by the id now', async () => {
    const { host } = await openBench([table(2)]);
    const receipt = await host.apply(NAME, prompts([1]));
    const other = await openBench([{ name: '别的表', rows: [['别的', 1, '别人写的原因']] }]);
    const before = stateOf(other.excel, '别的表');
    expect(await other.host.restore(receipt)).toMatchObject({ back: [], remaining: null });
    expect(stateOf(other.excel, '别的表')).toEqual(before);
  });
});

describe('marks are remembered by sheet', () => {
  it('those of a copy are found by their formulas', async () => {
    const { host, excel } = await openBench([table(2)]);
    await host.apply(NAME, prompts([], marked([1])));
    duplicateSheet(excel, NAME, '副本');
    expect(await host.clearMarks('副本')).toBe(3);
    expect(stateOf(excel, NAME).rules).toHaveLength(3);
  });

  it('those of a renamed sheet by their ids, where formulas cannot be read', async () => {
    const { host, excel } = await openBench([table(2)]);
    await host.apply(NAME, prompts([], marked([1])));
    renameSheet(excel, NAME, RENAMED);
    excel.assumptions = { ...excel.assumptions, readsRules: false };
    expect(await host.clearMarks(RENAMED)).toBe(3);
    expect(stateOf(excel, RENAMED).rules).toEqual([]);
  });
});
