/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Pane } from '../../../src/taskpane/pane/pane';
import { checkedSheet } from '../checked-sheet';
import { FAULTY } from '../forms';
import { openSession } from '../open-session';
import { show, showPane } from './show';

const checked = checkedSheet(FAULTY);
const SCORE = { row: 2, column: 6 };
const REPEATED = { row: 4, column: 5 };

/** What the button of the finding that is open says. */
function opened(): string | null {
  const [list] = screen.getAllByRole('region', { name: '校验明细' });
  const [first] =
    list === undefined ? [] : within(list).queryAllByRole('button', { expanded: true });
  return first?.textContent ?? null;
}

test('F8 goes from problem to problem and to its cell, from the end to the first again', async () => {
  const { session, user } = await showPane({ checked });
  await user.keyboard('{F8}');
  expect(opened()).toMatch(/^G3/);
  expect(session.select).toHaveBeenLastCalledWith(SCORE);
  expect(document.activeElement?.textContent).toMatch(/^G3/);
  await user.keyboard('{F8}{F8}');
  expect(opened()).toMatch(/^F5/);
  expect(session.select).toHaveBeenLastCalledWith(REPEATED);
  await user.keyboard('{F8}');
  expect(opened()).toMatch(/^G3/);
});

test('Shift+F8 goes back, at first to the last one', async () => {
  const { user } = await showPane({ checked });
  await user.keyboard('{Shift>}{F8}{/Shift}');
  expect(opened()).toMatch(/^F5/);
  await user.keyboard('{Shift>}{F8}{/Shift}');
  expect(opened()).toMatch(/^H3/);
});

test('F8 leads back to the problems from another tab', async () => {
  const { user } = await showPane({ checked });
  await user.click(screen.getByRole('tab', { name: /^指标/ }));
  await user.keyboard('{F8}');
  expect(opened()).toMatch(/^G3/);
  expect(document.activeElement?.textContent).toMatch(/^G3/);
});

test('F8 goes through what the filter leaves', async () => {
  const { user } = await showPane({ checked });
  await user.click(screen.getByRole('button', { name: '建议核对 1' }));
  await user.keyboard('{F8}');
  expect(opened()).toMatch(/^F5/);
  await user.keyboard('{F8}');
  expect(opened()).toMatch(/^F5/);
});

test.each([{ ctrlKey: true }, { altKey: true }, { metaKey: true }])(
  'F8 with %o is none of ours',
  async (modifier) => {
    await showPane({ checked });
    act(() => void fireEvent.keyDown(document.body, { key: 'F8', ...modifier }));
    expect(opened()).toBeNull();
  },
);

test('a dialog keeps F8 for itself', async () => {
  const { user } = await showPane({ checked });
  await user.click(screen.getByRole('button', { name: '设置' }));
  await screen.findByRole('dialog');
  await user.keyboard('{F8}');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(opened()).toBeNull();
});

test('the opened finding leads on to its neighbours, the focus with them', async () => {
  const { session, user } = await showPane({ checked });
  await user.click(screen.getByRole('button', { name: /H3/ }));
  await user.click(screen.getByRole('button', { name: '下一个' }));
  expect(opened()).toMatch(/^F5/);
  expect(session.select).toHaveBeenLastCalledWith(REPEATED);
  expect(document.activeElement?.textContent).toMatch(/^F5/);
  await user.click(screen.getByRole('button', { name: '上一个' }));
  expect(opened()).toMatch(/^H3/);
});

/** Five of a kind, which are listed as one. */
const ALIKE = `
  | 一级指标 | 权重 | 三级指标 | 权重 | 预期值 | 实现值 | 自评分数 | 佐证材料 |
  | 产出     | 60   | 培训人数 | 20   | ≥100   | 100    | 20       |          |
  |          |      | 培训场次 | 20   | ≥10    | 10     | 20       |          |
  |          |      | 教材数量 | 20   | ≥10    | 10     | 20       |          |
  | 效益     | 40   | 就业人数 | 20   | ≥90    | 90     | 20       |          |
  |          |      | 满意度   | 20   | ≥90%   | 95%    | 20       |          |
  | 合计     | 100  |          | 100  |        |        | 100      |          |
`;

test('F8 unfolds an entry of many on its way', async () => {
  const { user } = await showPane({ checked: checkedSheet(ALIKE) });
  await user.keyboard('{F8}');
  const fold = screen.getByRole('button', { name: /H2 等 5 个/, expanded: true });
  await user.keyboard('{F8}');
  expect(document.activeElement?.textContent).toContain('培训场次');
  expect(fold.getAttribute('aria-expanded')).toBe('true');
});

const NATIONAL = FAULTY.replace('预期值', '年度指标值').replace('实现值', '实际完成值');

test('an opened finding shows its row in the words of the form', async () => {
  const { user } = await showPane({ checked: checkedSheet(NATIONAL) });
  await user.click(screen.getByRole('button', { name: /G3/ }));
  const terms = screen.getAllByRole('term').map(({ textContent }) => textContent);
  const values = screen.getAllByRole('definition').map(({ textContent }) => textContent);
  const facts = ['指标', '年度指标值', '实际完成值', '自评分数', '核算'];
  expect(facts.map((word) => values[terms.indexOf(word)])).toEqual([
    '培训人数',
    '≥100',
    '80',
    '30',
    '24',
  ]);
});

test('a finding that is told of no indicator shows no row', async () => {
  const { user } = await showPane({
    checked: checkedSheet(FAULTY.replace('| 100      |', '| 90       |')),
  });
  await user.click(screen.getByRole('button', { name: /B6/ }));
  expect(screen.queryByText('为什么')).not.toBeNull();
  expect(screen.queryByText('指标', { selector: 'dt' })).toBeNull();
});

async function openPane() {
  const { session, host } = await openSession([{ name: '评分表', table: FAULTY }]);
  const user = show(<Pane session={session} place="excel" />);
  await user.click(screen.getByRole('button', { name: '开始校验' }));
  await screen.findByRole('tablist');
  return { session, host, user };
}

test('after a repair the next problem is open and has the focus', async () => {
  const { user } = await openPane();
  await user.click(screen.getByRole('button', { name: /G3/ }));
  await user.click(screen.getByRole('button', { name: '写入建议分 24' }));
  await waitFor(() => expect(opened()).toMatch(/^H3/));
  expect(document.activeElement?.textContent).toMatch(/^H3/);
});

test('what says something else after an edit stays open', async () => {
  const { session, host, user } = await openPane();
  await user.click(screen.getByRole('button', { name: /G3/ }));
  host.typeUnheard('评分表', SCORE, '29');
  await act(() => session.check());
  expect(opened()).toMatch(/^G3.*29/);
});

test('nothing opens by itself where nothing was open', async () => {
  const { session, host } = await openPane();
  host.typeUnheard('评分表', SCORE, '24');
  await act(() => session.check());
  expect(opened()).toBeNull();
});

test('selecting a cell in the workbook opens its finding, and leaves the focus where it is', async () => {
  const { host, user } = await openPane();
  await user.click(screen.getByRole('tab', { name: /^指标/ }));
  act(() => host.point('评分表', REPEATED));
  expect(opened()).toMatch(/^F5/);
  expect(document.activeElement?.textContent).toMatch(/^指标/);
});

test('a selected cell shows its finding though filter and search hide it', async () => {
  const { host, user } = await openPane();
  await user.click(screen.getByRole('button', { name: '必须修改 2' }));
  await user.type(screen.getByRole('searchbox'), '培训人数');
  act(() => host.point('评分表', REPEATED));
  expect(opened()).toMatch(/^F5/);
});
