import { HostError } from '../../../src/host/host-error';
import { table } from '../sheets';
import type { CellSpec, OpenWorkbook } from '../workbook-spec';

const NAME = '评分表';

export function readingContract(open: OpenWorkbook): void {
  it('names the sheets in tab order, hidden ones included', async () => {
    const { host } = await open([table(1), table(1, { name: '说明', hidden: true })]);
    expect(await host.sheets()).toMatchObject([
      { name: NAME, visible: true, active: true },
      { name: '说明', visible: false, active: false },
    ]);
  });

  it.each<[string, CellSpec, object]>([
    ['a number', 8.5, { kind: 'number', value: '8.5', text: '8.5', formula: false }],
    ['a text', '≥5', { kind: 'text', value: '≥5', text: '≥5', formula: false }],
    ['a text of digits', '300', { kind: 'text', value: '300', text: '300', formula: false }],
    ['a truth value', true, { kind: 'boolean', value: 'TRUE', formula: false }],
    ['an error', { error: '#REF!' }, { kind: 'error', value: '#REF!', formula: false }],
    [
      'a percentage',
      { number: 0.0222, format: '0.00%', shows: '2.22%' },
      { kind: 'number', value: '0.0222', text: '2.22%', formula: false },
    ],
    [
      'a percentage in a column too narrow for it',
      { number: 0.0222, format: '0.00%', shows: '#####' },
      { kind: 'number', value: '0.0222', text: '2.22%', formula: false },
    ],
    [
      'a date in a column too narrow for it',
      { number: 45291, format: 'yyyy"年"m"月"d"日"', shows: '########' },
      { kind: 'number', value: '45291', text: '2023年12月31日', date: '2023年12月31日' },
    ],
    [
      'a date in an order of its own',
      { number: 45260, format: 'mm/dd/yy', shows: '11/30/23' },
      { kind: 'number', value: '45260', text: '11/30/23', date: '2023年11月30日' },
    ],
    [
      'a time of day',
      { number: 0.5, format: 'h:mm', shows: '12:00' },
      { kind: 'number', value: '0.5', text: '12:00', formula: false },
    ],
    [
      'a formula with a number',
      { formula: 'SUM(1,2)', result: 3 },
      { kind: 'number', value: '3', text: '3', formula: true },
    ],
    [
      'a formula with a text',
      { formula: '"完"&"成"', result: '完成' },
      { kind: 'text', value: '完成', text: '完成', formula: true },
    ],
    [
      'a formula that gives nothing',
      { formula: '""', result: '' },
      { kind: 'blank', value: '', formula: true },
    ],
  ])('reads %s', async (_, cell, expected) => {
    const { host } = await open([
      {
        name: NAME,
        rows: [
          [null, null],
          [null, cell],
        ],
      },
    ]);
    const { sheet, rows } = await host.read(NAME);
    expect(sheet).toBe(NAME);
    expect(rows).toMatchObject([{ row: 1, cells: [{ column: 1, ...expected }] }]);
  });

  it('leaves blank cells and rows out', async () => {
    const rows = [[1, null, 3], [null], [null, 2]];
    const { host } = await open([{ name: NAME, rows }]);
    const grid = await host.read(NAME);
    expect(grid.rows.map(({ row, cells }) => [row, cells.map(({ column }) => column)])).toEqual([
      [0, [0, 2]],
      [2, [1]],
    ]);
  });

  it('reads an empty sheet', async () => {
    const { host } = await open([{ name: NAME, rows: [] }]);
    expect(await host.read(NAME)).toEqual({ sheet: NAME, rows: [] });
  });

  it('says so where there is no such sheet', async () => {
    const { host } = await open([table(1)]);
    const failure = host.read('没有');
    await expect(failure).rejects.toBeInstanceOf(HostError);
    await expect(failure).rejects.toMatchObject({ code: 'sheet-gone' });
  });
}
