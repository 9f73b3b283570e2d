/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { withBenchmarks } from '../../../src/taskpane/session/benchmarks';
import { addIgnored } from '../../../src/taskpane/session/ignored';
import { checkedSheet } from '../checked-sheet';
import { FAULTY, SOUND } from '../forms';
import { showPane } from './show';

const checked = checkedSheet(FAULTY);
const SCORE = { row: 2, column: 6 };
const REASON = { row: 2, column: 7 };

function entry(cell: string): HTMLElement {
  return screen.getByRole('button', { name: new RegExp(`^(必须修改|建议核对|供参考) ?${cell}`) });
}

test('findings stand under their severity with its count', async () => {
  await showPane({ checked });
  const errors = screen.getByRole('region', { name: '必须修改（2）' });
  expect(within(errors).getAllByRole('listitem')).toHaveLength(2);
  expect(screen.queryByRole('region', { name: '建议核对（1）' })).not.toBeNull();
});

test('a click goes to the cell, opens why and how, and leaves the focus in the list', async () => {
  const { session, user } = await showPane({ checked });
  await user.click(entry('G3'));
  expect(session.select).toHaveBeenCalledWith(SCORE);
  expect(screen.queryByText('为什么')).not.toBeNull();
  expect(screen.queryByText('怎么改')).not.toBeNull();
  expect(document.activeElement).toBe(entry('G3'));
});

test('arrow keys walk on through all groups and Enter goes to the cell', async () => {
  const { session, user } = await showPane({ checked });
  act(() => entry('G3').focus());
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(document.activeElement).toBe(entry('F5'));
  await user.keyboard('{Home}{ArrowDown}{Enter}');
  expect(session.select).toHaveBeenLastCalledWith(REASON);
  expect(document.activeElement).toBe(entry('H3'));
});

test('Tab stops once in the list, at the finding that was left', async () => {
  const { user } = await showPane({ checked });
  act(() => entry('G3').focus());
  await user.keyboard('{ArrowDown}');
  expect([entry('G3'), entry('H3'), entry('F5')].map(({ tabIndex }) => tabIndex)).toEqual([
    -1, 0, -1,
  ]);
});

test('the left arrow closes a finding', async () => {
  const { user } = await showPane({ checked });
  await user.click(entry('G3'));
  await user.keyboard('{ArrowLeft}');
  expect(entry('G3').getAttribute('aria-expanded')).toBe('false');
});

test('a suggested score is written on the word of the person', async () => {
  const { session, user } = await showPane({ checked });
  await user.click(entry('G3'));
  await user.click(screen.getByRole('button', { name: '写入建议分 24' }));
  expect(session.acceptScore).toHaveBeenCalledWith(checked.report.findings[0]);
});

test('a missing reason is offered its prompt', async () => {
  const { session, user } = await showPane({ checked });
  await user.click(entry('H3'));
  await user.click(screen.getByRole('button', { name: '写入提纲' }));
  expect(session.writePrompt).toHaveBeenCalledWith(REASON);
});

test('a finding without anything to write offers only to be ignored', async () => {
  const { user } = await showPane({ checked });
  await user.click(entry('F5'));
  const item = entry('F5').closest('li');
  const buttons = item === null ? [] : within(item).getAllByRole('button').slice(1);
  expect(buttons.map(({ textContent }) => textContent)).toEqual([
    '复制',
    '忽略…',
    '不再检查这一类',
    '上一个',
    '下一个',
  ]);
});

test('ignoring wants a reason', async () => {
  const { session, user } = await showPane({ checked });
  await user.click(entry('G3'));
  await user.click(screen.getByRole('button', { name: '忽略…' }));
  await user.keyboard('{Enter}');
  expect(session.ignore).not.toHaveBeenCalled();
  expect(screen.queryByText(/请写一句原因/)).not.toBeNull();
  await user.keyboard('已同财政局核对{Enter}');
  expect(session.ignore).toHaveBeenCalledWith(checked.report.findings[0], '已同财政局核对');
});

test('ignored findings are listed with their reason and can be taken back', async () => {
  const [finding] = checked.report.findings;
  const ignored = finding === undefined ? [] : addIgnored([], checked, finding, '已同财政局核对');
  const { session, user } = await showPane({ checked, ignored });
  expect(screen.queryByRole('button', { name: /^必须修改 ?G3/ })).toBeNull();
  await user.click(screen.getByText('已忽略的问题（1）'));
  expect(screen.queryByText('原因：已同财政局核对')).not.toBeNull();
  await user.click(screen.getByRole('button', { name: '取消忽略' }));
  expect(session.unignore).toHaveBeenCalledWith(ignored[0]);
});

