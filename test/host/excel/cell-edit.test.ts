/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/","resources":"usable","runScripts":"dangerously"}
 */
import { requestsOf } from '../../excel-sim/requests';
import { WireError } from '../../excel-sim/wire/wire-error';
import { marked, PROMPT, prompts, table } from '../sheets';
import { openBench } from './excel-bench';
import { valueAt } from './see';

const NAME = '评分表';

describe('while somebody edits a cell', () => {
  it('a write waits for the end of the edit', async () => {
    const { host, excel, line } = await openBench([table(1)]);
    line.beginCellEdit();
    const writing = host.apply(NAME, prompts([1]));
    await line.held();
    line.endCellEdit();
    await writing;
    expect(valueAt(excel, NAME, 'C1')).toBe(PROMPT);
  });

  it('the page is told after a second, and again when it is over', async () => {
    const { host, line, clock, waiting } = await openBench([table(1)]);
    line.beginCellEdit();
    const reading = host.read(NAME);
    await line.held();
    clock.pass(999);
    expect(waiting).toEqual([]);
    clock.pass(1);
    expect(waiting).toEqual([true]);
    line.endCellEdit();
    await reading;
    expect(waiting).toEqual([true, false]);
  });

  it('the page is told once for all that waits', async () => {
    const { host, line, clock, waiting } = await openBench([table(1)]);
    line.beginCellEdit();
    const reading = Promise.all([host.read(NAME), host.sheets()]);
    await line.held();
    clock.pass(1000);
    line.endCellEdit();
    await reading;
    expect(waiting).toEqual([true, false]);
  });

  it('an Excel that does not wait refuses, and works when asked again after the edit', async () => {
    const { host, excel, line } = await openBench([table(1)], { waitsForCellEdit: false });
    line.beginCellEdit();
    await expect(host.apply(NAME, prompts([1]))).rejects.toMatchObject({
      code: 'cell-edit',
      message: expect.stringMatching(/Enter/),
    });
    line.endCellEdit();
    await host.apply(NAME, prompts([1]));
    expect(valueAt(excel, NAME, 'C1')).toBe(PROMPT);
  });

  it.each([
    ['the sheet is read', 1],
    ['the cells are written', 2],
  ])('a write is refused whole where the edit begins while %s', async (_, requests) => {
    const { host, excel } = await openBench([table(1)]);
    excel.beforeAction = ({ className }) => {
      if (className === 'Range' && requestsOf(excel).length === requests - 1)
        throw new WireError('InvalidOperationInCellEditMode');
    };
    await expect(host.apply(NAME, prompts([1], marked([1])))).rejects.toMatchObject({
      code: 'cell-edit',
    });
    expect(requestsOf(excel)).toHaveLength(requests);
    expect(valueAt(excel, NAME, 'C1')).toBe('');
  });
});

describe('while somebody begins to edit as the old marks are taken away', () => {
  it('the write stands, and the old marks are said to be left', async () => {
    const { host, excel } = await openBench([table(2)]);
    await host.apply(NAME, prompts([], marked([2])));
    excel.beforeAction = ({ action }) => {
      if (action.Name === 'Delete') throw new WireError('InvalidOperationInCellEditMode');
    };
    const { written, refused } = await host.apply(NAME, prompts([1], marked([1])));
    expect(written).toHaveLength(1);
    expect(refused).toEqual([{ cell: null, why: expect.stringMatching(/原有的标记/) }]);
    excel.beforeAction = () => {};
    expect(await host.clearMarks(NAME)).toBe(6);
  });
});

describe('while nobody edits a cell', () => {
  it('the page is told of a slow Excel all the same, for the two cannot be told apart', async () => {
    const { host, line, clock, waiting } = await openBench([table(1)]);
    line.latency = 50;
    const reading = host.sheets();
    clock.pass(1000);
    await reading;
    expect(waiting).toEqual([true, false]);
  });

  it('the page is not told of waiting', async () => {
    const { host, clock, waiting } = await openBench([table(1)]);
    await host.read(NAME);
    clock.pass(5000);
    expect(waiting).toEqual([]);
  });
});
