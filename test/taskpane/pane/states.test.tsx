/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { DEFAULT_SETTINGS } from '../../../src/taskpane/session/kept/settings';
import { checkedSheet } from '../checked-sheet';
import { FAULTY, SOUND } from '../forms';
import { showPane } from './show';

const checked = checkedSheet(FAULTY);

/** The second row is for a person to judge. */
const UNJUDGED = `
  | 项目名称 | 招商经费 |              | 评价年度 | 2023年   |
  | 三级指标 | 权重     | 预期值       | 实现值   | 自评分数 |
  | 招商场次 | 60       | ≥10          | 10       | 60       |
  | 产值增速 | 40       | 高于全市增速 | 8%       | 40       |
`;

test('before the first check there is one big button and a word on what it does', async () => {
  const { session, user } = await showPane({});
  expect(screen.queryByText(/不改动表格，内容不离开本机/)).not.toBeNull();
  await user.click(screen.getByRole('button', { name: '开始校验' }));
  expect(session.check).toHaveBeenCalledTimes(1);
});

test('a result is headed by project and year', async () => {
  await showPane({ checked });
  expect(screen.queryByRole('heading', { level: 1, name: '培训经费' })).not.toBeNull();
  expect(screen.queryByText('评价年度：2023')).not.toBeNull();
});

test.each([
  ['beside the year', FAULTY, '评价年度：2023 09:04 校验'],
  ['alone where no year is given', FAULTY.replace(/评价年度|2023年/g, ''), '09:04 校验'],
])('when the form was checked stands %s', async (_, form, line) => {
  await showPane({ checked: checkedSheet(form), checkedAt: new Date(2026, 0, 5, 9, 4) });
  expect(screen.queryByText(line)).not.toBeNull();
});

test('while it is checking the button says so and starts nothing', async () => {
  const busy = { task: 'check', slow: false } as const;
  const { session, user } = await showPane({ checked, phase: 'checking', busy });
  await user.click(screen.getByRole('button', { name: '校验中…' }));
  expect(session.check).not.toHaveBeenCalled();
});

test('what takes long shows that it goes on', async () => {
  await showPane({ checked, busy: { task: 'write', slow: true } });
  expect(screen.queryByRole('progressbar', { name: '正在写入' })).not.toBeNull();
});

test('a result that is out of date says so and stays', async () => {
  await showPane({ checked, phase: 'stale' });
  expect(screen.queryByText(/结果已过期/)).not.toBeNull();
  expect(screen.queryByRole('button', { name: '重新校验' })).not.toBeNull();
  expect(screen.queryByRole('heading', { name: /有 2 个必须修改的问题/ })).not.toBeNull();
});

test.each([
  [true, '停止输入后会自动重新校验', false],
  [false, '请重新校验', true],
])(
  'with live checking %s, being out of date is shown, and read out: %#',
  async (live, words, readOut) => {
    await showPane({ checked, phase: 'stale', settings: { ...DEFAULT_SETTINGS, live } });
    const shown = screen.getByText(new RegExp(`结果已过期.*${words}`));
    expect(shown.closest('[aria-live]') !== null).toBe(readOut);
  },
);

test('what cannot be read is said in a sentence with details behind it', async () => {
  const failure = { intent: 'error', text: '没有找到指标评分表。', details: ['名单'] } as const;
  const { user } = await showPane({ phase: 'unreadable', failure });
  expect(screen.queryByText('没有找到指标评分表。')).not.toBeNull();
  const details = screen.getByText('名单').closest('details');
  expect(details?.open).toBe(false);
  await user.click(screen.getByText('详细情况'));
  expect(details?.open).toBe(true);
});

test('a notice can be dismissed', async () => {
  const notice = { intent: 'success', text: '已写入 1 个单元格。', details: [] } as const;
  const { session, user } = await showPane({ checked, notice });
  await user.click(screen.getByRole('button', { name: '知道了' }));
  expect(session.dismissNotice).toHaveBeenCalledTimes(1);
});

test('while Excel waits for a cell to be left, the way on is said', async () => {
  await showPane({ waiting: true });
  expect(screen.queryByText(/请按 Enter 结束单元格编辑/)).not.toBeNull();
});

test('one of several forms can be chosen', async () => {
  const { session, user } = await showPane({
    checked,
    forms: [
      { sheet: '评分表', row: null },
      { sheet: '宣传', row: 2 },
      { sheet: '宣传', row: 29 },
    ],
  });
  const chooser = screen.getByRole('combobox', { name: '工作表' });
  await user.selectOptions(chooser, '宣传 第 30 行起');
  expect(session.chooseSheet).toHaveBeenCalledWith('宣传', 29);
});

test('a single form needs no chooser', async () => {
  await showPane({ checked, forms: [{ sheet: '评分表', row: null }] });
  expect(screen.queryByRole('combobox', { name: '工作表' })).toBeNull();
});

test.each([
  ['with an error', FAULTY, '✕ 有 2 个必须修改的问题'],
  ['with a row to be judged', UNJUDGED, '！ 没有发现必须修改的问题'],
  ['without a fault', SOUND, '✓ 没有发现问题'],
])('the verdict on a form %s stands in words beside its sign', async (_, form, name) => {
  await showPane({ checked: checkedSheet(form) });
  expect(screen.queryByRole('heading', { level: 2, name })).not.toBeNull();
});

test('it is said how much of the total is known, and how much only claimed', async () => {
  await showPane({ checked: checkedSheet(UNJUDGED) });
  const terms = screen.getAllByRole('term').map(({ textContent }) => textContent);
  const values = screen.getAllByRole('definition').map(({ textContent }) => textContent);
  expect(values[terms.indexOf('核算得分')]).toBe('100（优）其中 40 分照自评计入');
  expect(values[terms.indexOf('已核算')]).toBe('60/100 分');
});

test('marks that are still in a sound form are to be cleared before handing in', async () => {
  await showPane({ checked: checkedSheet(SOUND), marked: ['评分表'] });
  expect(screen.queryByText(/提交前请清除标记/)).not.toBeNull();
});

test('while errors are left, marks are not asked to be cleared', async () => {
  await showPane({ checked, marked: ['评分表'] });
  expect(screen.queryByText(/提交前请清除标记/)).toBeNull();
});

test('the last write can be taken back by its name', async () => {
  const receipt = {
    sheet: '评分表',
    sheetId: '{1}',
    written: [],
    guards: [],
    marks: ['m'],
    refused: [],
  };
  const { session, user } = await showPane({
    checked,
    written: [{ what: '提纲与标记', receipt, earlier: false }],
  });
  await user.click(screen.getByRole('button', { name: '撤回上次写入（提纲与标记）' }));
  expect(session.restore).toHaveBeenCalledTimes(1);
});

test('the button itself names a sheet that is not shown', async () => {
  const receipt = {
    sheet: '第二张',
    sheetId: '{2}',
    written: [],
    guards: [],
    marks: ['m'],
    refused: [],
  };
  await showPane({ checked, written: [{ what: '标记', receipt, earlier: false }] });
  const button = screen.getByRole('button', { name: '撤回上次写入（标记，工作表“第二张”）' });
  expect(button.textContent).toBe('撤回上次写入（标记，工作表“第二张”）');
});

test('marks can be cleared whenever a sheet is shown', async () => {
  const { session, user } = await showPane({ checked });
  await user.click(screen.getByRole('button', { name: '清除标记' }));
  expect(session.clearMarks).toHaveBeenCalledTimes(1);
});
