/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { strFromU8, unzipSync } from 'fflate';
import { withBenchmarks } from '../../../../src/taskpane/session/benchmarks';
import type { Session } from '../../../../src/taskpane/session/session';
import { specFile } from '../../../host/xlsx/spec-file';
import { bytesOf, formOf, visit, type Dropped } from './visit';

const GOOD = formOf('甲局', 24);
const FAULTY = formOf('乙局', 30);

const MIXED: Dropped = [
  ['甲.xlsx', GOOD],
  ['乙.xlsx', FAULTY],
  ['坏.xlsx', new TextEncoder().encode('不是表')],
  ['丙.xlsx', formOf('丙局', 24)],
];

/** Answers the question about changes; the next one may be asked once this one is gone. */
async function answer(user: UserEvent, name: string): Promise<void> {
  await user.click(await screen.findByRole('button', { name }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
}

afterEach(() => jest.restoreAllMocks());

const names = () =>
  within(screen.getByRole('table', { name: /各份评分表/ }))
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent?.replace('（评分表）', ''));

const header = () => screen.getByRole('columnheader', { name: '文件' });
const back = () => act(async () => void window.dispatchEvent(new PopStateEvent('popstate')));
const pages = () => screen.getByRole('button', { name: '复核意见（网页，可打印）' });

const TOTAL = '4 份：2 份没有必须修改的问题，1 份有，1 份没查成';

test('several files open an overview, what could not be checked above it with why', async () => {
  visit(MIXED);
  await screen.findByText(TOTAL);
  expect(names()).toEqual(['乙.xlsx', '丙.xlsx', '甲.xlsx']);
  const refused = screen.getByText('坏.xlsx').closest('li');
  expect(refused?.textContent).toMatch(/^坏\.xlsx：.+。$/);
});

test('one file is opened as ever', async () => {
  visit([['甲.xlsx', GOOD]]);
  await screen.findByText('重新校验');
  expect(screen.getByRole('button', { name: '打开其他文件' })).toBeDefined();
});

test('a header sorts, and says how', async () => {
  const { user } = visit(MIXED);
  await screen.findByText(TOTAL);
  expect(header().getAttribute('aria-sort')).toBe('none');
  await user.click(screen.getByRole('button', { name: '文件' }));
  expect(header().getAttribute('aria-sort')).toBe('ascending');
  const up = names();
  await user.click(screen.getByRole('button', { name: '文件' }));
  expect(header().getAttribute('aria-sort')).toBe('descending');
  expect(names()).toEqual(up.toReversed());
});

test('a filter leaves those of a unit, and all can be shown again', async () => {
  const { user } = visit(MIXED);
  await screen.findByText(TOTAL);
  await user.selectOptions(screen.getByRole('combobox', { name: '单位' }), '乙局');
  expect(names()).toEqual(['乙.xlsx']);
  await user.click(screen.getByRole('button', { name: '显示全部' }));
  expect(names()).toHaveLength(3);
});

test('a form is opened, the next one after it, and back the place is kept', async () => {
  const { user } = visit(MIXED);
  await screen.findByText(TOTAL);
  await user.click(screen.getByRole('button', { name: '乙.xlsx（评分表）' }));
  await screen.findByText('重新校验');
  expect(screen.getByText('乙.xlsx')).toBeDefined();
  expect(screen.getByRole('button', { name: '上一份' }).getAttribute('aria-disabled')).toBe('true');
  await user.click(screen.getByRole('button', { name: '下一份' }));
  await screen.findByText('丙.xlsx');
  await user.click(screen.getByRole('button', { name: '返回总表' }));
  await screen.findByText(TOTAL);
  expect(document.activeElement?.textContent).toBe('丙.xlsx（评分表）');
});

test('changes are asked about before the next form', async () => {
  const { user } = visit(MIXED);
  await screen.findByText(TOTAL);
  await user.click(screen.getByRole('button', { name: '乙.xlsx（评分表）' }));
  await screen.findByText('重新校验');
  const cell = document.querySelector('[data-address=F5]');
  if (cell === null) throw new Error('no F5');
  await user.dblClick(cell);
  await user.keyboard('{Control>}a{/Control}13{Enter}');
  await user.click(screen.getByRole('button', { name: '下一份' }));
  await answer(user, '取消');
  expect(screen.getByText('乙.xlsx')).toBeDefined();
  await user.click(screen.getByRole('button', { name: '下一份' }));
  await answer(user, '放弃改动');
  await screen.findByText('丙.xlsx');
});

test('the browser’s back button leads from a form to the overview, from there to the start', async () => {
  const { user } = visit(MIXED);
  await screen.findByText(TOTAL);
  await user.click(screen.getByRole('button', { name: '乙.xlsx（评分表）' }));
  await screen.findByText('重新校验');
  await back();
  await screen.findByText(TOTAL);
  await back();
  expect(await screen.findByRole('button', { name: '打开示例' })).toBeDefined();
});

test('a stopped check goes on with what is left', async () => {
  const { user } = visit(MIXED);
  await user.click(await screen.findByRole('button', { name: '停止' }));
  await screen.findByText(/已校验 \d\/4 个文件/);
  await user.click(screen.getByRole('button', { name: '继续校验' }));
  await screen.findByText(TOTAL);
  expect(names()).toHaveLength(3);
});

test('other settings are said beside the overview, which is then made anew', async () => {
  const { user } = visit(MIXED);
  await screen.findByText(TOTAL);
  await user.click(screen.getByRole('button', { name: '乙.xlsx（评分表）' }));
  await screen.findByText('重新校验');
  await user.click(screen.getByRole('button', { name: '设置' }));
  const field = await screen.findByLabelText('超额提醒倍数');
  await user.clear(field);
  await user.type(field, '3');
  await user.click(screen.getByRole('button', { name: '保存' }));
  await user.click(screen.getByRole('button', { name: '返回总表' }));
  await user.click(await screen.findByRole('button', { name: '按现在的设置重新校验' }));
  await screen.findByText(TOTAL);
  expect(screen.queryByText(/设置改过了/)).toBeNull();
});

/** A form whose one target says more than it gives: what the growth of the whole city was. */
const relativeOf = (year: string) =>
  specFile([
    {
      name: '评分表',
      rows: [
        ['项目名称', '甲项目', null, '评价年度', year],
        ['填报单位', '甲局'],
        ['一级指标', '三级指标', '分值', '指标值', '完成值', '得分'],
        ['效益', '产业增速', 100, '高于当年全市增速', 7.7, 100],
        ['合计', null, 100, null, null, 100],
      ],
    },
  ]);

async function giveFigure(session?: Session): Promise<void> {
  const { settings, checked } = session?.state() ?? {};
  if (settings === undefined || !checked) throw new Error('no form is open');
  const figures = { 高于当年全市增速: 5.6 };
  await session?.changeSettings(withBenchmarks(settings, checked.report.form, figures));
}

const cells = (name: string) =>
  within(screen.getByRole('row', { name: new RegExp(name) }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

test('a figure that was given for one form counts in the overview as it does beside the form', async () => {
  const { user, files, downloads } = visit([
    ['甲.xlsx', relativeOf('2023')],
    ['去年.xlsx', relativeOf('2022')],
  ]);
  await screen.findByText(/^2 份：/);
  expect(cells('甲.xlsx')).toContain('0/100');
  await user.click(screen.getByRole('button', { name: '甲.xlsx（评分表）' }));
  await screen.findByText('重新校验');
  await act(() => giveFigure(files.state().workbook?.session));
  await user.click(screen.getByRole('button', { name: '返回总表' }));
  await user.click(await screen.findByRole('button', { name: '按现在的设置重新校验' }));
  await screen.findByText(/^2 份：/);
  expect(cells('甲.xlsx')).toContain('100/100');
  expect(cells('去年.xlsx')).toContain('0/100');
  await user.click(pages());
  await screen.findByText(/已交给浏览器下载/);
  const lists = unzipSync(await bytesOf(downloads[0]?.content));
  const open = Object.entries(lists).map(([name, page]) => [
    name,
    strFromU8(page).includes('的得分没有核算'),
  ]);
  expect(Object.fromEntries(open)).toEqual({
    '去年-复核意见.html': true,
    '甲-复核意见.html': false,
  });
});

test('two files that are called alike are two, each to be opened', async () => {
  const { user } = visit([
    ['甲.xlsx', GOOD],
    ['甲.xlsx', FAULTY],
  ]);
  await screen.findByText(/^2 份：/);
  expect(names().toSorted()).toEqual(['甲.xlsx', '甲（2）.xlsx']);
  await user.click(screen.getByRole('button', { name: '甲（2）.xlsx（评分表）' }));
  await screen.findByText('重新校验');
  expect(screen.getAllByText(/乙局/).length).toBeGreaterThan(0);
});

test('the table and what units do wrong are saved for Excel', async () => {
  const { user, downloads } = visit(MIXED);
  await screen.findByText(TOTAL);
  await user.click(screen.getByRole('button', { name: '下载总表' }));
  await user.click(screen.getByRole('button', { name: '下载问题分布' }));
  expect(downloads.map(({ name }) => name)).toEqual(['总表.csv', '问题分布.csv']);
});

test('the lists of all files that are shown are saved as one zip, of one file as it is', async () => {
  const { user, downloads } = visit(MIXED);
  await screen.findByText(TOTAL);
  await user.click(pages());
  await screen.findByText(/已交给浏览器下载：复核意见\.zip/);
  await user.selectOptions(screen.getByRole('combobox', { name: '单位' }), '乙局');
  await user.click(pages());
  await screen.findByText(/已交给浏览器下载：乙-复核意见\.html/);
  expect(downloads.map(({ name }) => name)).toEqual(['复核意见.zip', '乙-复核意见.html']);
});