/** A weight that is 1 too much: its group and the total row disagree because of it. */
const MISTYPED = `
  | 一级指标 | 权重 | 三级指标 | 权重 | 预期值 | 实现值 | 自评分数 | 未达标原因分析 |
  | 产出     | 60   | 培训人数 | 21   | ≥100   | 100    | 20       |          |
  |          |      | 培训场次 | 20   | ≥10    | 10     | 20       |          |
  |          |      | 教材     | 20   | ≥10    | 10     | 20       |          |
  | 效益     | 40   | 满意度   | 40   | ≥90%   | 95%    | 40       |          |
  | 合计     | 100  |          | 100  |        |        | 100      |          |
`;

test('what follows from a finding is folded beneath it and leads to its cell', async () => {
  const { session, user } = await showPane({ checked: checkedSheet(MISTYPED) });
  expect(screen.queryByRole('tab', { name: '问题 1' })).not.toBeNull();
  expect(screen.queryByRole('button', { name: '必须修改 1' })).not.toBeNull();
  await user.click(entry('D2.*另外 3 个问题多半由它引起'));
  await user.click(screen.getByRole('button', { name: '定位到 D6' }));
  expect(session.select).toHaveBeenLastCalledWith({ row: 5, column: 3 });
  expect(screen.queryByRole('button', { name: '写入建议值 20' })).not.toBeNull();
});

test('searching finds a cause by what follows from it', async () => {
  const { user } = await showPane({ checked: checkedSheet(MISTYPED) });
  await user.type(screen.getByRole('searchbox', { name: '搜索问题' }), 'D6');
  expect(screen.queryByRole('button', { name: /D2.*另外 3 个/ })).not.toBeNull();
});

test('one click shows what must be mended alone, another one all again', async () => {
  const { user } = await showPane({ checked });
  await user.click(screen.getByRole('button', { name: '必须修改 2' }));
  expect(screen.queryByRole('region', { name: /^必须修改/ })).not.toBeNull();
  expect(screen.queryByRole('region', { name: /^建议核对/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: '必须修改 2' }));
  expect(screen.queryByRole('region', { name: /^建议核对/ })).not.toBeNull();
});

test('two severities can be shown together', async () => {
  const { user } = await showPane({ checked });
  await user.click(screen.getByRole('button', { name: '建议核对 1' }));
  expect(screen.queryByRole('region', { name: /^必须修改/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: '必须修改 2' }));
  expect(screen.queryByRole('region', { name: /^必须修改/ })).not.toBeNull();
  expect(screen.queryByRole('region', { name: /^建议核对/ })).not.toBeNull();
});

test.each(['第5行', '第 5 行'])('%s finds what is said of that row alone', async (words) => {
  const { user } = await showPane({ checked });
  await user.type(screen.getByRole('searchbox', { name: '搜索问题' }), words);
  expect(screen.getAllByRole('button', { expanded: false })).toEqual([entry('F5')]);
});

test('the numbers beside the severities follow the search', async () => {
  const { user } = await showPane({ checked });
  await user.type(screen.getByRole('searchbox', { name: '搜索问题' }), '培训人数 原因');
  const filters = within(screen.getByRole('group', { name: '只看哪些问题' }));
  expect(filters.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    '必须修改 1',
    '建议核对 0',
    '供参考 0',
  ]);
});

test('filter, search and what is open stay while other tabs are looked at', async () => {
  const { user } = await showPane({ checked });
  await user.click(screen.getByRole('button', { name: '必须修改 2' }));
  await user.type(screen.getByRole('searchbox', { name: '搜索问题' }), '培训人数');
  await user.click(entry('H3'));
  await user.click(screen.getByRole('tab', { name: /^指标/ }));
  await user.click(screen.getByRole('tab', { name: /^问题/ }));
  expect(screen.queryByRole('button', { name: '必须修改 2', pressed: true })).not.toBeNull();
  expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('培训人数');
  expect(entry('H3').getAttribute('aria-expanded')).toBe('true');
});

test('a form without a finding has nothing to filter or search', async () => {
  await showPane({ checked: checkedSheet(SOUND) });
  expect(screen.queryByText('没有发现问题。')).not.toBeNull();
  expect(screen.queryByRole('searchbox')).toBeNull();
  expect(screen.queryByRole('group', { name: '只看哪些问题' })).toBeNull();
});

test('searching leaves the findings with all the words', async () => {
  const { user } = await showPane({ checked });
  await user.type(screen.getByRole('searchbox', { name: '搜索问题' }), '培训人数 原因');
  expect(screen.getAllByRole('button', { expanded: false })).toEqual([entry('H3')]);
});

test('a search without a hit says what to do', async () => {
  const { user } = await showPane({ checked });
  await user.type(screen.getByRole('searchbox', { name: '搜索问题' }), '没有这个词');
  expect(screen.queryByText(/没有符合条件的问题/)).not.toBeNull();
});

