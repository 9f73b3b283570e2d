/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { DEFAULT_OPTIONS } from '../../../../src/engine/options';
import { Act } from '../../../../src/taskpane/beside/submission/submission';
import { checkedSheet } from '../../checked-sheet';
import { show } from '../../pane/show';
import { stubSession } from '../../pane/stub-session';

const FORM = `
  | 项目名称 | 扶贫项目 |      |        |          |          |
  | 三级指标 | 预期值   | 权重 | 实现值 | 自评分数 | 未达标原因 |
  | 培训人数 | ≥50      | 50   | 60人   | 50       | /        |
  | 培训场次 | 5        | 50   | 4      | 40       | 台风停办一场 |
`;

function opened() {
  const checked = checkedSheet(FORM);
  const session = stubSession({ checked });
  const user = show(<Act session={session} state={session.state()} checked={checked} />);
  return { session, user };
}

test('each cell is said with the number to copy, and leads to its place', async () => {
  const { session, user } = opened();
  expect(screen.getByText('有 2 处系统可能不收，请改好再上报。')).toBeDefined();
  await user.click(screen.getByRole('button', { name: '定位到 D3' }));
  expect(session.select).toHaveBeenCalledWith({ row: 2, column: 3 });
  await user.click(screen.getByRole('button', { name: '复制 60（D3）' }));
  await waitFor(() => expect(screen.getByText('已复制 60。')).toBeDefined());
  expect(await navigator.clipboard.readText()).toBe('60');
});

test('the limits are said to be not ours, and are the user’s to change', async () => {
  const { user } = opened();
  await user.click(screen.getByText('字数限制'));
  expect(screen.getByText(/请改成当地系统的/)).toBeDefined();
  const limit = screen.getByRole('textbox', { name: '原因（字）' });
  await user.clear(limit);
  await user.type(limit, '3');
  expect(screen.getByText(/原因有 6 个字，多于 3 个/)).toBeDefined();
  await user.type(limit, 'x');
  expect(limit).toHaveProperty('value', '3');
});

test('limits that were changed are kept for the next form on the user’s word', async () => {
  const { session, user } = opened();
  await user.click(screen.getByText('字数限制'));
  const keep = screen.getByRole('button', { name: '以后都用这些数' });
  expect(keep.getAttribute('aria-disabled')).toBe('true');
  await user.type(screen.getByRole('textbox', { name: '指标名称（字）' }), '0');
  await user.click(keep);
  expect(session.changeSettings).toHaveBeenCalledWith(
    expect.objectContaining({
      options: {
        ...DEFAULT_OPTIONS,
        submissionLimits: { ...DEFAULT_OPTIONS.submissionLimits, name: 1000 },
      },
    }),
  );
});

test('limits that are set are those it goes by', async () => {
  const checked = checkedSheet(FORM);
  const session = stubSession({ checked });
  const state = session.state();
  const options = {
    ...state.settings.options,
    submissionLimits: { ...DEFAULT_OPTIONS.submissionLimits, reason: 3 },
  };
  const settings = { ...state.settings, options };
  show(<Act session={session} state={{ ...state, settings }} checked={checked} />);
  expect(screen.getByText(/原因有 6 个字，多于 3 个/)).toBeDefined();
});

test('the table is copied as a system takes it', async () => {
  const { user } = opened();
  expect(
    screen.getByText(/各列依次是：三级指标、指标性质、指标值、计量单位、权重、实现值/),
  ).toBeDefined();
  await user.click(screen.getByRole('button', { name: '复制为系统格式' }));
  await waitFor(() => expect(screen.getByText('已复制，请粘贴到系统的表里。')).toBeDefined());
  expect(await navigator.clipboard.readText()).toBe(
    '培训人数\t≥\t50\t\t50\t60\t50\t\r\n培训场次\t\t5\t\t50\t4\t40\t台风停办一场\r\n',
  );
});
