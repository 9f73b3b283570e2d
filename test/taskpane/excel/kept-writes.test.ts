/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/","resources":"usable","runScripts":"dangerously"}
 */
import { restorable } from '../../../src/taskpane/session/restorable';
import { duplicateSheet, renameSheet } from '../../excel-sim/people/sheets';
import { rulesOf, valueAt } from '../../host/excel/see';
import { FAULTY } from '../forms';
import { Browser, fullStore, memoryStore, refusingStore } from '../memory-store';
import { drawnSheet, openPane, type ExcelPane } from './open-pane';

const NAME = '评分表';
const REASON = { row: 2, column: 7 };

/** A pane beside a workbook that was written to by a pane that has been closed since. */
async function reopened(
  browser: Browser,
  meanwhile: (pane: ExcelPane) => void = () => {},
): Promise<ExcelPane> {
  const first = await openPane([drawnSheet(NAME, FAULTY)], memoryStore(browser));
  await write(first);
  await first.session.stop();
  meanwhile(first);
  const second = await openPane(first.excel, memoryStore(browser));
  await second.session.check();
  return second;
}

async function write({ session }: Pick<ExcelPane, 'session'>): Promise<void> {
  await session.openPreview();
  await session.write({ cells: [REASON], marks: true });
}

test('a write can be taken back after the pane was closed, by every pane once', async () => {
  const browser = new Browser();
  const { session, excel } = await reopened(browser);
  const third = await openPane(excel, memoryStore(browser));
  await third.session.check();
  expect(restorable(third.session.state())?.what).toBe('提纲与标记');
  await session.restore();
  expect(valueAt(excel, NAME, 'H3')).toBe('');
  expect(rulesOf(excel, NAME)).toEqual([]);
  expect(restorable(session.state())).toBeNull();
  expect(third.session.state().written).toEqual([]);
});

test('words that a person has written since stay, and that is said', async () => {
  const { session, excel } = await reopened(new Browser());
  excel.user(NAME, 'H3', '因疫情推迟');
  await session.restore();
  expect(valueAt(excel, NAME, 'H3')).toBe('因疫情推迟');
  expect(session.state().notice?.text).toMatch(/又被改过/);
});

test('what was not saved with the file is not offered to be taken back', async () => {
  const { session } = await reopened(new Browser(), ({ excel }) => {
    excel.user(NAME, 'H3', '');
  });
  expect(session.state().written).toHaveLength(1);
  expect(restorable(session.state())).toBeNull();
});

test('a write is looked for on its own sheet, also where names have changed hands', async () => {
  const { session } = await reopened(new Browser(), ({ excel }) => {
    duplicateSheet(excel, NAME, '副本');
    renameSheet(excel, NAME, '原表');
    renameSheet(excel, '副本', NAME);
  });
  await session.chooseSheet(NAME);
  expect(restorable(session.state())).toBeNull();
  await session.chooseSheet('原表');
  expect(restorable(session.state())).not.toBeNull();
});

test('another file of the same name offers nothing and leaves what is kept', async () => {
  const browser = new Browser();
  const first = await reopened(browser);
  const other = await openPane([drawnSheet(NAME, FAULTY)], memoryStore(browser));
  await other.session.check();
  expect(restorable(other.session.state())).toBeNull();
  const again = await openPane(first.excel, memoryStore(browser));
  await again.session.check();
  expect(restorable(again.session.state())).not.toBeNull();
});

test.each([
  ['a person', '培训人数（联系人：张某）'],
  ['a telephone number', '培训人数 13800001111'],
])('a row that names %s is kept in no browser', async (_, name) => {
  const browser = new Browser();
  const table = FAULTY.replace('培训人数', name);
  const first = await openPane([drawnSheet(NAME, table)], memoryStore(browser));
  await write(first);
  expect(valueAt(first.excel, NAME, 'H3')).toMatch(/^【待填写】/);
  expect([...browser.texts.values()].join()).not.toMatch(/张某|13800001111/);
  expect(first.session.state().unkept?.text).toMatch(/联系人或电话.*关掉窗格/);
  first.session.dismissUnkept();
  await first.session.restore();
  expect(valueAt(first.excel, NAME, 'H3')).toBe('');
  await write(first);
  expect(first.session.state().unkept).toBeNull();
});

test('a row that names nobody is kept, and nothing is said of it', async () => {
  const browser = new Browser();
  const { session } = await reopened(browser);
  await write({ session });
  expect(session.state().unkept).toBeNull();
  expect(browser.texts.get('written/表.xlsx')).toContain('【待填写】');
});

test.each([
  ['refuses', refusingStore],
  ['is full', fullStore],
])('a browser that %s takes nothing away from this session', async (_, store) => {
  const { session, excel } = await openPane([drawnSheet(NAME, FAULTY)], store);
  await session.openPreview();
  await session.write({ cells: [REASON], marks: true });
  expect(session.state()).toMatchObject({
    unkept: { intent: 'warning' },
    notice: { intent: 'success' },
  });
  await session.restore();
  expect(valueAt(excel, NAME, 'H3')).toBe('');
});

test.each([
  ['another shape', { a: 1 }],
  ['half a receipt', [{ what: '提示', receipt: { sheet: NAME } }]],
  ['a cell that is none', [{ what: '提示', receipt: receiptWith({ cell: 'H3' }) }]],
])('what is kept in %s is left out', async (_, value) => {
  const browser = new Browser();
  browser.texts.set('written/表.xlsx', JSON.stringify(value));
  const { session } = await openPane([drawnSheet(NAME, FAULTY)], memoryStore(browser));
  expect(session.state()).toMatchObject({ written: [], unkept: null });
});

function receiptWith(change: object): object {
  const blank = { kind: 'blank', value: '' };
  const written = [{ cell: REASON, before: blank, after: blank, ...change }];
  return { sheet: NAME, sheetId: '{1}', written, guards: [], marks: [] };
}
