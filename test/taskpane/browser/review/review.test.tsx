/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { strFromU8, unzipSync } from 'fflate';
import { todayText } from '../../../../src/taskpane/today';
import { specFile } from '../../../host/xlsx/spec-file';
import { memoryStore, refusingStore } from '../../memory-store';
import { bytesOf, formOf, visit, type Dropped } from '../desk/visit';

/** What is claimed for its first row is more than the row gives: one error, beside what is to be looked at. */
const FAULTY = formOf('乙局', 30);
const TWO: Dropped = [
  ['甲.xlsx', formOf('甲局', 30)],
  ['乙.xlsx', FAULTY],
];

afterEach(() => jest.restoreAllMocks());

const list = () => screen.findByRole('heading', { level: 1, name: '复核意见' });
const boxes = () => screen.getAllByRole('checkbox', { name: /^(?!全部列出)/ });
const verdict = () => document.querySelector('[data-verdict]')?.textContent ?? '';

/** The checkbox of the remark on this cell. */
const boxOf = (cell: string) => screen.getByRole('checkbox', { name: new RegExp(`${cell} `) });

async function openList(user: UserEvent): Promise<void> {
  await user.click(await screen.findByRole('button', { name: '写复核意见' }));
  await list();
  await screen.findByRole('heading', { name: /^必须修改/ });
}

async function download(user: UserEvent, downloads: ReturnType<typeof visit>['downloads']) {
  const before = downloads.length;
  await user.click(screen.getByRole('button', { name: /复核意见（网页，可打印）$/ }));
  await waitFor(() => expect(downloads.length).toBe(before + 1));
  return downloads.at(-1);
}

async function pageText(user: UserEvent, downloads: ReturnType<typeof visit>['downloads']) {
  return strFromU8(await bytesOf((await download(user, downloads))?.content));
}

test('a remark that is not ticked does not go out, and can be ticked again', async () => {
  const { user, downloads } = visit([['乙.xlsx', FAULTY]]);
  await openList(user);
  expect(boxOf('G4')).toHaveProperty('checked', true);
  await user.click(boxOf('G4'));
  expect(verdict()).toMatch(/；去掉 1 条$/);
  expect(await pageText(user, downloads)).not.toContain('G4 ');
  await user.click(boxOf('G4'));
  expect(verdict()).not.toContain('去掉');
  expect(await pageText(user, downloads)).toContain('G4 ');
});

test('all of one urgency are ticked and unticked at once', async () => {
  const { user } = visit([['乙.xlsx', FAULTY]]);
  await openList(user);
  const group = within(screen.getByRole('region', { name: /^必须修改/ }));
  const [all, ...some] = group.getAllByRole('checkbox');
  if (all === undefined) throw new Error('no group');
  await user.click(all);
  for (const one of some) expect(one).toHaveProperty('checked', false);
  await user.click(all);
  for (const one of some) expect(one).toHaveProperty('checked', true);
});

test('words are changed by keyboard alone, and taken back with Esc', async () => {
  const { user, downloads } = visit([['乙.xlsx', FAULTY]]);
  await openList(user);
  act(() => boxOf('G4').focus());
  await user.keyboard('{Enter}');
  expect(document.activeElement?.textContent).toContain('30');
  await user.keyboard('{Control>}a{/Control}请按台账重算');
  // jsdom knows no order of fields for Tab.
  await user.click(screen.getByRole('textbox', { name: '修改要求' }));
  await user.keyboard('{Control>}a{/Control}五日内改好');
  await user.click(screen.getByRole('button', { name: '改好了' }));
  const page = await pageText(user, downloads);
  expect(page).toContain('请按台账重算');
  expect(page).toContain('五日内改好');
  act(() => boxOf('G4').focus());
  await user.keyboard('{Enter}{Control>}a{/Control}不要了{Escape}');
  expect(document.activeElement).toBe(boxOf('G4'));
  expect(screen.getByText('请按台账重算')).toBeDefined();
});

test('a remark of the reviewer names its cell as the others do, or none', async () => {
  const { user, downloads } = visit([['乙.xlsx', FAULTY]]);
  await openList(user);
  await user.click(screen.getByRole('button', { name: '补充一条' }));
  const place = screen.getByRole('textbox', { name: '位置' });
  await user.clear(place);
  await user.type(place, 'f5');
  await user.type(screen.getByRole('textbox', { name: '问题' }), '场次与台账不符');
  await user.click(screen.getByRole('button', { name: '加上' }));
  await user.click(screen.getByRole('button', { name: '补充一条' }));
  await user.clear(screen.getByRole('textbox', { name: '位置' }));
  await user.type(screen.getByRole('textbox', { name: '问题' }), '缺审计报告');
  await user.click(screen.getByRole('button', { name: '加上' }));
  const page = await pageText(user, downloads);
  expect(page).toMatch(/F5 “培训场次”实现值[\s\S]*场次与台账不符/);
  expect(page).toContain('缺审计报告');
  expect(verdict()).toContain('其中自己补充 2 条');
});

