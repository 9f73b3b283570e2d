/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Act } from '../../../../src/taskpane/beside/evidence/evidence';
import { droppedNames } from '../../../../src/taskpane/beside/evidence/names';
import { checkedSheet } from '../../checked-sheet';
import { watchDownloads } from '../../downloads';
import { show } from '../../pane/show';
import { stubSession } from '../../pane/stub-session';

const FORM = String.raw`
  | 项目名称 | 扶贫项目 |      |        |          |          |
  | 三级指标 | 预期值   | 权重 | 实现值 | 自评分数 | 佐证材料 |
  | 培训人数 | ≥50人    | 50   | 60人   | 50       | 1-1.签到表\n1-2.培训通知 |
  | 培训场次 | ≥5场     | 50   | 5场    | 50       | 1-2.培训通知 |
`;

function opened(form = FORM) {
  const checked = checkedSheet(form);
  const session = stubSession({ checked });
  return show(<Act session={session} state={session.state()} checked={checked} />);
}

function input(at: number): HTMLInputElement {
  const inputs = document.querySelectorAll<HTMLInputElement>('input[type=file]');
  const found = inputs[at];
  if (found === undefined) throw new Error('no input');
  return found;
}

/** A file as it is given with a chosen folder. */
function inFolder(path: string): File {
  const named = new File([], path.split('/').at(-1) ?? '');
  return Object.defineProperty(named, 'webkitRelativePath', { value: path });
}

function file(fullPath: string): object {
  return { isDirectory: false, fullPath };
}

function folder(fullPath: string, inside: readonly object[]): object {
  const rest = [inside, []];
  return {
    isDirectory: true,
    fullPath,
    createReader: () => ({ readEntries: (told: (some: unknown) => void) => told(rest.shift()) }),
  };
}

function dropped(...entries: readonly object[]): DataTransfer {
  const items = entries.map((entry) => ({ webkitGetAsEntry: () => entry }));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- jsdom has none
  return { items, files: [] } as unknown as DataTransfer;
}

test('lists what the form cites, and says of a folder what does not agree', async () => {
  const user = opened();
  await user.click(screen.getByText('佐证材料清单（2）'));
  expect(screen.getByText(/1-2 培训通知/).textContent).toMatch(
    /第 3 行 培训人数；第 4 行 培训场次/,
  );
  expect(input(0).webkitdirectory).toBe(true);
  fireEvent.change(input(0), {
    target: { files: [inFolder('佐证/1-1 签到/1.jpg'), inFolder('佐证/1-3.pdf')] },
  });
  expect(screen.getByText('清单里 2 份材料，文件夹里 2 个文件。')).toBeDefined();
  const missing = screen.getByRole('region', { name: /^1 份材料有编号，没有找到文件/ });
  expect(within(missing).getByText('1-2 培训通知（第 3 行、第 4 行）')).toBeDefined();
  expect(screen.getByText('1-3.pdf')).toBeDefined();
});

test('takes several files too, where there is no folder to be chosen', async () => {
  const user = opened();
  const names = ['1-1签到表.pdf', '1-2.pdf', '表.xlsx'].map((name) => new File([], name));
  await user.upload(input(1), names);
  expect(
    screen.getByText('清单里 2 份材料，文件夹里 2 个文件，编号和名称都对得上。'),
  ).toBeDefined();
});

test('a folder may be dropped, and is not opened as a form', async () => {
  opened();
  const onDrop = jest.fn();
  document.body.addEventListener('drop', onDrop);
  const dataTransfer = { items: [], files: [new File([], '1-1.pdf')], types: ['Files'] };
  fireEvent.drop(screen.getByText(/拖到这里/), { dataTransfer });
  await waitFor(() => expect(screen.getByText(/文件夹里 1 个文件/)).toBeDefined());
  expect(onDrop.mock.calls.every(([event]) => event.defaultPrevented)).toBe(true);
});

test('a folder that cannot be read is said', async () => {
  opened();
  const closed = {
    isDirectory: true,
    fullPath: '/佐证',
    createReader: () => ({ readEntries: (_: unknown, failed: () => void) => failed() }),
  };
  const dataTransfer = { items: [{ webkitGetAsEntry: () => closed }], files: [] };
  fireEvent.drop(screen.getByText(/拖到这里/), { dataTransfer });
  expect((await screen.findByRole('alert')).textContent).toContain('文件夹没有读到');
});

test('the list goes into a table', async () => {
  const saved = watchDownloads();
  const user = opened();
  await user.click(screen.getByRole('button', { name: '存成表格（CSV）' }));
  const [first] = saved;
  expect(first?.name).toBe('表-佐证材料清单.csv');
});

test('a form without the column says so, and asks for no folder', () => {
  opened(`
    | 项目名称 | 扶贫项目 |      |        |          |
    | 三级指标 | 预期值   | 权重 | 实现值 | 自评分数 |
    | 培训人数 | ≥50人    | 100  | 60人   | 100      |
  `);
  expect(screen.getByText('表里没有佐证材料栏，没有清单。')).toBeDefined();
  expect(screen.queryByRole('button', { name: '选择文件夹' })).toBeNull();
});

test('of one dropped folder the paths within it count, of several each is a part', async () => {
  const one = () =>
    folder('/佐证', [file('/佐证/1-1.pdf'), folder('/佐证/1-2', [file('/佐证/1-2/a.jpg')])]);
  expect(await droppedNames(dropped(one()))).toEqual(['1-1.pdf', '1-2/a.jpg']);
  expect(await droppedNames(dropped(one(), file('/2.pdf')))).toEqual([
    '佐证/1-1.pdf',
    '佐证/1-2/a.jpg',
    '2.pdf',
  ]);
});
