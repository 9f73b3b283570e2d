/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import type { Act } from '../../../src/taskpane/beside/act';
import { Beside } from '../../../src/taskpane/beside/beside';
import type { Session } from '../../../src/taskpane/session/session';
import { checkedSheet } from '../checked-sheet';
import { show, showPane } from '../pane/show';
import { stubSession } from '../pane/stub-session';

const FORM = `
  | 项目名称 | 扶贫项目 |      |        |          |
  | 三级指标 | 预期值   | 权重 | 实现值 | 自评分数 |
  | 培训人数 | ≥50人    | 100  | 60人   | 100      |
`;

const ACT: Act = {
  title: '数一数指标',
  does: '说出表里有多少个指标。',
  load: async () => ({ Act: ({ checked }) => <p>{checked.report.assessments.length} 个指标</p> }),
};

const LOST: Act = {
  title: '取不到的',
  does: '什么都没有。',
  load: () => Promise.reject(new Error('no network')),
};

function opened(acts: readonly Act[]) {
  const checked = checkedSheet(FORM);
  const session: Session = stubSession({ checked });
  const onClose = jest.fn();
  const user = show(
    <Beside
      session={session}
      state={session.state()}
      checked={checked}
      acts={acts}
      onClose={onClose}
    />,
  );
  return { user, session, onClose };
}

const heading = () => screen.getByRole('heading', { level: 2 });

test('each act says what it does, and shows itself when it is chosen', async () => {
  const { user } = opened([ACT, LOST]);
  expect(screen.getByText('说出表里有多少个指标。')).toBeDefined();
  await user.click(screen.getByRole('button', { name: '数一数指标' }));
  expect(await screen.findByText('1 个指标')).toBeDefined();
  expect(screen.queryByRole('button', { name: '取不到的' })).toBeNull();
  expect(heading().textContent).toBe('数一数指标');
  expect(document.activeElement).toBe(heading());
  await user.click(screen.getByRole('button', { name: '返回' }));
  expect(screen.getByRole('button', { name: '取不到的' })).toBeDefined();
  expect(document.activeElement).toBe(heading());
});

test('an act that is not to be had is told, and the list comes back', async () => {
  const { user, session } = opened([ACT, LOST]);
  await user.click(screen.getByRole('button', { name: '取不到的' }));
  await waitFor(() => expect(session.failed).toHaveBeenCalledTimes(1));
  expect(screen.getByRole('button', { name: '数一数指标' })).toBeDefined();
});

test('in the pane it opens from its button, which has the focus again once it is closed', async () => {
  const { user } = await showPane({ checked: checkedSheet(FORM) });
  const button = screen.getByRole('button', { name: '其他材料…' });
  await user.click(button);
  expect(await screen.findByRole('region', { name: '其他材料' })).toBeDefined();
  await user.click(screen.getByRole('button', { name: '关闭' }));
  expect(screen.queryByRole('region', { name: '其他材料' })).toBeNull();
  expect(document.activeElement).toBe(button);
});
