/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { promptAndMarkEdits, suggestionEdits } from '../../../src/sheet/report-edits';
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
      preview={{
        purpose: 'write',
        sheet,
        edits,
        unticked: [],
        sums: [],
        capabilities: free,
        ...patch,
      }}
      place="excel"
      onWrite={onWrite}
      onClose={onClose}
    />,
  );
  return { onWrite, onClose, user };
}

test('each cell is named by its row, with the numbers of the row and what all prompts ask once', () => {
  preview();
  const dialog = screen.getByRole('dialog', { name: '写入提纲与标记' });
  const box = within(dialog).getByRole('checkbox', { name: '第 3 行 培训人数（H3）' });
  expect(box.getAttribute('aria-describedby')).not.toBeNull();
  expect(within(dialog).queryByText('预期值“≥100”，实现值“80”，扣 6 分。')).not.toBeNull();
  expect(
    within(dialog).queryAllByText(/偏差原因：【\s】；改进措施及完成时限：【\s】。/),
  ).toHaveLength(1);
});

test('what is no blank is shown before it goes', () => {
  const writes = edits.writes.map((write) => ({
    ...write,
    before: { kind: 'text', value: '/' } as const,
  }));
  preview({ edits: { ...edits, writes } });
  expect(screen.queryByText(/^现在是“\/”。预期值/)).not.toBeNull();
});

test('it is said that marks show how things were when they were set', () => {
  preview();
  expect(screen.queryByText(/标记不会自己更新/)).not.toBeNull();
});

test('as offered, all prompts and the marks are written', async () => {
  const { onWrite, user } = preview();
  await user.click(screen.getByRole('button', { name: '写入 1 个提纲和标记' }));
  expect(onWrite).toHaveBeenCalledWith({ cells: [REASON], marks: true });
});

test('an unticked prompt is not written', async () => {
  const { onWrite, user } = preview();
  await user.click(screen.getByRole('checkbox', { name: /（H3）/ }));
  await user.click(screen.getByRole('button', { name: '设置标记' }));
  expect(onWrite).toHaveBeenCalledWith({ cells: [], marks: true });
});

test('unticked marks are not set', async () => {
  const { onWrite, user } = preview();
  await user.click(
    screen.getByRole('checkbox', { name: /^标记：必须修改 2 处，建议核对 1 处，未达标 1 行/ }),
  );
  await user.click(screen.getByRole('button', { name: '写入 1 个提纲' }));
  expect(onWrite).toHaveBeenCalledWith({ cells: [REASON], marks: false });
});

test('with nothing ticked nothing is written', async () => {
  const { onWrite, user } = preview({ edits: { ...edits, marks: null } });
  await user.click(screen.getByRole('checkbox', { name: /（H3）/ }));
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
  const dialog = screen.getByRole('dialog', { name: '清除未填写的提纲' });
  expect(within(dialog).queryByText(/^【待填写】/)).not.toBeNull();
  await user.click(within(dialog).getByRole('button', { name: '清除 1 个提纲' }));
  expect(onWrite).toHaveBeenCalledWith({ cells: [REASON], marks: false });
});

test('where every prompt was filled in, that is said', () => {
  preview({ purpose: 'clear', edits: { writes: [], guards: [], marks: null } });
  expect(screen.queryByText(/没有未填写的提纲/)).not.toBeNull();
});

const SUGGESTED = suggestionEdits(
  grid,
  report,
  report.findings.filter(({ suggestion }) => suggestion !== null),
);
const TOTAL = { row: 5, column: 6 };
const REPAIRS = {
  purpose: 'repair' as const,
  edits: {
    ...SUGGESTED,
    writes: [
      ...SUGGESTED.writes,
      {
        cell: TOTAL,
        before: { kind: 'number', value: '100' },
        after: { kind: 'number', value: '94' },
      } as const,
    ],
  },
  sums: [TOTAL],
};
const SCORE = { row: 2, column: 6 };

test('suggestions are shown one line each, by row, and taken all together', async () => {
  const { onWrite, user } = preview(REPAIRS);
  expect(
    screen.queryByRole('checkbox', { name: '第 3 行 培训人数（G3）：30 → 24' }),
  ).not.toBeNull();
  expect(screen.queryByRole('checkbox', { name: '第 6 行 合计（G6）：100 → 94' })).not.toBeNull();
  await user.click(screen.getByRole('button', { name: '写入 2 个建议值' }));
  expect(onWrite).toHaveBeenCalledWith({ cells: [SCORE, TOTAL], marks: false });
});

