/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/","resources":"usable","runScripts":"dangerously"}
 */
import { printCell } from '../../../../src/sheet/address';
import { cellAt } from '../../../fixtures/address';
import { table } from '../../sheets';
import { openBench, type ExcelBench } from '../excel-bench';

const NAME = '评分表';
const A_WHILE = 2000;

async function watched() {
  const bench = await openBench([table(3), table(3, { name: '第二张' })]);
  const told: string[] = [];
  const sheets = await bench.host.sheets();
  const stop = await bench.host.onSelect((id, cell) =>
    told.push(cell === null ? `${sheets.find((one) => one.id === id)?.name}` : printCell(cell)),
  );
  return { ...bench, told, stop };
}

async function later({ line, clock }: Pick<ExcelBench, 'line' | 'clock'>): Promise<void> {
  await line.idle();
  clock.pass(A_WHILE);
  await line.idle();
}

describe('selections in Excel', () => {
  it('on the way from cell to cell are not told, but where it ends', async () => {
    const { told, ...bench } = await watched();
    for (const address of ['A1', 'A2', 'B2']) {
      bench.excel.userSelects(NAME, address);
      await bench.line.idle();
      bench.clock.pass(100);
    }
    expect(told).toEqual([]);
    await later(bench);
    expect(told).toEqual(['B2']);
  });

  it('of a block are told by its first cell', async () => {
    const { told, ...bench } = await watched();
    bench.excel.userSelects(NAME, 'B2:C3');
    await later(bench);
    expect(told).toEqual(['B2']);
  });

  it('right before one of ours are forgotten', async () => {
    const { told, ...bench } = await watched();
    bench.excel.userSelects(NAME, 'A1');
    await bench.host.select(NAME, cellAt('B2'));
    await later(bench);
    expect(told).toEqual([]);
  });

  it('in the same place of another sheet are no echo of ours', async () => {
    const { told, ...bench } = await watched();
    await bench.host.select(NAME, cellAt('B2'));
    bench.excel.userSelects('第二张', 'B2');
    await later(bench);
    expect(told).toEqual(['第二张', 'B2']);
  });

  it('of a sheet are told once it is the one in front, and none that we bring there', async () => {
    const { told, ...bench } = await watched();
    bench.excel.userTurnsTo('第二张');
    bench.excel.userTurnsTo(NAME);
    bench.excel.userTurnsTo('第二张');
    await later(bench);
    expect(told).toEqual(['第二张']);
    await bench.host.select(NAME, cellAt('B2'));
    await later(bench);
    expect(told).toEqual(['第二张']);
  });

  it('ask Excel for nothing', async () => {
    const { told, ...bench } = await watched();
    const asked = bench.excel.log.length;
    bench.excel.userSelects(NAME, 'B2');
    await later(bench);
    expect(told).toEqual(['B2']);
    expect(bench.excel.log).toHaveLength(asked);
  });

  it('are no longer watched once nobody listens', async () => {
    const { stop, excel } = await watched();
    const { workbook } = excel;
    expect([workbook.selectionWatched, workbook.activationWatched]).toEqual([true, true]);
    await stop();
    expect([workbook.selectionWatched, workbook.activationWatched]).toEqual([false, false]);
  });
});
