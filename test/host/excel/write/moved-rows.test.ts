/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/","resources":"usable","runScripts":"dangerously"}
 */
import type { SimulatedExcel } from '../../../excel-sim/excel';
import { deleteRow, insertColumn, insertRow, sortRows } from '../../../excel-sim/people/rows';
import { requestsOf } from '../../../excel-sim/requests';
import { cellAt } from '../../../fixtures/address';
import { stateOf } from '../../../fuzz/excel-state';
import { allBack, marked, number, oneWrite, PROMPT, prompts, table, text } from '../../sheets';
import { openBench } from '../excel-bench';
import { rulesOf, valueAt } from '../see';
import { leftAlone, NAME, SHEET } from './deeds';

/** What people do between a write and taking it back, and where the prompt of row 2 is then. */
const MOVES: readonly (readonly [string, (excel: SimulatedExcel) => void, string])[] = [
  ['a row was inserted above', (excel) => insertRow(excel, NAME, 1), 'C3'],
  ['a row was inserted in its place', (excel) => insertRow(excel, NAME, 2), 'C3'],
  ['a row above was deleted', (excel) => deleteRow(excel, NAME, 1), 'C1'],
  ['the rows were sorted', (excel) => sortRows(excel, NAME, 1, [4, 3, 2, 1]), 'C3'],
  ['its row changed places with the next', (excel) => sortRows(excel, NAME, 2, [3, 2]), 'C3'],
];

describe('taking back a prompt', () => {
  it.each(MOVES)('follows it where %s', async (_, move, now) => {
    const { host, excel } = await openBench([SHEET]);
    const receipt = await host.apply(NAME, prompts([2], marked([2])));
    move(excel);
    expect(await host.restore(receipt)).toEqual(allBack(now));
    const theirs = leftAlone({ what: '', act: move });
    expect(stateOf(excel, NAME)).toEqual(theirs);
  });

  it('costs one request more where it moved, and none where it did not', async () => {
    const { host, excel } = await openBench([SHEET]);
    const first = await host.apply(NAME, prompts([2]));
    const before = requestsOf(excel).length;
    await host.restore(first);
    expect(requestsOf(excel).length - before).toBe(2);
    const second = await host.apply(NAME, prompts([2]));
    insertRow(excel, NAME, 1);
    const later = requestsOf(excel).length;
    await host.restore(second);
    expect(requestsOf(excel).length - later).toBe(3);
  });

  it('asks anew what may be written where it stands now', async () => {
    const { host, excel } = await openBench([SHEET]);
    const receipt = await host.apply(NAME, prompts([2]));
    insertRow(excel, NAME, 1);
    excel.sheet(NAME).protection = { allowFormatCells: true };
    expect(await host.restore(receipt)).toMatchObject({
      back: [],
      refused: [{ cell: cellAt('C3'), why: expect.stringMatching(/保护/) }],
      remaining: receipt,
    });
  });

  it('follows each of several like prompts to its own row', async () => {
    const rows = [
      ['指标1', 8.5, '/'],
      ['指标2', 8.5],
    ];
    const { host, excel } = await openBench([{ name: NAME, rows }]);
    const { guards } = prompts([1, 2]);
    const writes = [
      ...oneWrite('C1', text('/'), text(PROMPT)).writes,
      ...oneWrite('C2', { kind: 'blank', value: '' }, text(PROMPT)).writes,
    ];
    const receipt = await host.apply(NAME, { writes, guards, marks: null });
    sortRows(excel, NAME, 1, [2, 1]);
    await host.restore(receipt);
    expect(['C1', 'C2'].map((cell) => valueAt(excel, NAME, cell))).toEqual(['', '/']);
  });

  it('says of a deleted row that it cannot be found, and calls nothing back', async () => {
    const { host, excel } = await openBench([SHEET]);
    const receipt = await host.apply(NAME, prompts([2]));
    deleteRow(excel, NAME, 2);
    expect(await host.restore(receipt)).toEqual({
      back: [],
      changed: [{ cell: cellAt('C2'), why: expect.stringMatching(/找不到/) }],
      refused: [],
      remaining: null,
    });
  });

  it('takes it back in place though most of its row was changed since', async () => {
    const { host, excel } = await openBench([SHEET]);
    const receipt = await host.apply(NAME, prompts([2]));
    excel.user(NAME, 'A2', '改名的指标');
    excel.user(NAME, 'B2', 9);
    expect(await host.restore(receipt)).toEqual(allBack('C2'));
  });

  it('follows it where a column was inserted before it', async () => {
    const { host, excel } = await openBench([SHEET]);
    const receipt = await host.apply(NAME, prompts([2]));
    insertColumn(excel, NAME, 3);
    expect(await host.restore(receipt)).toEqual(allBack('D2'));
    expect(valueAt(excel, NAME, 'D2')).toBe('');
  });

  it('tells where it stands once it was pasted to another row, until it is gone', async () => {
    const { host, excel } = await openBench([SHEET]);
    const receipt = await host.apply(NAME, prompts([2]));
    excel.user(NAME, 'C2', '');
    excel.user(NAME, 'C4', PROMPT);
    expect(await host.restore(receipt)).toEqual({
      back: [],
      changed: [],
      refused: [{ cell: cellAt('C4'), why: expect.stringMatching(/提纲.*这一格/) }],
      remaining: receipt,
    });
    expect(valueAt(excel, NAME, 'C4')).toBe(PROMPT);
    excel.user(NAME, 'C4', '');
    expect(await host.restore(receipt)).toEqual(allBack('C2'));
  });

  it('leaves alone a prompt that a person copied to another row', async () => {
    const { host, excel } = await openBench([SHEET]);
    const receipt = await host.apply(NAME, prompts([2]));
    excel.user(NAME, 'C4', PROMPT);
    expect(await host.restore(receipt)).toEqual(allBack('C2'));
    expect(valueAt(excel, NAME, 'C4')).toBe(PROMPT);
  });
});

