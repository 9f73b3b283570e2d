/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/","resources":"usable","runScripts":"dangerously"}
 */
import type { Marks } from '../../../src/sheet/edits';
import type { Assumptions } from '../../excel-sim/assumptions';
import type { SimulatedExcel } from '../../excel-sim/excel';
import type { ActionNote } from '../../excel-sim/wire/interpreter';
import { WireError } from '../../excel-sim/wire/wire-error';
import { cellAt } from '../../fixtures/address';
import { allBack, marked, PROMPT, prompts, table } from '../sheets';
import { openBench } from './excel-bench';
import { rulesOf, valueAt } from './see';

const NAME = '评分表';
const ROWS = [1, 3, 5];

/** Lets one action fail, once. */
function failAt(excel: SimulatedExcel, isIt: (note: ActionNote) => boolean, code: string): void {
  excel.beforeAction = (note) => {
    if (!isIt(note)) return;
    excel.beforeAction = () => {};
    throw new WireError(code);
  };
}

/** True at the given assignment of values, counted from one. */
function nthWrite(nth: number): (note: ActionNote) => boolean {
  let count = 0;
  return ({ action }) => {
    if (action.Name === 'Values') count += 1;
    return action.Name === 'Values' && count === nth;
  };
}

function isNewRule({ className, action }: ActionNote): boolean {
  return className === 'ConditionalFormatRule' && action.Name === 'Formula';
}

async function failing(
  assumptions: Partial<Assumptions>,
  marks: Marks | null,
  isIt: (note: ActionNote) => boolean,
) {
  const bench = await openBench([table(5)], assumptions);
  failAt(bench.excel, isIt, 'GeneralException');
  return { ...bench, writing: bench.host.apply(NAME, prompts(ROWS, marks)) };
}

describe('a write in Excel that fails in the middle', () => {
  it.each([true, false])(
    'gives a receipt for what was written (Excel answers the first half: %s)',
    async (resultsOnError) => {
      const { writing } = await failing({ resultsOnError }, null, nthWrite(2));
      const receipt = await writing;
      expect(receipt.written.map(({ cell }) => cell)).toEqual([cellAt('C1')]);
      const [third, fifth] = receipt.refused;
      expect([third?.cell, fifth?.cell]).toEqual([cellAt('C3'), cellAt('C5')]);
      expect(third?.why).toMatch(/GeneralException/);
      // Without an answer nobody knows what the moment before held.
      const unsure = receipt.refused.filter(({ why }) => /可能被盖掉.*自行补上/.test(why));
      expect(unsure).toHaveLength(resultsOnError ? 0 : 1);
    },
  );

  it('can be taken back', async () => {
    const { writing, host, excel } = await failing({}, null, nthWrite(2));
    const restored = await host.restore(await writing);
    expect(restored).toEqual(allBack('C1'));
    expect(valueAt(excel, NAME, 'C1')).toBe('');
  });

  it('is an error where nothing was written', async () => {
    const { writing, excel } = await failing({}, null, nthWrite(1));
    await expect(writing).rejects.toMatchObject({ code: 'unknown' });
    expect(valueAt(excel, NAME, 'C1')).toBe('');
  });

  it('is an error where Excel takes the first half back', async () => {
    const { writing } = await failing({ rollsBack: true }, null, nthWrite(3));
    await expect(writing).rejects.toMatchObject({ code: 'unknown' });
  });

  it('keeps the prompts where it is the marks that fail', async () => {
    const { writing, excel } = await failing({}, marked(ROWS), isNewRule);
    const receipt = await writing;
    expect(valueAt(excel, NAME, 'C5')).toBe(PROMPT);
    expect(receipt.written).toHaveLength(3);
    expect(receipt.refused[0]).toEqual({
      cell: null,
      why: expect.stringMatching(/GeneralException/),
    });
  });

  it('names the marks that were set before the failure, and the one left without its formula', async () => {
    let set = 0;
    const { writing, host, excel } = await failing({}, marked(ROWS), (note) => {
      if (isNewRule(note)) set += 1;
      return set === 3;
    });
    const receipt = await writing;
    expect(receipt.marks).toHaveLength(3);
    await host.clearMarks(NAME);
    expect(rulesOf(excel, NAME)).toEqual([]);
  });

  it('keeps the old marks where the new ones fail', async () => {
    const { host, excel } = await openBench([table(5)]);
    await host.apply(NAME, prompts([], marked([2])));
    const before = rulesOf(excel, NAME);
    failAt(excel, isNewRule, 'GeneralException');
    const receipt = await host.apply(NAME, prompts(ROWS, marked(ROWS)));
    await host.restore(receipt);
    expect(rulesOf(excel, NAME)).toEqual(before);
  });

  it('says so where nobody can tell what was written', async () => {
    const { excel, line, host } = await openBench([table(5)]);
    excel.beforeAction = (note) => {
      if (!nthWriteOnce(note)) return;
      line.refusals.push(5000);
      throw new WireError('GeneralException');
    };
    const nthWriteOnce = nthWrite(2);
    await expect(host.apply(NAME, prompts(ROWS))).rejects.toMatchObject({
      message: expect.stringMatching(/无法确认/),
      cells: [cellAt('C1'), cellAt('C3'), cellAt('C5')],
    });
  });
});
