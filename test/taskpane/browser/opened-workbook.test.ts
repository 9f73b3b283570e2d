import { readFileSync } from 'node:fs';
import path from 'node:path';
import { convertToXlsx } from '../../../src/host/other/convert';
import { openXlsx } from '../../../src/host/xlsx/open';
import { openWorkbook, type OpenedWorkbook } from '../../../src/taskpane/browser/opened-workbook';
import { drawnAt } from '../../../src/taskpane/browser/sheet/drawn-sheet';
import { cellAt } from '../../fixtures/address';
import { workbookFile, worksheet } from '../../host/xlsx/workbook-file';
import { handClock } from '../hand-clock';
import { memoryStore } from '../memory-store';

const CELLS = '<row r="1"><c r="A1"><v>30</v></c></row>';
const PROTECTION = '<sheetProtection sheet="1"/>';

async function opened(after = ''): Promise<OpenedWorkbook> {
  const bytes = workbookFile({ 'xl/worksheets/sheet1.xml': worksheet(CELLS, after) });
  const effects = { store: memoryStore(), ...handClock(), convert };
  const workbook = await openWorkbook({ name: '表.xlsx', bytes }, effects);
  await workbook.display.show('评分表');
  return workbook;
}

async function convert(file: Uint8Array): Promise<Uint8Array> {
  return convertToXlsx(file);
}

async function type(workbook: OpenedWorkbook, text: string): Promise<void> {
  await workbook.editing.type(cellAt('A1'), text);
}

function shown({ display }: OpenedWorkbook) {
  const { drawn } = display.state();
  return drawn && drawnAt(drawn, cellAt('A1'));
}

test('what is typed is in the cell and in the sheet that is shown', async () => {
  const workbook = await opened();
  await type(workbook, '29.5');
  expect(shown(workbook)?.content).toMatchObject({ kind: 'number', value: '29.5' });
});

test('a change is unsaved until a copy is saved', async () => {
  const workbook = await opened();
  expect(workbook.unsaved()).toBe(false);
  await type(workbook, '29.5');
  expect(workbook.unsaved()).toBe(true);
  await workbook.copy();
  expect(workbook.unsaved()).toBe(false);
});

test('a change that is undone needs no saving', async () => {
  const workbook = await opened();
  await type(workbook, '29.5');
  await workbook.editing.go('back');
  expect(workbook.unsaved()).toBe(false);
  await workbook.editing.go('forth');
  expect(workbook.unsaved()).toBe(true);
});

test('what an editor holds is unsaved, and is in the copy', async () => {
  const workbook = await opened();
  workbook.editing.draft({ cell: cellAt('A1'), text: '28' });
  expect(workbook.unsaved()).toBe(true);
  const { name, content } = await workbook.copy();
  expect(name).toBe('表（已修改）.xlsx');
  const copy = openXlsx(new Uint8Array(await content.arrayBuffer()));
  expect((await copy.read('评分表')).rows[0]?.cells[0]?.value).toBe('28');
  expect(workbook.unsaved()).toBe(false);
});

test('a formula is not taken, and stays with the editor', async () => {
  const workbook = await opened();
  workbook.editing.draft({ cell: cellAt('A1'), text: '=1+1' });
  await workbook.editing.keepDraft();
  expect(workbook.display.state().note).toContain('公式');
  expect([workbook.unsaved(), shown(workbook)?.content?.value]).toEqual([true, '30']);
});

test('leaving a cell as it was changes nothing', async () => {
  const workbook = await opened();
  await type(workbook, '30');
  expect(workbook.unsaved()).toBe(false);
});

test('a locked cell of a protected sheet stays as it is, and the page says why', async () => {
  const workbook = await opened(PROTECTION);
  await type(workbook, '29.5');
  expect(shown(workbook)?.content?.value).toBe('30');
  expect(workbook.display.state().note).toMatch(/保护/);
  expect(workbook.unsaved()).toBe(false);
});

test.each(['xls', 'et'])(
  'a .%s is shown, and its copy is an .xlsx that says what it lacks',
  async (ending) => {
    const file = path.join(__dirname, '../../fixtures/workbooks/sample.xls');
    const bytes = new Uint8Array(readFileSync(file));
    const effects = { store: memoryStore(), ...handClock(), convert };
    const workbook = await openWorkbook({ name: `表.${ending}`, bytes }, effects);
    expect(workbook.sheets).toMatchObject([{ name: '指标评分表' }]);
    expect(workbook.remark).toMatch(/转换成了 \.xlsx.*没有带过来/);
    const { name, content } = await workbook.copy();
    expect(name).toBe('表.xlsx');
    expect(openXlsx(new Uint8Array(await content.arrayBuffer()))).toBeDefined();
  },
);
