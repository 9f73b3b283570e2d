/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/","resources":"usable","runScripts":"dangerously"}
 */
import { hideRows } from '../../../excel-sim/people/filter';
import { beforeRequest } from '../../../excel-sim/people/meanwhile';
import { allBack, PROMPT, prompts, table } from '../../sheets';
import { openBench } from '../excel-bench';
import { valueAt } from '../see';

const NAME = '评分表';
const EXCELS = ['land', 'move-up', 'repeat-first'] as const;

/** Prompts that differ, so that one in a wrong row is seen. */
function numbered(rows: readonly number[]) {
  const edits = prompts(rows);
  const writes = edits.writes.map((one) => {
    const value = `${PROMPT}${one.cell.row + 1}`;
    return { ...one, after: { ...one.after, value } };
  });
  return { ...edits, writes };
}

describe.each(EXCELS)('where arrays over hidden rows %s', (arraysOverHiddenRows) => {
  it.each([
    ['a row between', [2]],
    ['the first row', [1]],
    ['the last row', [3]],
    ['all rows', [1, 2, 3]],
  ])('prompts land in their rows though %s is hidden, and can be taken back', async (_, hidden) => {
    const { host, excel } = await openBench([table(3)], { arraysOverHiddenRows });
    hideRows(excel, NAME, hidden);
    const receipt = await host.apply(NAME, numbered([1, 2, 3]));
    const reasons = ['C1', 'C2', 'C3'].map((cell) => valueAt(excel, NAME, cell));
    expect(reasons).toEqual([1, 2, 3].map((row) => `${PROMPT}${row}`));
    expect(await host.restore(receipt)).toEqual(allBack('C1', 'C2', 'C3'));
  });

  it('prompts land in their rows though somebody filters them meanwhile', async () => {
    const { host, excel } = await openBench([table(3)], { arraysOverHiddenRows });
    beforeRequest(excel, 2, () => hideRows(excel, NAME, [2]));
    await host.apply(NAME, numbered([1, 2, 3]));
    const reasons = ['C1', 'C2', 'C3'].map((cell) => valueAt(excel, NAME, cell));
    expect(reasons).toEqual([1, 2, 3].map((row) => `${PROMPT}${row}`));
  });

  it('words are put back in their rows where somebody typed and filtered meanwhile', async () => {
    const { host, excel } = await openBench([table(3)], { arraysOverHiddenRows });
    beforeRequest(excel, 2, () => {
      hideRows(excel, NAME, [2]);
      for (const row of [1, 2, 3]) excel.user(NAME, `C${row}`, `原因${row}`);
    });
    await expect(host.apply(NAME, numbered([1, 2, 3]))).rejects.toMatchObject({ code: 'changed' });
    const reasons = ['C1', 'C2', 'C3'].map((cell) => valueAt(excel, NAME, cell));
    expect(reasons).toEqual(['原因1', '原因2', '原因3']);
  });
});