test.each([
  ['what binary arithmetic makes of 99.4', 'number', '99.40000000000001', '99.4'],
  ['and of 33.3', 'number', '33.300000000000004', '33.3'],
  ['what was typed with fifteen digits', 'number', '99.4000000000001', '99.4000000000001'],
  ['a text of digits', 'text', '99.40000000000001', '99.40000000000001'],
] as const)('%s is shown as Excel shows it', (_, kind, value, text) => {
  const writes = REPAIRS.edits.writes.map((write) => ({ ...write, before: { kind, value } }));
  preview({ ...REPAIRS, edits: { ...REPAIRS.edits, writes } });
  expect(
    screen.queryByRole('checkbox', { name: `第 6 行 合计（G6）：${text} → 94` }),
  ).not.toBeNull();
});

test.each([
  ['a stored fraction', '0.3', '0.24'],
  ['a number whose sign is mere text in its format', '30', '24'],
])('points that show as a percentage are told as the cell shows them: %s', (_, held, wanted) => {
  const rows = grid.rows.map(({ row, cells }) => ({
    row,
    cells: cells.map((cell) =>
      row === SCORE.row && cell.column === SCORE.column
        ? { ...cell, value: held, text: '30%' }
        : cell,
    ),
  }));
  const shown = { ...sheet, grid: { ...grid, rows } };
  const found = report.findings.filter(({ suggestion }) => suggestion !== null);
  const { writes } = suggestionEdits(shown.grid, report, found);
  expect(writes[0]?.after.value).toBe(wanted);
  preview({ ...REPAIRS, sheet: shown, edits: { ...REPAIRS.edits, writes } });
  expect(
    screen.queryByRole('checkbox', { name: '第 3 行 培训人数（G3）：30% → 24%' }),
  ).not.toBeNull();
});

test('a number that a prompt goes over is shown so too', () => {
  const writes = edits.writes.map((write) => ({
    ...write,
    before: { kind: 'number', value: '0.30000000000000004' } as const,
  }));
  preview({ edits: { ...edits, writes } });
  expect(screen.queryByText(/^现在是“0.3”。预期值/)).not.toBeNull();
});

test('a sum is not written while a row it adds up is left out', async () => {
  const { onWrite, user } = preview(REPAIRS);
  await user.click(screen.getByRole('checkbox', { name: /（G3）/ }));
  expect(screen.queryByText(/合计先不改/)).not.toBeNull();
  await user.click(screen.getByRole('button', { name: '写入 0 个建议值' }));
  expect(onWrite).not.toHaveBeenCalled();
});

test('all are ticked off and on by one box', async () => {
  const { onWrite, user } = preview(REPAIRS);
  const all = screen.getByRole('checkbox', { name: '全选（2）' });
  await user.click(all);
  expect(screen.queryByRole('button', { name: '写入 0 个建议值' })).not.toBeNull();
  await user.click(all);
  await user.click(screen.getByRole('button', { name: '写入 2 个建议值' }));
  expect(onWrite).toHaveBeenCalledTimes(1);
});

test('a prompt that nobody has to write is offered unticked', async () => {
  const { onWrite, user } = preview({ unticked: [REASON] });
  await user.click(screen.getByRole('button', { name: '设置标记' }));
  expect(onWrite).toHaveBeenLastCalledWith({ cells: [], marks: true });
  await user.click(screen.getByRole('checkbox', { name: /（H3）/ }));
  await user.click(screen.getByRole('button', { name: '写入 1 个提纲和标记' }));
  expect(onWrite).toHaveBeenLastCalledWith({ cells: [REASON], marks: true });
});

const cellsOf = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ row: at + 1, column: 7 }));

/** Without asking for roles, which takes seconds in so long a list. */
const ticks = () => [...document.querySelectorAll<HTMLInputElement>('fieldset input')].slice(1);

const previewOf = (count: number) => {
  const [write] = edits.writes;
  if (write === undefined) throw new Error('nothing to write');
  const writes = cellsOf(count).map((cell) => ({ ...write, cell }));
  return preview({ edits: { ...edits, writes, marks: null } });
};

describe('a write of very many cells', () => {
  test('lists them all where they are fewer than two hundred', () => {
    previewOf(169);
    expect(ticks()).toHaveLength(169);
    expect(document.querySelector('details')).toBeNull();
  });

  test('draws them a hundred at a time, and writes those of the folded pieces as well', async () => {
    const { onWrite, user } = previewOf(230);
    expect([...document.querySelectorAll('summary')].map(({ textContent }) => textContent)).toEqual(
      ['H2 到 H101（100 格）', 'H102 到 H201（100 格）', 'H202 到 H231（30 格）'],
    );
    expect(ticks()).toHaveLength(100);
    await user.click(ticks()[2] ?? document.body);
    const [, , last] = document.querySelectorAll('summary');
    await user.click(last ?? document.body);
    expect(ticks()).toHaveLength(130);
    await user.click(ticks().at(-1) ?? document.body);
    await user.click(screen.getByText('写入 228 个提纲'));
    expect(onWrite).toHaveBeenCalledWith({
      cells: cellsOf(230).filter(({ row }) => row !== 3 && row !== 230),
      marks: false,
    });
  });
});
