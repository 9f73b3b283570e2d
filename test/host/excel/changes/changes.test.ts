/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/","resources":"usable","runScripts":"dangerously"}
 */
import type { ExcelHost } from '../../../../src/host/excel/excel-host';
import { marked, prompts, table } from '../../sheets';
import { openBench, type ExcelBench } from '../excel-bench';

const NAME = '评分表';
const A_WHILE = 2000;

async function watched(assumptions = {}) {
  const bench = await openBench([table(3), table(3, { name: '第二张' })], assumptions);
  const changed: string[] = [];
  const stop = await bench.host.onChange((sheet) => changed.push(sheet));
  return { ...bench, changed, stop };
}

/** Lets the pause after the last change go by, and the answers come in. */
async function later({ line, clock }: ExcelBench): Promise<void> {
  await line.idle();
  clock.pass(A_WHILE);
  await line.idle();
}

describe('changes in Excel', () => {
  it('are reported with the sheet once the burst is over', async () => {
    const { changed, ...bench } = await watched();
    bench.excel.user(NAME, 'B1', 9);
    bench.excel.user(NAME, 'B2', 9);
    await bench.line.idle();
    expect(changed).toEqual([]);
    await later(bench);
    expect(changed).toEqual([NAME]);
  });

  it('are not reported while the burst goes on', async () => {
    const { changed, ...bench } = await watched();
    for (const score of [9, 8, 7]) {
      bench.excel.user(NAME, 'B1', score);
      await bench.line.idle();
      bench.clock.pass(200);
      await bench.line.idle();
    }
    expect(changed).toEqual([]);
  });

  it('are reported once', async () => {
    const { changed, ...bench } = await watched();
    bench.excel.user(NAME, 'B1', 9);
    await later(bench);
    bench.excel.user('第二张', 'B1', 9);
    await later(bench);
    expect(changed).toEqual([NAME, '第二张']);
  });

  it('are reported for each sheet', async () => {
    const { changed, ...bench } = await watched();
    bench.excel.user(NAME, 'B1', 9);
    bench.excel.user('第二张', 'B1', 9);
    await later(bench);
    expect(changed).toEqual([NAME, '第二张']);
  });

  it('by other people in the same workbook are reported', async () => {
    const { changed, ...bench } = await watched();
    bench.excel.user(NAME, 'B1', 9, 'Remote');
    await later(bench);
    expect(changed).toEqual([NAME]);
  });

  it.each([true, false])(
    'of our own are not reported (Excel tells who made them: %s)',
    async (tellsTriggerSource) => {
      const { changed, ...bench } = await watched({ tellsTriggerSource });
      const receipt = await bench.host.apply(NAME, prompts([1, 3]));
      await later(bench);
      await bench.host.restore(receipt);
      await later(bench);
      expect(changed).toEqual([]);
    },
  );

  it.each([true, false])(
    'of people are reported again after our own (Excel tells who made them: %s)',
    async (tellsTriggerSource) => {
      const { changed, ...bench } = await watched({ tellsTriggerSource });
      await bench.host.apply(NAME, prompts([1]));
      await later(bench);
      bench.excel.user(NAME, 'B1', 9);
      await later(bench);
      expect(changed).toEqual([NAME]);
    },
  );

  it('right after our own are reported where Excel tells who made them', async () => {
    const { changed, ...bench } = await watched();
    await bench.host.apply(NAME, prompts([1]));
    await bench.line.idle();
    bench.excel.user(NAME, 'B1', 9);
    await later(bench);
    expect(changed).toEqual([NAME]);
  });

  it.each([true, false])(
    'of other cells right after our own are reported (Excel tells who made them: %s)',
    async (tellsTriggerSource) => {
      const { changed, ...bench } = await watched({ tellsTriggerSource });
      await bench.host.apply(NAME, prompts([1]));
      bench.excel.user(NAME, 'B1', 9);
      await later(bench);
      expect(changed).toEqual([NAME]);
    },
  );

  it('of the same cell on another sheet right after our own are reported', async () => {
    const { changed, ...bench } = await watched({ tellsTriggerSource: false });
    await bench.host.apply(NAME, prompts([1]));
    bench.excel.user('第二张', 'C1', 9);
    await later(bench);
    expect(changed).toEqual(['第二张']);
  });

  // Excel tells of no change of cells where rules alone are set or removed.
  it.each([
    ['set', (host: ExcelHost) => host.apply(NAME, prompts([], marked([2])))],
    ['removed', (host: ExcelHost) => host.clearMarks(NAME)],
  ])('right after marks were %s are reported', async (_, act) => {
    const { changed, ...bench } = await watched();
    await bench.host.apply(NAME, prompts([], marked([1, 3])));
    await later(bench);
    await act(bench.host);
    bench.excel.user(NAME, 'B1', 9);
    await later(bench);
    expect(changed).toEqual([NAME]);
  });

  it('by other people right after our own are reported where Excel tells nothing', async () => {
    const { changed, ...bench } = await watched({ tellsTriggerSource: false });
    await bench.host.apply(NAME, prompts([1]));
    bench.excel.user(NAME, 'B1', 9, 'Remote');
    await later(bench);
    expect(changed).toEqual([NAME]);
  });

  it('go on being reported after an error', async () => {
    const { changed, errors, ...bench } = await watched();
    bench.excel.user(NAME, 'B1', 9);
    await bench.line.idle();
    bench.line.refusals.push(5012);
    await later({ ...bench, errors });
    expect(errors.map(({ code }) => code)).toEqual(['unknown']);
    bench.excel.user(NAME, 'B1', 8);
    await later({ ...bench, errors });
    expect(changed).toEqual([NAME]);
  });

  it('go on being reported after a failure of the one who listens', async () => {
    const bench = await openBench([table(1)]);
    let calls = 0;
    await bench.host.onChange(() => {
      calls += 1;
      if (calls === 1) throw new Error('broken');
    });
    bench.excel.user(NAME, 'B1', 9);
    await later(bench);
    bench.excel.user(NAME, 'B1', 8);
    await later(bench);
    expect(calls).toBe(2);
    expect(bench.errors[0]?.detail).toMatch(/broken/);
  });

  it('of a sheet that is gone are not reported', async () => {
    const { changed, ...bench } = await watched();
    bench.excel.user('第二张', 'B1', 9);
    await bench.line.idle();
    bench.excel.workbook.sheets.pop();
    await later(bench);
    expect(changed).toEqual([]);
  });

  it('are no longer reported once unsubscribed', async () => {
    const { changed, stop, ...bench } = await watched();
    bench.excel.user(NAME, 'B1', 9);
    await bench.line.idle();
    await stop();
    bench.excel.user(NAME, 'B2', 9);
    await later(bench);
    expect(changed).toEqual([]);
    expect(bench.excel.workbook.watched).toBe(false);
  });
});
