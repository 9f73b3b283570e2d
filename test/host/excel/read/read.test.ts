/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/","resources":"usable","runScripts":"dangerously"}
 */
import { callsOf, requestsOf } from '../../../excel-sim/requests';
import { JIANGMEN_2023 } from '../../../fixtures/forms';
import { gridOf } from '../../../fixtures/grid-of';
import type { SheetSpec } from '../../workbook-spec';
import { openBench } from '../excel-bench';

function long(rows: number): SheetSpec {
  return {
    name: '评分表',
    rows: Array.from({ length: rows }, (_, row) => [`指标${row}`, 2.5, '≥90%', 0.9, null, '无']),
  };
}

describe('reading a sheet in Excel', () => {
  it('finds the form that is in the workbook', async () => {
    const { host } = await openBench([JIANGMEN_2023]);
    expect(await host.read(JIANGMEN_2023.name)).toEqual(gridOf(JIANGMEN_2023));
  });

  it('takes one request for 5,000 rows', async () => {
    const { host, excel } = await openBench([long(5000)]);
    const { rows } = await host.read('评分表');
    expect(rows).toHaveLength(5000);
    expect(requestsOf(excel)).toHaveLength(1);
  });

  it('reads all sheets of a workbook in one request when they are asked for together', async () => {
    const { host, excel } = await openBench([JIANGMEN_2023, long(3), { name: '空', rows: [] }]);
    const grids = await Promise.all(
      ['空', '评分表', JIANGMEN_2023.name].map((name) => host.read(name)),
    );
    expect(grids.map(({ sheet, rows }) => [sheet, rows.length])).toEqual([
      ['空', 0],
      ['评分表', 3],
      [JIANGMEN_2023.name, gridOf(JIANGMEN_2023).rows.length],
    ]);
    expect(requestsOf(excel)).toHaveLength(1);
  });

  it('reads the other sheets although one of them is gone', async () => {
    const { host } = await openBench([long(3), { name: '空', rows: [] }]);
    const [there, gone] = await Promise.allSettled([host.read('评分表'), host.read('没有')]);
    expect(there).toMatchObject({ status: 'fulfilled', value: { sheet: '评分表' } });
    expect(gone).toMatchObject({ status: 'rejected', reason: { code: 'sheet-gone' } });
  });

  it('makes no call that empties the undo list', async () => {
    const { host, excel } = await openBench([JIANGMEN_2023]);
    await host.read(JIANGMEN_2023.name);
    await host.capabilities(JIANGMEN_2023.name);
    const calls = [...callsOf(excel)].join(' ');
    expect(calls).not.toMatch(/Merge|Settings|CustomXml|Values/);
  });

  it('gives an empty sheet no rows', async () => {
    const { host, excel } = await openBench([{ name: '空', rows: [] }]);
    expect(await host.read('空')).toEqual({ sheet: '空', rows: [] });
    expect(requestsOf(excel)).toHaveLength(1);
  });

  it('tells an error from text that looks like one', async () => {
    const { host } = await openBench([{ name: 'A', rows: [[{ error: '#N/A' }, '#N/A']] }]);
    const [row] = (await host.read('A')).rows;
    expect(row?.cells.map(({ kind }) => kind)).toEqual(['error', 'text']);
  });

  it('tells a formula from text that begins with an equals sign', async () => {
    const rows = [[{ formula: 'SUM(B1:B2)', result: 3 }, '=SUM(B1:B2)']];
    const { host } = await openBench([{ name: 'A', rows }]);
    const [row] = (await host.read('A')).rows;
    expect(row?.cells.map(({ formula }) => formula)).toEqual([true, false]);
  });

  it('keeps a formula that gives nothing as a blank cell', async () => {
    const { host } = await openBench([{ name: 'A', rows: [[{ formula: 'B1', result: '' }]] }]);
    const [row] = (await host.read('A')).rows;
    expect(row?.cells).toEqual([{ column: 0, kind: 'blank', value: '', text: '', formula: true }]);
  });

  it('counts rows and columns from the corner of the sheet', async () => {
    const { host } = await openBench([{ name: 'A', rows: [[], [null, null, 'x']] }]);
    const [row] = (await host.read('A')).rows;
    expect([row?.row, row?.cells[0]?.column]).toEqual([1, 2]);
  });

  it('says that the sheet is gone', async () => {
    const { host } = await openBench([long(1)]);
    await expect(host.read('已删除')).rejects.toMatchObject({ code: 'sheet-gone' });
  });

  it.each([true, false])(
    'reads in blocks above the limit of cells (null values: %s)',
    async (oversizedValuesAreNull) => {
      const { host } = await openBench([long(100)], { mostCells: 250, oversizedValuesAreNull });
      expect(await host.read('评分表')).toEqual(gridOf(long(100)));
    },
  );

  it('reads in blocks above the limit of an answer', async () => {
    const { host } = await openBench([long(100)], { longestAnswer: 4000 });
    expect(await host.read('评分表')).toEqual(gridOf(long(100)));
  });

  it('says that a single row is too large', async () => {
    const { host } = await openBench([long(4)], { longestAnswer: 400 });
    await expect(host.read('评分表')).rejects.toMatchObject({ code: 'too-large' });
  });
});

describe('the sheets of a workbook in Excel', () => {
  it('are listed although a chart is in front', async () => {
    const { host, excel } = await openBench([long(1)]);
    excel.workbook.active = '';
    expect(await host.sheets()).toMatchObject([{ name: '评分表', visible: true, active: false }]);
  });

  it('are listed in tab order with the hidden ones', async () => {
    const { host } = await openBench([long(1), { name: '底稿', rows: [], hidden: true }]);
    expect(await host.sheets()).toMatchObject([
      { name: '评分表', visible: true, active: true },
      { name: '底稿', visible: false, active: false },
    ]);
  });
});
