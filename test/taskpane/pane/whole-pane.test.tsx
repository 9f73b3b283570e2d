/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import { Pane } from '../../../src/taskpane/pane/pane';
import { FAULTY } from '../forms';
import { openSession } from '../open-session';
import { show } from './show';

async function opened() {
  const { session, host } = await openSession([{ name: '评分表', table: FAULTY }]);
  const user = show(<Pane session={session} place="excel" />);
  await user.click(screen.getByRole('button', { name: '开始校验' }));
  await screen.findByRole('tablist');
  return { host, user };
}

test('after a finding was ignored the focus goes on to the next one', async () => {
  const { user } = await opened();
  await user.click(screen.getByRole('button', { name: /G3/ }));
  await user.click(screen.getByRole('button', { name: '忽略…' }));
  await user.keyboard('已同财政局核对{Enter}');
  await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^H3/));
});

test('from the first check to a written prompt', async () => {
  const { host, user } = await opened();
  await user.click(screen.getByRole('button', { name: '写入提纲与标记…' }));
  await user.click(await screen.findByRole('button', { name: '写入 1 个提纲和标记' }));
  await waitFor(() => expect(host.text('评分表', { row: 2, column: 7 })).toMatch(/^【待填写】/));
  expect(await screen.findByText('已写入 1 个单元格，设置了标记。')).toBeDefined();
});

test('settings are opened, changed and take effect', async () => {
  const { user } = await opened();
  await user.click(screen.getByRole('button', { name: '设置' }));
  await user.click(await screen.findByText(/^检查哪些项目（(\d+)\/\1）$/));
  await user.click(screen.getByRole('checkbox', { name: '实现值不是实际完成数' }));
  await user.click(screen.getByRole('button', { name: '保存' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: /F5/ })).toBeNull());
});

test('closed, the settings give the focus back to their button', async () => {
  const { user } = await opened();
  await user.click(screen.getByRole('button', { name: '设置' }));
  await screen.findByRole('dialog');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(document.activeElement?.textContent).toBe('设置'));
});

test('how much may be taken at once is asked for when the result is on screen', async () => {
  const wishes: (() => void)[] = [];
  const idle = { requestIdleCallback: (wish: () => void) => wishes.push(wish) };
  Object.assign(window, { ...idle, cancelIdleCallback: () => {} });
  await opened();
  expect(screen.queryByRole('button', { name: /^全部采用建议值/ })).toBeNull();
  act(() => wishes.forEach((wish) => wish()));
  expect(await screen.findByRole('button', { name: '全部采用建议值（2）…' })).toBeDefined();
});
