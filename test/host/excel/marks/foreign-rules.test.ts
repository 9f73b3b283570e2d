/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/","resources":"usable","runScripts":"dangerously"}
 */
import { breakRules, keepRules, ruleWithoutFormula } from '../../../excel-sim/people/rules';
import { WireError } from '../../../excel-sim/wire/wire-error';
import { marked, PROMPT, prompts, table } from '../../sheets';
import { openBench } from '../excel-bench';
import { rulesOf, valueAt } from '../see';

const NAME = '评分表';
const THEIRS = ' on A1:C3';

describe('a rule of another program without a formula', () => {
  it('stays when marks are cleared and replaced', async () => {
    const { host, excel } = await openBench([table(3)]);
    ruleWithoutFormula(excel, NAME, 'A1:C3');
    await host.apply(NAME, prompts([], marked([1])));
    await host.apply(NAME, prompts([], marked([2])));
    expect(await host.clearMarks(NAME)).toBe(3);
    expect(rulesOf(excel, NAME)).toEqual([THEIRS]);
  });

  it('stays when a write fails between a rule and its formula, and ours goes', async () => {
    const { host, excel } = await openBench([table(3)]);
    ruleWithoutFormula(excel, NAME, 'A1:C3');
    excel.beforeAction = ({ className, action }) => {
      if (className === 'ConditionalFormatRule' && action.Name === 'Formula')
        throw new WireError('GeneralException');
    };
    const receipt = await host.apply(NAME, prompts([1], marked([1])));
    excel.beforeAction = () => {};
    expect(receipt.marks).toHaveLength(1);
    await host.clearMarks(NAME);
    expect(rulesOf(excel, NAME)).toEqual([THEIRS]);
  });
});

describe('rules that cannot be read', () => {
  it('are not taken for a sheet that is gone when marks are cleared', async () => {
    const { host, excel } = await openBench([table(3)]);
    await host.apply(NAME, prompts([], marked([1])));
    breakRules(excel);
    await expect(host.clearMarks(NAME)).rejects.toMatchObject({
      code: 'unknown',
      message: expect.stringMatching(/条件格式.*重新打开/),
    });
  });

  it('keep no prompt from being written or taken back, and are told of', async () => {
    const { host, excel } = await openBench([table(3)]);
    breakRules(excel);
    const receipt = await host.apply(NAME, prompts([2], marked([2])));
    expect(valueAt(excel, NAME, 'C2')).toBe(PROMPT);
    expect(receipt.refused).toEqual([{ cell: null, why: expect.stringMatching(/条件格式/) }]);
    await host.restore(receipt);
    expect(valueAt(excel, NAME, 'C2')).toBe('');
  });
});

describe('rules that cannot be deleted', () => {
  it('are told of, and the prompts and new marks stand', async () => {
    const { host, excel } = await openBench([table(3)]);
    await host.apply(NAME, prompts([], marked([1])));
    keepRules(excel);
    const { written, marks, refused } = await host.apply(NAME, prompts([2], marked([2])));
    expect([written.length, marks.length]).toEqual([1, 3]);
    expect(refused).toEqual([{ cell: null, why: expect.stringMatching(/规则管理器/) }]);
    expect(valueAt(excel, NAME, 'C2')).toBe(PROMPT);
  });

  it('are told of when marks are cleared, and no sheet is called gone', async () => {
    const { host, excel } = await openBench([table(3)]);
    await host.apply(NAME, prompts([], marked([1])));
    keepRules(excel);
    await expect(host.clearMarks(NAME)).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringMatching(/规则管理器/),
    });
  });

  it('remain in the receipt, and are gone once Excel lets go of them', async () => {
    const { host, excel } = await openBench([table(3)]);
    const receipt = await host.apply(NAME, prompts([2], marked([2])));
    keepRules(excel);
    const { back, remaining } = await host.restore(receipt);
    expect(back).toHaveLength(1);
    expect(remaining).toEqual({ ...receipt, written: [], guards: [] });
    excel.beforeAction = () => {};
    await host.restore(remaining ?? receipt);
    expect(rulesOf(excel, NAME)).toEqual([]);
  });

  it('hold up no other: the one that can be deleted goes', async () => {
    const { host, excel } = await openBench([table(3)]);
    await host.apply(NAME, prompts([], marked([1])));
    let deletions = 0;
    excel.beforeAction = ({ action }) => {
      if (action.Name !== 'Delete') return;
      deletions += 1;
      if (deletions <= 2) throw new WireError('ItemNotFound');
    };
    await expect(host.clearMarks(NAME)).rejects.toMatchObject({ code: 'refused' });
    expect(rulesOf(excel, NAME)).toHaveLength(1);
  });
});