test('what the reviewer did is there the next time, with the name that was asked once', async () => {
  const store = memoryStore();
  const first = visit([['乙.xlsx', FAULTY]], store);
  await openList(first.user);
  await first.user.click(boxOf('G4'));
  await first.user.type(screen.getByRole('textbox', { name: '复核人' }), '李四');
  first.unmount();
  const next = visit([['另一个名字.xlsx', FAULTY]], store);
  await openList(next.user);
  await waitFor(() => expect(boxOf('G4')).toHaveProperty('checked', false));
  const page = await pageText(next.user, next.downloads);
  expect(page).toMatch(/复核人<\/dt>\s*<dd>李四/);
  expect(page).toMatch(new RegExp(`日期</dt>\\s*<dd>${todayText()}`));
  await next.user.click(screen.getByRole('button', { name: '恢复成校验的结果' }));
  await next.user.click(screen.getByRole('button', { name: '恢复成校验的结果' }));
  expect(boxOf('G4')).toHaveProperty('checked', true);
  next.unmount();
  const last = visit([['乙.xlsx', FAULTY]], store);
  await openList(last.user);
  expect(boxOf('G4')).toHaveProperty('checked', true);
});

test('what was left out of another version of the form is offered, and taken at a click alone', async () => {
  const store = memoryStore();
  const first = visit([['乙.xlsx', FAULTY]], store);
  await openList(first.user);
  await first.user.click(boxOf('G4'));
  first.unmount();
  const other = visit([['丙.xlsx', formOf('丙局', 29)]], store);
  await openList(other.user);
  expect(screen.queryByText(/以前的一版/)).toBeNull();
  other.unmount();
  const next = visit([['乙改.xlsx', formOf('乙局', 29)]], store);
  await openList(next.user);
  await screen.findByText(/去掉过 1 条/);
  expect(boxOf('G4')).toHaveProperty('checked', true);
  await next.user.click(screen.getByRole('button', { name: '这一版也照那样' }));
  expect(boxOf('G4')).toHaveProperty('checked', false);
  expect(screen.queryByText(/以前的一版/)).toBeNull();
});

test('a browser that keeps nothing is said, and the list goes out all the same', async () => {
  const { user, downloads } = visit([['乙.xlsx', FAULTY]], refusingStore);
  await openList(user);
  await user.click(boxOf('G4'));
  await screen.findByText(/浏览器没能保存：复核意见/);
  expect(await pageText(user, downloads)).not.toContain('G4 ');
});

test('the list is of what is on the screen', async () => {
  const { user, downloads } = visit([['乙.xlsx', FAULTY]]);
  await openList(user);
  const cell = document.querySelector('[data-address=G4]');
  if (cell === null) throw new Error('no G4');
  await user.dblClick(cell);
  await user.keyboard('{Control>}a{/Control}24{Enter}');
  await waitFor(() => expect(screen.queryByRole('checkbox', { name: /G4 / })).toBeNull());
  await screen.findByText(/按屏幕上的内容列/);
  expect(await pageText(user, downloads)).not.toContain('G4 ');
});

test('form after form by keyboard, and the lists of all carry what was ticked', async () => {
  const { user, downloads } = visit(TWO);
  // Until all are read, the first that was read is the first of the list.
  await screen.findByText(/^2 份：/);
  await user.click(screen.getByRole('button', { name: '逐份写复核意见' }));
  await screen.findByText('甲.xlsx');
  await screen.findByRole('heading', { name: /^必须修改/ });
  await waitFor(() => expect(document.activeElement).toBe(boxes()[0]));
  await user.click(boxOf('G4'));
  await user.keyboard('{Control>}{Enter}{/Control}');
  await screen.findByText('乙.xlsx');
  await screen.findByRole('heading', { name: /^必须修改/ });
  await user.keyboard('{Enter}{Control>}a{/Control}乙的话{Control>}{Enter}{/Control}');
  // After the last one comes the overview.
  await screen.findByText('已看 2/2 份');
  expect(screen.getAllByRole('button', { name: /^✓ 已看：/ })).toHaveLength(2);
  await user.type(screen.getByRole('textbox', { name: '复核人' }), '李四');
  const lists = unzipSync(await bytesOf((await download(user, downloads))?.content));
  const pages = Object.fromEntries(
    Object.entries(lists).map(([name, page]) => [name, strFromU8(page)]),
  );
  expect(pages['甲-复核意见.html']).not.toContain('G4 ');
  expect(pages['乙-复核意见.html']).toContain('乙的话');
  for (const page of Object.values(pages)) expect(page).toMatch(/复核人<\/dt>\s*<dd>李四/);
  await user.click(screen.getByRole('button', { name: '全部删掉' }));
  await user.click(screen.getByRole('button', { name: '全部删掉' }));
  await screen.findByText('已看 0/2 份');
});

test('复核分 stands beside 自评 and what was computed, row by row, and nothing writes it', async () => {
  const { user } = visit([
    [
      '丁.xlsx',
      specFile([
        {
          name: '评分表',
          rows: [
            ['项目名称', '丁项目'],
            ['一级指标', '三级指标', '分值', '指标值', '完成值', '自评得分', '复核分'],
            ['产出', '培训人数', 60, '≥100', 100, 60, 61],
            ['效益', '培训场次', 40, '≥10', 12, 40, null],
            ['合计', null, 100, null, null, 100, null],
          ],
        },
      ]),
    ],
  ]);
  await user.click(await screen.findByRole('button', { name: '写复核意见' }));
  const part = within(await screen.findByRole('region', { name: '复核分' }));
  const [first, second] = part.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(first).toMatch(/^培训人数 ⚠ 复核分高于权重权重 60，自评 60，复核分 61，复核分－自评 1，/);
  expect(second).toContain('没有复核分');
  expect(part.getByText(/复核分合计 61.*不会写进表里/)).toBeDefined();
  expect(document.querySelector('[data-address=G4]')?.textContent).toBe('');
});
