/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/","resources":"usable","runScripts":"dangerously"}
 */
import { deleteSheet, duplicateSheet, renameSheet } from '../../excel-sim/people/sheets';
import { stateOf } from '../../fuzz/excel-state';
import { rulesOf, valueAt } from '../../host/excel/see';
import { FAULTY } from '../forms';
import { drawnSheet, openPane, type ExcelPane } from './open-pane';

const NAME = '评分表';
const RENAMED = '定稿';
const REASON = { row: 2, column: 7 };

/** A sheet that was checked, then renamed; a copy has taken its name. */
async function renamed(before: (pane: ExcelPane) => Promise<void> = async () => {}) {
  const pane = await openPane([drawnSheet(NAME, FAULTY)]);
  await pane.session.openPreview();
  await before(pane);
  duplicateSheet(pane.excel, NAME, '副本');
  renameSheet(pane.excel, NAME, RENAMED);
  renameSheet(pane.excel, '副本', NAME);
  return { ...pane, copy: stateOf(pane.excel, NAME) };
}

function said({ session }: Pick<ExcelPane, 'session'>): string {
  return session.state().notice?.text ?? '';
}

test('a write goes to the sheet that was checked, is told by both names, and followed', async () => {
  const { session, excel, copy } = await renamed();
  await session.write({ cells: [REASON], marks: true });
  expect(stateOf(excel, NAME)).toEqual(copy);
  expect(valueAt(excel, RENAMED, 'H3')).toMatch(/^【待填写】/);
  expect(said({ session })).toMatch(/^工作表“定稿”，校验时叫“评分表”：已写入 1 个/);
  const { checked, forms, marked } = session.state();
  expect([checked?.sheet, forms.map(({ sheet }) => sheet), marked]).toEqual([
    RENAMED,
    [RENAMED, NAME],
    [RENAMED],
  ]);
});

test('marks are cleared from the sheet that was checked, and the copy keeps its own', async () => {
  const { session, excel, copy } = await renamed((pane) =>
    pane.session.write({ cells: [], marks: true }),
  );
  expect(copy.rules.length).toBeGreaterThan(0);
  await session.clearMarks();
  expect(stateOf(excel, NAME)).toEqual(copy);
  expect(rulesOf(excel, RENAMED)).toEqual([]);
  expect(said({ session })).toMatch(/^工作表“定稿”，校验时叫“评分表”：已清除/);
});

test('a check looks at the sheet that was checked, whatever it is called', async () => {
  const { session, excel } = await renamed();
  excel.user(NAME, 'H3', '副本里的话');
  await session.check();
  expect(session.state().checked?.sheet).toBe(RENAMED);
  expect(JSON.stringify(session.state().checked?.grid)).not.toContain('副本里的话');
});

test('nothing goes to a copy where the sheet that was checked is deleted', async () => {
  const { session, excel, copy } = await renamed();
  deleteSheet(excel, RENAMED);
  await session.write({ cells: [REASON], marks: true });
  expect(stateOf(excel, NAME)).toEqual(copy);
  expect(said({ session })).toMatch(/找不到这张工作表/);
});

test('where no sheet was renamed none is named', async () => {
  const { session } = await openPane([drawnSheet(NAME, FAULTY)]);
  await session.openPreview();
  await session.write({ cells: [REASON], marks: true });
  expect(said({ session })).toMatch(/^已写入/);
  await session.clearMarks();
  expect(said({ session })).toMatch(/^已清除/);
});
