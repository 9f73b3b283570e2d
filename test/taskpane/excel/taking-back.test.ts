/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/","resources":"usable","runScripts":"dangerously"}
 */
import { restorable, whereWritten } from '../../../src/taskpane/session/restorable';
import { WireError } from '../../excel-sim/wire/wire-error';
import { rulesOf, valueAt } from '../../host/excel/see';
import { FAULTY } from '../forms';
import { drawnSheet, openPane, type ExcelPane } from './open-pane';

const NAME = '评分表';
const REASON = { row: 2, column: 7 };
const SHEET = drawnSheet(NAME, FAULTY);

async function written(...more: readonly string[]): Promise<ExcelPane> {
  const pane = await openPane([SHEET, ...more.map((name) => drawnSheet(name, FAULTY))]);
  await writeAll(pane);
  expect(valueAt(pane.excel, NAME, 'H3')).toMatch(/^【待填写】/);
  return pane;
}

async function writeAll({ session }: ExcelPane): Promise<void> {
  await session.openPreview();
  await session.write({ cells: [REASON], marks: true });
}

function said({ session }: ExcelPane): string {
  return session.state().notice?.text ?? '';
}

test('on a protected sheet it says so, keeps the write, and works once the sheet is free', async () => {
  const pane = await written();
  pane.excel.sheet(NAME).protection = { allowFormatCells: false };
  await pane.session.restore();
  expect(said(pane)).toMatch(/工作表已保护.*请撤销工作表保护/);
  expect(said(pane)).not.toMatch(/已撤回|又被改过/);
  pane.excel.sheet(NAME).protection = null;
  await pane.session.restore();
  expect(valueAt(pane.excel, NAME, 'H3')).toBe('');
  expect(rulesOf(pane.excel, NAME)).toEqual([]);
  expect(said(pane)).toMatch(/^已撤回：H3 恢复原来的内容/);
  expect(restorable(pane.session.state())).toBeNull();
});

test('after a failure half way the rest can be taken back', async () => {
  const pane = await written();
  pane.excel.beforeAction = ({ action }) => {
    if (action.Name === 'Delete') throw new WireError('GeneralException');
  };
  await pane.session.restore();
  pane.excel.beforeAction = () => {};
  expect(said(pane)).not.toMatch(/已撤回：/);
  expect(rulesOf(pane.excel, NAME)).not.toEqual([]);
  expect(pane.session.state().marked).toEqual([NAME]);
  await pane.session.restore();
  expect(rulesOf(pane.excel, NAME)).toEqual([]);
  expect(valueAt(pane.excel, NAME, 'H3')).toBe('');
  expect(pane.session.state().marked).toEqual([]);
});

test('a later edit is named as the cause, and nothing is said to be taken back', async () => {
  const pane = await written();
  pane.excel.user(NAME, 'H3', '因疫情推迟');
  await pane.session.restore();
  expect(valueAt(pane.excel, NAME, 'H3')).toBe('因疫情推迟');
  expect(said(pane)).toMatch(/又被改过/);
  expect(said(pane)).not.toMatch(/已撤回/);
  expect(restorable(pane.session.state())).toBeNull();
});

test('a sheet that is gone bars no earlier write', async () => {
  const pane = await written('第二张');
  const { session, excel } = pane;
  await session.chooseSheet('第二张');
  await writeAll(pane);
  excel.workbook.sheets.splice(1, 1);
  excel.workbook.active = excel.sheet(NAME).id;
  await session.restore();
  expect(said(pane)).toMatch(/找不到/);
  expect(said(pane)).not.toMatch(/已撤回/);
  await session.restore();
  expect(valueAt(excel, NAME, 'H3')).toBe('');
  expect(said(pane)).toMatch(/^已撤回/);
});

test('a renamed sheet is found, and a copy that has taken its name is left alone', async () => {
  const { session, excel } = await written();
  const original = excel.sheet(NAME);
  excel.workbook.sheets.push({
    ...original,
    id: '{copy}',
    cells: new Map([...original.cells].map(([key, cell]) => [key, { ...cell }])),
    rules: [],
  });
  original.name = '评分表（旧）';
  const copy = excel.sheet(NAME);
  if (copy === original) throw new Error('not copied');
  await session.restore();
  expect(session.state().notice?.text).toMatch(/^工作表“评分表（旧）”，写入时叫“评分表”：已撤回/);
  expect(valueAt(excel, '评分表（旧）', 'H3')).toBe('');
  expect(valueAt(excel, NAME, 'H3')).toMatch(/^【待填写】/);
});

test('a write to a sheet that is not shown is named so, before and after it is taken back', async () => {
  const pane = await written('第二张');
  const { session, excel } = pane;
  expect(whereOf(pane)).toBe('');
  await session.chooseSheet('第二张');
  expect(whereOf(pane)).toBe('工作表“评分表”');
  await session.restore();
  expect(said(pane)).toMatch(/^工作表“评分表”：已撤回/);
  expect(valueAt(excel, NAME, 'H3')).toBe('');
});

test('a write that a protected sheet keeps bars none to the sheet that is shown', async () => {
  const pane = await written('第二张');
  const { session, excel } = pane;
  await session.chooseSheet('第二张');
  await writeAll(pane);
  excel.sheet('第二张').protection = { allowFormatCells: false };
  await session.restore();
  expect(said(pane)).toMatch(/^1 处没有恢复：工作表已保护/);
  await session.chooseSheet(NAME);
  await session.restore();
  expect(valueAt(excel, NAME, 'H3')).toBe('');
  expect(said(pane)).toMatch(/^已撤回/);
  expect(whereOf(pane)).toBe('工作表“第二张”');
});

test('of two writes to one sheet the last is taken back first', async () => {
  const pane = await written();
  const { session } = pane;
  const [first] = session.state().written;
  pane.excel.user(NAME, 'H3', '');
  await session.check();
  await writeAll(pane);
  expect(restorable(session.state())).not.toBe(first);
});

function whereOf({ session }: ExcelPane): string {
  const last = restorable(session.state());
  if (last === null) throw new Error('nothing to take back');
  return whereWritten(last, session.state());
}