describe('taking back a score', () => {
  const guards = prompts([2]).guards;

  async function scored() {
    const rows = [
      ['指标1', 7],
      ['指标2', 8.5],
    ];
    const bench = await openBench([{ name: NAME, rows }]);
    const { writes } = oneWrite('B2', number('8.5'), number('7'));
    return { ...bench, receipt: await bench.host.apply(NAME, { writes, guards, marks: null }) };
  }

  it('follows its row and not the number', async () => {
    const { host, excel, receipt } = await scored();
    sortRows(excel, NAME, 1, [2, 1]);
    expect(await host.restore(receipt)).toEqual(allBack('B1'));
    expect(['B1', 'B2'].map((cell) => valueAt(excel, NAME, cell))).toEqual([8.5, 7]);
  });

  it('leaves the same number in another row alone where its own is gone', async () => {
    const { host, excel, receipt } = await scored();
    deleteRow(excel, NAME, 2);
    insertRow(excel, NAME, 1);
    const { back, changed } = await host.restore(receipt);
    expect([back, changed.length]).toEqual([[], 1]);
    expect(valueAt(excel, NAME, 'B2')).toBe(7);
  });
});

describe('taking back a score where another row shares all but name and score', () => {
  const rows = [
    ['培训人数', 30, '≥100', 30],
    ['培训场次', 30, '≥100', 24],
  ];
  const guards = ['培训人数', 30, '≥100'].map((value, column) => ({
    cell: { row: 0, column },
    content: typeof value === 'number' ? number(String(value)) : text(value),
  }));
  const { writes } = oneWrite('D1', number('30'), number('24'));

  it.each<[string, (excel: SimulatedExcel) => void, string, number]>([
    ['its row was deleted', (excel) => deleteRow(excel, NAME, 1), 'D1', 24],
    ['the two changed places', (excel) => sortRows(excel, NAME, 1, [2, 1]), 'D1', 24],
    ['nothing moved', () => {}, 'D2', 24],
  ])("leaves the other row's own score where %s", async (_, move, theirs, score) => {
    const { host, excel } = await openBench([{ name: NAME, rows }]);
    const receipt = await host.apply(NAME, { writes, guards, marks: null });
    move(excel);
    await host.restore(receipt);
    expect(valueAt(excel, NAME, theirs)).toBe(score);
  });
});

describe.each([true, false])('where an inserted row takes the rules above it (%s)', (takes) => {
  it.each(MOVES)('marks are cleared wherever %s', async (_, move) => {
    const { host, excel } = await openBench([SHEET], { insertedRowsTakeRules: takes });
    await host.apply(NAME, prompts([], marked([2])));
    move(excel);
    await host.clearMarks(NAME);
    expect(rulesOf(excel, NAME)).toEqual([]);
  });
});

describe('without guards', () => {
  it('a prompt is followed by its text alone', async () => {
    const { host, excel } = await openBench([table(2)]);
    const receipt = await host.apply(NAME, { ...prompts([1]), guards: [] });
    insertRow(excel, NAME, 1);
    expect(await host.restore(receipt)).toEqual(allBack('C2'));
  });

  it('a number is looked for in its place alone', async () => {
    const { host, excel } = await openBench([table(2)]);
    const receipt = await host.apply(NAME, oneWrite('B1', number('8.5'), number('7')));
    insertRow(excel, NAME, 1);
    const { back, changed } = await host.restore(receipt);
    expect([back, changed.length]).toEqual([[], 1]);
    expect(valueAt(excel, NAME, 'B2')).toBe(7);
  });
});
