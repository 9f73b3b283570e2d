/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { promptAndMarkEdits } from '../../../src/sheet/report-edits';
import { PreviewDialog } from '../../../src/taskpane/pane/write/preview-dialog';
import type { Preview } from '../../../src/taskpane/session/state';
import { checkedSheet } from '../checked-sheet';
import { FAULTY } from '../forms';
import { show } from './show';

const sheet = checkedSheet(FAULTY);
const { grid, report } = sheet;
const edits = promptAndMarkEdits(grid, report);
const free = { cellsRefused: null, unlockedOnly: false, marksRefused: null };
const REASON = { row: 2, column: 7 };

function preview(patch: Partial<Preview> = {}) {
  const onWrite = jest.fn();
  const onClose = jest.fn();
  const user = show(
    <PreviewDialog
      preview={{ purpose: 'write', sheet, edits, capabilities: free, ...patch }}
      place="excel"
      onWrite={onWrite}
      onClose={onClose}
    />,
  );
  return { onWrite, onClose, user };
}

test('each cell shows what it holds and what it would hold', () => {
  preview();
  const dialog = screen.getByRole('dialog', { name: '写入提示与标记' });
  expect(within(dialog).queryByText('（空）')).not.toBeNull();
  expect(within(dialog).queryByText(/^【待填写】预期值“≥100”，实现值“80”/)).not.toBeNull();
});

test('it is said that marks show how things were when they were set', () => {
  preview();
  expect(screen.queryByText(/标记不会自己更新/)).not.toBeNull();
});

test('as offered, all prompts and the marks are written', async () => {
  const { onWrite, user } = preview();
  await user.click(screen.getByRole('button', { name: '写入 1 个提示和标记' }));
  expect(onWrite).toHaveBeenCalledWith({ cells: [REASON], marks: true });
});

test('an unticked prompt is not written', async () => {
  const { onWrite, user } = preview();
  await user.click(screen.getByRole('checkbox', { name: '写入 H3' }));
  await user.click(screen.getByRole('button', { name: '设置标记' }));
  expect(onWrite).toHaveBeenCalledWith({ cells: [], marks: true });
});

test('unticked marks are not set', async () => {
  const { onWrite, user } = preview();
  await user.click(
    screen.getByRole('checkbox', { name: /^标记：错误 2 处，警告 1 处，未达标 1 行/ }),
  );
  await user.click(screen.getByRole('button', { name: '写入 1 个提示' }));
  expect(onWrite).toHaveBeenCalledWith({ cells: [REASON], marks: false });
});

test('with nothing ticked nothing is written', async () => {
  const { onWrite, user } = preview({ edits: { ...edits, marks: null } });
  await user.click(screen.getByRole('checkbox', { name: '写入 H3' }));
  await user.click(screen.getByRole('button', { name: '写入' }));
  expect(onWrite).not.toHaveBeenCalled();
});

test('a sheet that may not be written says why', () => {
  const why = '工作簿是只读的，请另存一份再写入。';
  preview({
    edits: { writes: [], guards: [], marks: null },
    capabilities: { cellsRefused: why, unlockedOnly: false, marksRefused: why },
  });
  expect(screen.getAllByText(why)).toHaveLength(1);
});

test('Escape closes it and writes nothing', async () => {
  const { onWrite, onClose, user } = preview();
  await user.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledTimes(1);
  expect(onWrite).not.toHaveBeenCalled();
});

test('taking prompts out shows each, counts them, and promises no writing', async () => {
  const [write] = edits.writes;
  if (write === undefined) throw new Error('nothing to write');
  const writes = [{ ...write, before: write.after, after: write.before }];
  const { onWrite, user } = preview({ purpose: 'clear', edits: { ...edits, writes, marks: null } });
  const dialog = screen.getByRole('dialog', { name: '清除未填写的提示' });
  expect(within(dialog).queryByText(/^【待填写】/)).not.toBeNull();
  await user.click(within(dialog).getByRole('button', { name: '清除 1 个提示' }));
  expect(onWrite).toHaveBeenCalledWith({ cells: [REASON], marks: false });
});

test('where every prompt was filled in, that is said', () => {
  preview({ purpose: 'clear', edits: { writes: [], guards: [], marks: null } });
  expect(screen.queryByText(/没有未填写的提示/)).not.toBeNull();
});
