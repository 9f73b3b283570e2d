/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/","resources":"usable","runScripts":"dangerously"}
 */
import { openBench } from './excel-bench';
import { valueAt } from './see';
import { PROMPT, prompts, table } from './sheets';

const NAME = '评分表';

describe('while somebody edits a cell', () => {
  it('a write waits for the end of the edit', async () => {
    const { host, excel, line } = await openBench([table(1)]);
    line.beginCellEdit();
    const writing = host.apply(NAME, prompts([1]));
    line.endCellEdit();
    await writing;
    expect(valueAt(excel, NAME, 'C1')).toBe(PROMPT);
  });

  it('the page is told after a second, and again when it is over', async () => {
    const { host, line, clock, waiting } = await openBench([table(1)]);
    line.beginCellEdit();
    const reading = host.read(NAME);
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
});

describe('while nobody edits a cell', () => {
  it('the page is not told of waiting', async () => {
    const { host, clock, waiting } = await openBench([table(1)]);
    await host.read(NAME);
    clock.pass(5000);
    expect(waiting).toEqual([]);
  });
});
