/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/","resources":"usable","runScripts":"dangerously"}
 */
import { breakRules } from '../../excel-sim/people/rules';
import { pressUndo } from '../../excel-sim/people/undo';
import { stateOf } from '../../fuzz/excel-state';
import { allBack, marked, PROMPT, prompts, table } from '../sheets';
import { openBench } from './excel-bench';
import { valueAt } from './see';

const NAME = '评分表';

describe('Ctrl+Z', () => {
  it('takes back what a person typed before a check', async () => {
    const { host, excel } = await openBench([table(2)]);
    excel.user(NAME, 'B1', 9);
    await host.sheets();
    await host.read(NAME);
    await host.capabilities(NAME);
    await host.select(NAME, { row: 0, column: 0 });
    pressUndo(excel);
    expect(valueAt(excel, NAME, 'B1')).toBe(8.5);
  });

  it('takes back a write where Excel can, and then nothing is left to restore or clear', async () => {
    const { host, excel } = await openBench([table(2)], { undoesWrites: true });
    const before = stateOf(excel, NAME);
    const receipt = await host.apply(NAME, prompts([1], marked([1])));
    pressUndo(excel);
    expect(stateOf(excel, NAME)).toEqual(before);
    expect(await host.restore(receipt)).toEqual(allBack('C1'));
    expect(await host.clearMarks(NAME)).toBe(0);
    expect(stateOf(excel, NAME)).toEqual(before);
  });

  it('brings old marks back that Excel can no longer read: prompts are restored all the same', async () => {
    const { host, excel } = await openBench([table(2)], { undoesWrites: true });
    await host.apply(NAME, prompts([], marked([2])));
    const receipt = await host.apply(NAME, prompts([1], marked([1])));
    pressUndo(excel);
    breakRules(excel);
    const { back, refused } = await host.restore(receipt);
    expect(back).toHaveLength(1);
    expect(refused).toEqual([{ cell: null, why: expect.stringMatching(/条件格式/) }]);
  });

  it('does nothing after a write where Excel cannot, and restoring does', async () => {
    const { host, excel } = await openBench([table(2)], { undoesWrites: false });
    excel.user(NAME, 'B1', 9);
    const edits = prompts([2], marked([2]));
    const receipt = await host.apply(NAME, edits);
    pressUndo(excel);
    expect([valueAt(excel, NAME, 'B1'), valueAt(excel, NAME, 'C2')]).toEqual([9, PROMPT]);
    expect(await host.restore(receipt)).toEqual(allBack('C2'));
  });
});
