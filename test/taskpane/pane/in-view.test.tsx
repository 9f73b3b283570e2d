/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { Pane } from '../../../src/taskpane/pane/pane';
import type { Session } from '../../../src/taskpane/session/session';
import { checkedSheet } from '../checked-sheet';
import { FAULTY, SOUND } from '../forms';
import type { MemoryHost } from '../memory-host';
import { openSession } from '../open-session';
import { show, showPane } from './show';

const checked = checkedSheet(FAULTY);
const SCORE = { row: 2, column: 6 };

interface Opened {
  readonly session: Session;
  readonly host: MemoryHost;
  readonly user: UserEvent;
}

async function openPane(): Promise<Opened> {
  const { session, host } = await openSession([{ name: '评分表', table: FAULTY }]);
  const user = show(<Pane session={session} place="excel" />);
  await user.click(screen.getByRole('button', { name: '开始校验' }));
  await screen.findByRole('tablist');
  return { session, host, user };
}

const totals = () => screen.getByText(/^得分情况/).closest('details');
const spoken = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join('');

test('beside the verdict stands how many problems are left, those for information not among them', async () => {
  const { session, host } = await openPane();
  const verdict = screen.getByRole('heading', { level: 2 });
  expect(verdict.parentElement?.textContent).toBe('✕ 有 2 个必须修改的问题还剩 3 个');
  host.typeUnheard('评分表', { row: 4, column: 5 }, '95%');
  await act(() => session.check());
  expect(verdict.parentElement?.textContent).toMatch(/还剩 2 个$/);
});

test('a form without a problem has none left', async () => {
  await showPane({ checked: checkedSheet(SOUND) });
  expect(screen.queryByText(/还剩/)).toBeNull();
});

test('the totals are folded once a problem is opened, and stay as the person wants them', async () => {
  const { user } = await showPane({ checked });
  expect(totals()?.open).toBe(true);
  await user.click(screen.getByRole('button', { name: /G3/ }));
  expect(totals()?.open).toBe(false);
  expect(screen.getByText(/^得分情况/).textContent).toBe('得分情况：自评 100 · 核算 94');
  await user.click(screen.getByText(/^得分情况/));
  await user.click(screen.getByRole('button', { name: /H3/ }));
  expect(totals()?.open).toBe(true);
});

test('the totals are folded by the next check', async () => {
  const { session } = await openPane();
  expect(totals()?.open).toBe(true);
  await act(() => session.check());
  expect(totals()?.open).toBe(false);
});

test('the result is read out, and again after each check that was asked for', async () => {
  const { host, user } = await openPane();
  await waitFor(() => expect(spoken()).toBe('校验完成：有 2 个必须修改的问题，1 个建议核对。'));
  const release = host.hold();
  await user.click(screen.getByRole('button', { name: '重新校验' }));
  expect(spoken()).toBe('');
  release();
  await waitFor(() => expect(spoken()).toMatch(/^校验完成/));
});

test('before there is a result nothing is read out', async () => {
  await showPane({});
  expect(spoken()).toBe('');
});

test('a write is taken back from where it is told', async () => {
  const { host, user } = await openPane();
  await user.click(screen.getByRole('button', { name: /G3/ }));
  await user.click(screen.getByRole('button', { name: '写入建议分 24' }));
  await user.click(await screen.findByRole('button', { name: '撤回' }));
  await waitFor(() => expect(host.text('评分表', SCORE)).toBe('30'));
  expect(screen.queryByRole('button', { name: '撤回' })).toBeNull();
  await waitFor(() => expect(document.activeElement?.tagName).toBe('H2'));
});

test('what wrote nothing has nothing to take back', async () => {
  const notice = { intent: 'success', text: '已清除本工具的标记。', details: [] } as const;
  await showPane({ checked, notice });
  expect(screen.queryByRole('button', { name: '撤回' })).toBeNull();
});

test('a problem that is no longer ignored is opened and has the focus', async () => {
  const { user } = await openPane();
  await user.click(screen.getByRole('button', { name: /G3/ }));
  await user.click(screen.getByRole('button', { name: '忽略…' }));
  await user.keyboard('已核对{Enter}');
  await user.click(await screen.findByText('已忽略的问题（1）'));
  await user.click(screen.getByRole('button', { name: '取消忽略' }));
  await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^G3/));
  expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true');
});

test('the first Tab leads past the buttons to the problems', async () => {
  const { user } = await showPane({ checked });
  await user.tab();
  expect(document.activeElement?.textContent).toBe('跳到问题列表');
  await user.keyboard('{Enter}');
  expect(document.activeElement?.textContent).toMatch(/^G3/);
});

test('where there is no problem, it leads to the verdict', async () => {
  const { user } = await showPane({ checked: checkedSheet(SOUND) });
  await user.tab();
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
});

test('beside a workbook in Excel the focus is not taken from where the person is', async () => {
  await showPane({ checked });
  await act(() => new Promise((resolve) => void setTimeout(resolve, 150)));
  expect(document.activeElement).toBe(document.body);
  expect(within(document.body).queryByRole('main')).not.toBeNull();
});

test('a page that took the place of another one has the focus at its verdict', async () => {
  const { session } = await openSession([{ name: '评分表', table: FAULTY }]);
  show(<Pane session={session} place="browser" />);
  await act(() => session.check());
  await waitFor(() => expect(document.activeElement?.tagName).toBe('H2'));
});
