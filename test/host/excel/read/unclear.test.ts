/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/","resources":"usable","runScripts":"dangerously"}
 */
import { sheetCells } from '../../../../src/sheet/cells/sheet-cells';
import { requestsOf } from '../../../excel-sim/requests';
import { cellAt } from '../../../fixtures/address';
import type { CellSpec } from '../../workbook-spec';
import { openBench } from '../excel-bench';

const NAME = '评分表';
const NARROW: CellSpec = { number: 45291, format: 'yyyy/m/d', shows: '####' };

async function read(...rows: readonly (readonly CellSpec[])[]) {
  const { host, excel } = await openBench([{ name: NAME, rows }]);
  const grid = await host.read(NAME);
  return { grid, cells: sheetCells(grid), requests: requestsOf(excel).length };
}

describe('a number that does not show what it stands for', () => {
  it('is read by its format, for one request more however many there are', async () => {
    const percent: CellSpec = { number: 0.9, format: '0%', shows: '#' };
    const { cells, requests } = await read([NARROW, 1, percent], [NARROW], [null, NARROW]);
    expect(['A1', 'A2', 'B3'].map((at) => cells.entry(cellAt(at)).text)).toEqual(
      Array.from({ length: 3 }, () => '2023/12/31'),
    );
    expect(cells.entry(cellAt('C1'))).toMatchObject({ text: '90%', percent: true });
    expect(requests).toBe(2);
  });

  it.each<[string, CellSpec]>([
    ['a score with two decimals', { number: 8.5, format: '0.00', shows: '8.50' }],
    ['a sum with commas', { number: 1435, format: '#,##0', shows: '1,435' }],
    ['a percentage', { number: 0.0222, format: '0.00%', shows: '2.22%' }],
    ['a date with its year first', { number: 45291, format: 'yyyy/m/d', shows: '2023/12/31' }],
    ['a date in words', { number: 45291, format: 'yyyy"年"m"月"', shows: '2023年12月' }],
    ['a text of #', '###'],
  ])('costs nothing where it is %s', async (_, cell) => {
    expect((await read([cell])).requests).toBe(1);
  });

  it('is read in each of several sheets', async () => {
    const { host } = await openBench([
      { name: NAME, rows: [[NARROW]] },
      { name: '另一张', rows: [[NARROW]] },
    ]);
    const grids = await Promise.all([NAME, '另一张'].map((name) => host.read(name)));
    for (const { rows } of grids) expect(rows[0]?.cells[0]?.text).toBe('2023/12/31');
  });
});