/** Five times the same, of different rows, and once something else. */
const ALIKE = `
  | 一级指标 | 权重 | 三级指标 | 权重 | 预期值 | 实现值 | 自评分数 | 佐证材料 |
  | 产出     | 60   | 培训人数 | 20   | ≥100   | 100    | 20       |          |
  |          |      | 培训场次 | 20   | ≥10    | 10     | 20       |          |
  |          |      | 教材数量 | 20   | ≥10    | 10     | 20       |          |
  | 效益     | 40   | 就业人数 | 20   | ≥90    | 90     | 20       |          |
  |          |      | 满意度   | 20   | ≥90%   | 95%    | 20       |          |
  | 合计     | 100  |          | 100  |        |        | 100      |          |
`;

test('five of a kind are one entry, opened by a click, each with what can be done', async () => {
  const { session, user } = await showPane({ checked: checkedSheet(ALIKE) });
  const folded = entry('H2 等 5 个 ?没有佐证材料');
  expect(screen.queryByRole('button', { name: /教材数量.*佐证/ })).toBeNull();
  await user.click(folded);
  expect(folded.getAttribute('aria-expanded')).toBe('true');
  expect(session.select).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: /教材数量.*佐证/ }));
  expect(session.select).toHaveBeenLastCalledWith({ row: 3, column: 7 });
  expect(screen.queryByRole('button', { name: '忽略…' })).not.toBeNull();
});

test('the arrow keys open such an entry, walk through it and close it', async () => {
  const { user } = await showPane({ checked: checkedSheet(ALIKE) });
  const folded = entry('H2 等 5 个');
  act(() => folded.focus());
  await user.keyboard('{ArrowRight}{ArrowDown}{ArrowDown}');
  expect(document.activeElement?.textContent).toContain('培训场次');
  await user.keyboard('{ArrowUp}{ArrowUp}{ArrowLeft}');
  expect(document.activeElement).toBe(folded);
  expect(folded.getAttribute('aria-expanded')).toBe('false');
});

test('a search that leaves fewer than five shows them one by one', async () => {
  const { user } = await showPane({ checked: checkedSheet(ALIKE) });
  await user.type(screen.getByRole('searchbox', { name: '搜索问题' }), '教材数量 佐证');
  expect(screen.queryByRole('button', { name: /等 \d 个/ })).toBeNull();
  expect(screen.queryByRole('button', { name: /教材数量.*佐证/ })).not.toBeNull();
});

const RELATIVE = checkedSheet(`
  | 三级指标 | 权重 | 预期值           | 实现值 | 自评分数 |
  | 产值增速 | 100  | 高于当年全市增速 | 8%     | 100      |
`);

test.each(['5.6', '５．６'])(
  'the figure %s behind a relative target is asked for where its finding stands',
  async (typed) => {
    const { session, user } = await showPane({ checked: RELATIVE });
    await user.click(entry('E2'));
    await user.click(screen.getByRole('button', { name: '用这个数核算' }));
    expect(screen.queryByText('请填一个数，例如 5.6。')).not.toBeNull();
    expect(session.changeSettings).not.toHaveBeenCalled();
    await user.type(
      screen.getByRole('textbox', { name: '对比值：当年全市增速是多少（%）' }),
      typed,
    );
    await user.click(screen.getByRole('button', { name: '用这个数核算' }));
    const { settings } = session.state();
    expect(session.changeSettings).toHaveBeenCalledWith(
      withBenchmarks(settings, RELATIVE.report.form, { 高于当年全市增速: 5.6 }),
    );
  },
);

test('a problem is copied as a message that says where it is and how to mend it', async () => {
  const { user } = await showPane({ checked });
  await user.click(entry('G3'));
  expect(screen.queryByRole('textbox', { name: /对比值/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: '复制' }));
  await screen.findByText(/^已复制/);
  expect(await navigator.clipboard.readText()).toMatch(/^G3 “.+分。[^]*\n怎么改：照算式核对一遍/);
});

test('what the check comes to is copied as a short message', async () => {
  const { user } = await showPane({ checked });
  await user.click(screen.getByRole('button', { name: '复制结论' }));
  await screen.findByText(/已复制结论/);
  expect(await navigator.clipboard.readText()).toMatch(
    /^项目：培训经费\n.*\n有 2 个必须修改.*\n1\. /,
  );
});

test('a kind of problem is no longer checked on the word of the person', async () => {
  const { session, user } = await showPane({ checked });
  await user.click(entry('F5'));
  await user.click(screen.getByRole('button', { name: '不再检查这一类' }));
  const { settings } = session.state();
  expect(session.changeSettings).toHaveBeenCalledWith({
    ...settings,
    options: { ...settings.options, off: ['value-unmeasured'] },
  });
});
