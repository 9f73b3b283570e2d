/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/","resources":"usable","runScripts":"dangerously"}
 */
import { parseArea } from '../../../excel-sim/model/area';
import { newRule } from '../../../excel-sim/model/rule';
import { requestsOf } from '../../../excel-sim/requests';
import { marked, PROMPT, prompts, table } from '../../sheets';
import { benchOf, openBench } from '../excel-bench';
import { rulesOf, valueAt } from '../see';

const NAME = '评分表';
const OURS = [
  '=N("ziping:error")=0 on C1:C2',
  '=N("ziping:warning")=0 on B1:B2',
  '=N("ziping:failing")=0 on A1:B2',
];
const USERS = '=$B1>9 on A1:C9';
const WITH_RULE = table(3, { conditionalFormats: [{ range: 'A1:C9', formula: '$B1>9' }] });

describe('marks in Excel', () => {
  it.each([true, false])(
    'come after the rules of the user (new rules first: %s)',
    async (newRulesFirst) => {
      const { host, excel } = await openBench([WITH_RULE], { newRulesFirst });
      await host.apply(NAME, prompts([], marked([1, 2])));
      expect(rulesOf(excel, NAME)).toEqual([USERS, ...OURS]);
    },
  );

  it('have a second sign beside the fill', async () => {
    const { host, excel } = await openBench([table(1)]);
    await host.apply(NAME, prompts([], marked([1])));
    const [error, warning, failing] = excel.sheet(NAME).rules.map(({ look }) => look);
    expect(error).toMatchObject({ bold: true, borders: { Top: { style: 'Continuous' } } });
    expect(warning).toMatchObject({ underline: 'Single', borders: { Top: { style: 'None' } } });
    expect(failing).toMatchObject({ italic: true });
    expect(new Set([error?.fill, warning?.fill, failing?.fill]).size).toBe(3);
  });

  it('cover cells named in any order and more than once', async () => {
    const { host, excel } = await openBench([table(3)]);
    await host.apply(NAME, prompts([], marked([2, 1, 2])));
    expect(rulesOf(excel, NAME)).toEqual(OURS);
  });

  it('cover far more cells than one list of addresses can name', async () => {
    const { host, excel } = await openBench([table(5000)]);
    const odd = Array.from({ length: 2500 }, (_, row) => 2 * row + 1);
    const { marks } = await host.apply(NAME, prompts([], marked(odd)));
    const cells = excel
      .sheet(NAME)
      .rules.filter(({ formula }) => formula.includes('error'))
      .flatMap(({ areas }) => areas);
    expect(cells).toHaveLength(2500);
    expect(marks).toHaveLength(excel.sheet(NAME).rules.length);
  });

  it.each([true, false])(
    'are found again after the workbook was closed and opened (same ids: %s)',
    async (keepsRuleIds) => {
      const { host, excel } = await openBench([WITH_RULE], { keepsRuleIds });
      await host.apply(NAME, prompts([], marked([3])));
      const later = await benchOf(excel.reopened());
      await later.host.apply(NAME, prompts([], marked([1, 2])));
      expect(rulesOf(later.excel, NAME)).toEqual([USERS, ...OURS]);
    },
  );

  it('are replaced where the user has removed one of them', async () => {
    const { host, excel } = await openBench([table(3)]);
    await host.apply(NAME, prompts([], marked([3])));
    excel.sheet(NAME).rules.shift();
    await host.apply(NAME, prompts([], marked([1, 2])));
    expect(rulesOf(excel, NAME)).toEqual(OURS);
  });

  it('are replaced by their ids where Excel has stopped reading formulas', async () => {
    const { host, excel } = await openBench([WITH_RULE]);
    await host.apply(NAME, prompts([], marked([3])));
    await host.apply(NAME, prompts([1]));
    excel.assumptions = { ...excel.assumptions, readsRules: false };
    await host.apply(NAME, prompts([], marked([1, 2])));
    expect(rulesOf(excel, NAME)).toEqual([USERS, ...OURS]);
  });

  it('are left out, and the prompts written, where Excel cannot read rules back', async () => {
    const { host, excel } = await openBench([WITH_RULE], { readsRules: false });
    const receipt = await host.apply(NAME, prompts([1], marked([1])));
    expect(valueAt(excel, NAME, 'C1')).toBe(PROMPT);
    expect(receipt.marks).toEqual([]);
    expect(receipt.refused).toEqual([{ cell: null, why: expect.stringMatching(/条件格式/) }]);
    expect(rulesOf(excel, NAME)).toEqual([USERS]);
  });
});

describe('clearing marks in Excel', () => {
  it('leaves the rules of the user alone', async () => {
    const { host, excel } = await openBench([WITH_RULE]);
    excel.sheet(NAME).rules.push(newRule('{bar}', 'DataBar', [parseArea('B1:B3')]));
    const before = rulesOf(excel, NAME);
    await host.apply(NAME, prompts([], marked([1, 2])));
    expect(await host.clearMarks(NAME)).toBe(3);
    expect(rulesOf(excel, NAME)).toEqual(before);
  });

  it('removes marks the user has copied with their rows', async () => {
    const { host, excel } = await openBench([table(3)]);
    await host.apply(NAME, prompts([], marked([1])));
    const [error] = excel.sheet(NAME).rules;
    if (error === undefined) throw new Error('No mark was set.');
    excel.sheet(NAME).rules.push({ ...error, id: '{copy}', areas: [parseArea('C3')] });
    expect(await host.clearMarks(NAME)).toBe(4);
    expect(rulesOf(excel, NAME)).toEqual([]);
  });

  it('removes the marks it set itself where Excel has stopped reading formulas', async () => {
    const { host, excel } = await openBench([table(3)]);
    await host.apply(NAME, prompts([], marked([1])));
    excel.assumptions = { ...excel.assumptions, readsRules: false };
    expect(await host.clearMarks(NAME)).toBe(3);
    expect(rulesOf(excel, NAME)).toEqual([]);
  });

  it('fails aloud where marks can be found in no way', async () => {
    const { host } = await openBench([WITH_RULE], { readsRules: false });
    await expect(host.clearMarks(NAME)).rejects.toMatchObject({ code: 'unknown' });
  });

  it('is refused in a read-only workbook', async () => {
    const { host, excel } = await openBench([table(1)]);
    excel.workbook.readOnly = true;
    await expect(host.clearMarks(NAME)).rejects.toMatchObject({ code: 'read-only' });
  });

  it('leaves the next write at two requests', async () => {
    const { host, excel } = await openBench([table(1)]);
    await host.apply(NAME, prompts([], marked([1])));
    await host.clearMarks(NAME);
    const before = requestsOf(excel).length;
    await host.apply(NAME, prompts([], marked([1])));
    expect(requestsOf(excel).length - before).toBe(2);
  });

  it('counts none, and asks for no change, where there are none', async () => {
    const { host, excel } = await openBench([WITH_RULE]);
    expect(await host.clearMarks(NAME)).toBe(0);
    expect(requestsOf(excel)).toHaveLength(2);
  });
});
