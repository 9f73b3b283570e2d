import { parseBlock, type Block } from '../../../../src/host/xlsx/read/block';
import { printCell } from '../../../../src/sheet/address';
import type { OpenedWorkbook } from '../../../../src/taskpane/browser/opened-workbook';
import { drawnAt } from '../../../../src/taskpane/browser/sheet/drawn-sheet';
import { restorable } from '../../../../src/taskpane/session/restorable';
import { cellAt } from '../../../fixtures/address';
import { specFile } from '../../../host/xlsx/spec-file';
import { openedForm, SMALL } from '../opened-form';

const J36 = cellAt('J36');

function at(range: string): Block {
  const block = parseBlock(range);
  if (block === null) throw new Error(`no range: ${range}`);
  return block;
}

function text({ display }: OpenedWorkbook, address: string): string {
  const { drawn } = display.state();
  return (drawn && drawnAt(drawn, cellAt(address))?.content?.text) ?? '';
}

function marks({ display }: OpenedWorkbook): number {
  const cells = display.state().drawn?.rows.flatMap((row) => row.cells) ?? [];
  return cells.filter((cell) => cell.marks.length > 0).length;
}

async function writePrompt({ session }: OpenedWorkbook): Promise<void> {
  await session.openPreview();
  await session.write({ cells: [J36], marks: true });
}

test('edits by hand and writes of the pane are undone one after the other, and redone', async () => {
  const workbook = await openedForm();
  const { editing, session } = workbook;
  await editing.type(cellAt('F17'), '2.32');
  await writePrompt(workbook);
  await editing.paste(at('F18'), [['1', '2']]);
  expect(editing.steps().back.map(({ deed }) => deed.what)).toEqual([
    '修改 F17',
    '写入 J36和标记',
    '粘贴 F18:G18',
  ]);

  await editing.go('back');
  expect(text(workbook, 'F18')).not.toBe('1');
  expect(text(workbook, 'J36')).toMatch(/^【待填写】/);
  await editing.go('back');
  expect([text(workbook, 'J36'), marks(workbook)]).toEqual(['', 0]);
  expect(workbook.display.state().note).toBe('已撤销：写入 J36和标记。');
  expect(printCell(workbook.display.state().active)).toBe('J36');
  // What is undone is not offered to be taken back a second time.
  expect([restorable(session.state()), session.state().marked]).toEqual([null, []]);
  await editing.go('back');
  expect([text(workbook, 'F17'), workbook.unsaved()]).toEqual(['2.22', false]);
  await editing.go('back');

  await editing.go('forth');
  await editing.go('forth');
  expect(text(workbook, 'F17')).toBe('2.32');
  expect(marks(workbook)).toBeGreaterThan(0);
  expect(restorable(session.state())?.what).toBe('提纲与标记');
  expect(session.state().marked).toEqual([session.state().checked?.sheet]);
  await session.restore();
  expect([text(workbook, 'J36'), marks(workbook)]).toEqual(['', 0]);
});

test('taking back by the pane is a step too', async () => {
  const workbook = await openedForm();
  const { editing, session } = workbook;
  await writePrompt(workbook);
  await session.restore();
  expect(text(workbook, 'J36')).toBe('');
  await editing.go('back');
  expect(text(workbook, 'J36')).toMatch(/^【待填写】/);
  expect(restorable(session.state())?.receipt.written.map(({ cell }) => cell)).toEqual([J36]);
});

test('clearing the marks can be undone', async () => {
  const workbook = await openedForm();
  await writePrompt(workbook);
  await workbook.session.clearMarks();
  expect(marks(workbook)).toBe(0);
  await workbook.editing.go('back');
  expect(marks(workbook)).toBeGreaterThan(0);
  expect(workbook.session.state().marked).toHaveLength(1);
});

test('a write that changes nothing is no step', async () => {
  const workbook = await openedForm();
  await workbook.session.clearMarks();
  await workbook.editing.type(J36, '');
  expect(workbook.editing.steps().back).toEqual([]);
});

test('undoing makes the result out of date, as any edit does', async () => {
  const workbook = await openedForm();
  await workbook.editing.type(cellAt('F17'), '2.32');
  await workbook.session.check();
  await workbook.editing.go('back');
  await Promise.resolve();
  expect(workbook.session.state().phase).toBe('stale');
});

test('a block over a formula, or a cell that is covered, is refused as a whole', async () => {
  const workbook = await openedForm();
  const before = text(workbook, 'A15');
  await workbook.editing.paste(at('A15:A17'), [['甲'], ['乙'], ['']]);
  expect(text(workbook, 'A15')).toBe(before);
  expect(workbook.display.state().note).toMatch(/^没有粘贴：.*合并/);
  expect(workbook.editing.steps().back).toEqual([]);
});

test('several cells are emptied as one step, and come back as one', async () => {
  const workbook = await openedForm(SMALL);
  const { editing } = workbook;
  const texts = () => ['E3', 'F3', 'E4', 'F4', 'G4'].map((address) => text(workbook, address));
  const before = texts();
  await editing.empty(at('E3:F4'));
  expect(texts()).toEqual(['', '', '', '', '30']);
  expect(editing.steps().back.map(({ deed }) => deed.what)).toEqual(['清空 E3:F4']);
  await editing.go('back');
  expect(texts()).toEqual(before);
});

test('where a formula is among them none is emptied, and the formula is named', async () => {
  const sum = { formula: 'SUM(B1:B2)', result: 3 };
  const workbook = await openedForm(
    specFile([
      {
        name: '表',
        rows: [
          ['甲', 1],
          ['乙', 2],
          ['合计', sum],
        ],
      },
    ]),
  );
  await workbook.editing.empty(at('B2:B3'));
  expect(text(workbook, 'B2')).toBe('2');
  expect(workbook.display.state().note).toMatch(/^没有清空：B3 是公式/);
  expect(workbook.editing.steps().back).toEqual([]);
  await workbook.editing.paste(at('B1:B3'), [['7']]);
  expect(text(workbook, 'B1')).toBe('1');
  expect(workbook.display.state().note).toMatch(/^没有粘贴：.*公式.*B3/);
});

test('emptying what is empty is no step', async () => {
  const workbook = await openedForm(SMALL);
  await workbook.editing.empty(at('H4:H5'));
  expect(workbook.editing.steps().back).toEqual([]);
});
