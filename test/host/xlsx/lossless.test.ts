import { openXlsx } from '../../../src/host/xlsx/open';
import type { Edits } from '../../../src/sheet/edits';
import { cellAt } from '../../fixtures/address';
import { BLANK, number, PROMPT, text } from '../sheets';
import { fixture } from './fixture';
import { partsOf } from './saved';
import { newErrors } from './schema';

const NAME = '评分表';
const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES = 'xl/styles.xml';
const MARKS = {
  error: [cellAt('F4')],
  warning: [cellAt('D4'), cellAt('D5')],
  failing: [{ row: 3, firstColumn: 0, lastColumn: 4 }],
};
/** A blank cell with a style, one with rich text, and one in a row of its own. */
const WRITES: Edits['writes'] = [
  { cell: cellAt('F4'), before: BLANK, after: text(PROMPT) },
  { cell: cellAt('F8'), before: text('产出数量未达标'), after: text(`=${PROMPT}`) },
  { cell: cellAt('B40'), before: BLANK, after: text('  <两端空格&>  ') },
];
const SCORE = { cell: cellAt('E4'), before: number('1.5'), after: number('1.75') };

function edits(changes: Partial<Edits>): Edits {
  return { writes: [], guards: [], marks: null, ...changes };
}

function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const old = partsOf(before);
  const saved = partsOf(after);
  expect(Object.keys(saved)).toEqual(Object.keys(old));
  return Object.keys(saved).filter((part) => saved[part] !== old[part]);
}

describe.each(['xlsxwriter', 'libreoffice'] as const)('a workbook by %s', (writer) => {
  const bytes = fixture(writer);

  it('is saved as the very bytes it was opened from where nothing was written', async () => {
    const host = openXlsx(bytes);
    await host.read(NAME);
    await host.apply(NAME, edits({ marks: { error: [], warning: [], failing: [] } }));
    expect(host.save()).toBe(bytes);
  });

  it('changes in the sheet alone where prompts are written', async () => {
    const host = openXlsx(bytes);
    await host.apply(NAME, edits({ writes: WRITES }));
    expect(changedParts(bytes, host.save())).toEqual([SHEET]);
  });

  it('changes in the sheet and the styles alone where marks are set', async () => {
    const host = openXlsx(bytes);
    await host.apply(NAME, edits({ writes: WRITES, marks: MARKS }));
    expect([...changedParts(bytes, host.save())].toSorted()).toEqual([STYLES, SHEET]);
  });

  it('differs in the written cells, the height of their row and nowhere else in the sheet', async () => {
    const host = openXlsx(bytes);
    await host.apply(NAME, edits({ writes: WRITES.slice(0, 1) }));
    const cell = /<c r="F4"[^>]*?(\/>|>.*?<\/c>)/s;
    const old = partsOf(bytes)[SHEET] ?? '';
    const saved = partsOf(host.save())[SHEET] ?? '';
    const height = /(<row r="4"[^>]*? ht=)"[\d.]+"/;
    const rest = (sheet: string) => sheet.replace(cell, '').replace(height, '$1');
    expect(rest(saved)).toBe(rest(old));
    expect(saved).not.toBe(old);
  });

  it('is the very file that was opened after restoring, rows and looks that were added included', async () => {
    const host = openXlsx(bytes);
    await host.restore(await host.apply(NAME, edits({ writes: [...WRITES, SCORE], marks: MARKS })));
    expect(host.save()).toBe(bytes);
  });

  it('is byte for byte the same sheet again where somebody changed a cell before restoring', async () => {
    const changed = openXlsx(bytes);
    await changed.edit(NAME, [{ cell: cellAt('E4'), content: number('1.75') }]);
    const host = openXlsx(bytes);
    const receipt = await host.apply(NAME, edits({ writes: WRITES.slice(0, 2), marks: MARKS }));
    await host.edit(NAME, [{ cell: cellAt('E4'), content: number('1.75') }]);
    await host.restore(receipt);
    expect(partsOf(host.save())[SHEET]).toBe(partsOf(changed.save())[SHEET]);
  });

  it('is byte for byte the same again after the marks are cleared', async () => {
    const host = openXlsx(bytes);
    await host.apply(NAME, edits({ marks: MARKS }));
    const again = openXlsx(host.save());
    await again.clearMarks(NAME);
    expect(changedParts(bytes, again.save())).toEqual([]);
  });

  it('has the same bytes whether it was marked once or twice', async () => {
    const host = openXlsx(bytes);
    await host.apply(NAME, edits({ marks: MARKS }));
    const once = host.save();
    const again = openXlsx(once);
    await again.apply(NAME, edits({ marks: MARKS }));
    expect(partsOf(again.save())).toEqual(partsOf(once));
  });

  it('breaks no rule of the schema that it did not break before', async () => {
    const host = openXlsx(bytes);
    await host.apply(NAME, edits({ writes: [...WRITES, SCORE], marks: MARKS }));
    expect(newErrors(bytes, host.save())).toEqual([]);
  });
});
