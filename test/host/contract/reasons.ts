import { check } from '../../../src/engine/check/check';
import { sheetCells } from '../../../src/sheet/cells/sheet-cells';
import type { Content } from '../../../src/sheet/edits';
import { readForm } from '../../../src/sheet/read-form';
import { promptAndMarkEdits } from '../../../src/sheet/report-edits';
import { cellAt } from '../../fixtures/address';
import { withCells } from '../../fixtures/form-sheet';
import { JIANGMEN_2023 } from '../../fixtures/forms';
import { text } from '../sheets';
import type { OpenWorkbook, TestWorkbook } from '../workbook-spec';

const NAME = JIANGMEN_2023.name;
/** 高技术产业增加值增速 failed; its reason is left to be asked for. */
const FORM = withCells(JIANGMEN_2023, { J36: null });
const REASON = cellAt('J36');

/** What the pane and the command line do: read the sheet, check it, write its prompts and marks. */
async function write({ host }: TestWorkbook): Promise<void> {
  const grid = await host.read(NAME);
  const reading = readForm(grid);
  if (reading.kind !== 'form') throw new Error('The form was not found.');
  await host.apply(NAME, promptAndMarkEdits(grid, check(reading.form)));
}

async function reasonIn({ host }: TestWorkbook): Promise<Content> {
  return sheetCells(await host.read(NAME)).content(REASON);
}

export function reasonsContract(open: OpenWorkbook): void {
  async function written(): Promise<{ readonly book: TestWorkbook; readonly prompt: string }> {
    const book = await open([FORM]);
    await write(book);
    return { book, prompt: (await reasonIn(book)).value };
  }

  it.each<[string, (prompt: string) => string]>([
    ['before the blanks', (prompt) => prompt.replace('偏差', '因台风停工，已复工。偏差')],
    ['after the mark', (prompt) => prompt.replace('】', '】因台风停工，已复工。')],
    ['on a line of their own', (prompt) => prompt.replace('偏差', '\n因台风停工。\n偏差')],
    ['in a quoted value', (prompt) => prompt.replace('”，扣', '（因台风停工）”，扣')],
    ['in a blank', (prompt) => prompt.replace('【　】', '台风')],
    ['as a line break at the end', (prompt) => `${prompt}\n`],
  ])('a second write leaves what a person typed %s', async (_, type) => {
    const { book, prompt } = await written();
    const typed = text(type(prompt));
    expect(typed).not.toEqual(text(prompt));
    await book.edit(NAME, REASON, typed);
    await write(book);
    expect(await reasonIn(book)).toEqual(typed);
  });

  it('a second write brings a prompt that nobody touched up to date', async () => {
    const { book, prompt } = await written();
    await book.edit(NAME, cellAt('H36'), text('5.5%'));
    await write(book);
    const now = (await reasonIn(book)).value;
    expect(now).not.toBe(prompt);
    expect(now).toContain('实现值“5.5%”');
  });
}
