/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { checkedSheet } from '../checked-sheet';
import { watchDownloads, type Download } from '../downloads';
import { FAULTY } from '../forms';
import { showPane } from '../pane/show';

const checked = checkedSheet(FAULTY);
const [mismatch] = checked.report.findings;

let downloads: readonly Download[];

beforeEach(() => {
  downloads = watchDownloads();
});

afterEach(() => jest.restoreAllMocks());

async function exported() {
  const { user } = await showPane({ checked });
  await user.click(screen.getByRole('button', { name: '导出报告' }));
  await screen.findByRole('button', { name: '复制文字' });
  return user;
}

test('a click saves the report as a page and offers other ways, for nobody can see a file fail', async () => {
  await exported();
  expect(downloads.map(({ name }) => name)).toEqual(['表 校验报告.html']);
  expect(screen.queryByText(/没有看到文件的，请复制文字/)).not.toBeNull();
});

test.each([
  ['of what was done gives way to that of the report', 'success', 1],
  ['that something went wrong stays until it was read', 'error', 0],
] as const)('a notice %s', async (_, intent, times) => {
  const notice = { intent, text: '已写入 3 个单元格，设置了标记。', details: [] };
  const { session, user } = await showPane({ checked, notice });
  await user.click(screen.getByRole('button', { name: '导出报告' }));
  await screen.findByRole('button', { name: '复制文字' });
  expect(session.dismissNotice).toHaveBeenCalledTimes(times);
});

test('the text of the report can be copied', async () => {
  const user = await exported();
  await user.click(screen.getByRole('button', { name: '复制文字' }));
  expect(await screen.findByText(/已复制/)).toBeTruthy();
  const text = await navigator.clipboard.readText();
  expect(text).toContain('培训经费');
  expect(text).toContain(mismatch?.message);
});

test.each([
  ['refuses', () => Promise.reject(new DOMException('blocked', 'NotAllowedError'))],
  ['has no clipboard', undefined],
])('where the browser %s, the text lies there selected', async (_, writeText) => {
  const user = await exported();
  Object.defineProperty(navigator.clipboard, 'writeText', { configurable: true, value: writeText });
  await user.click(screen.getByRole('button', { name: '复制文字' }));
  const box = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /Ctrl \+ C/ });
  expect(box.readOnly).toBe(true);
  expect(document.activeElement).toBe(box);
  await user.copy();
  expect(await navigator.clipboard.readText()).toContain(mismatch?.message);
  expect(screen.queryByText(/已复制/)).toBeNull();
});

test('the report can be looked at in the pane and printed, without a script of its own', async () => {
  const user = await exported();
  await user.click(screen.getByRole('button', { name: '查看、打印' }));
  const dialog = await screen.findByRole('dialog', { name: '校验报告' });
  const page = within(dialog).getByTitle<HTMLIFrameElement>('校验报告');
  expect(page.srcdoc).toContain('绩效自评校验报告');
  expect(page.getAttribute('sandbox')).not.toContain('allow-scripts');
  const print = jest.fn();
  if (page.contentWindow !== null) page.contentWindow.print = print;
  await user.click(within(dialog).getByRole('button', { name: '打印' }));
  expect(print).toHaveBeenCalledTimes(1);
  await user.click(within(dialog).getByRole('button', { name: '关闭' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('the other ways can be put away', async () => {
  const user = await exported();
  await user.click(screen.getByRole('button', { name: '知道了' }));
  expect(screen.queryByRole('button', { name: '复制文字' })).toBeNull();
});
