/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import '../../page-globals';
import { remembered } from '../../../../src/engine/once';
import { HostError } from '../../../../src/host/host-error';
import { convertToXlsx } from '../../../../src/host/other/convert';
import { BrowserPlace } from '../../../../src/taskpane/browser/browser-place';
import { opening, type Opening } from '../../../../src/taskpane/browser/file/opening';
import { watchDownloads, type Download } from '../../downloads';
import { handClock } from '../../hand-clock';
import { Browser, memoryStore } from '../../memory-store';
import { SMALL } from '../opened-form';

Element.prototype.scrollIntoView = () => {};

interface Visit {
  readonly files: Opening;
  readonly user: UserEvent;
  readonly drop: (name: string, bytes?: Uint8Array | Promise<Uint8Array>) => void;
  readonly downloads: readonly Download[];
  readonly unmount: () => void;
}

/** The page in a browser, and what a person does to it. */
function visit(browser = new Browser()): Visit {
  const downloads = watchDownloads();
  const store = memoryStore(browser);
  const files = opening({
    store,
    ...handClock(),
    convert: async (bytes) => convertToXlsx(bytes),
  });
  const { container, unmount } = render(
    <FluentProvider theme={webLightTheme}>
      <BrowserPlace opening={files} store={store} onReload={() => {}} />
    </FluentProvider>,
  );
  return {
    files,
    user: userEvent.setup(),
    downloads,
    unmount,
    drop(name, bytes = SMALL) {
      const file = new File([], name);
      // jsdom reads no files.
      Object.assign(file, { arrayBuffer: async () => (await bytes).slice().buffer });
      const place = container.querySelector('.browser-place') ?? container;
      fireEvent.drop(place, { dataTransfer: { files: [file], types: ['Files'] } });
    },
  };
}

afterEach(() => jest.restoreAllMocks());

async function opened(page = visit()): Promise<Visit> {
  page.drop('自评表.xlsx');
  await screen.findByText('重新校验');
  return page;
}

function cell(address: string): Element {
  const found = document.querySelector(`[data-address=${address}]`);
  if (found === null) throw new Error(`no ${address}`);
  return found;
}

async function edit({ user }: Visit, address: string, text: string): Promise<void> {
  await user.dblClick(cell(address));
  await user.keyboard(`{Control>}a{/Control}${text}`);
}

/** Answers the question about changes that are not saved. */
async function answer({ user }: Visit, name: string): Promise<void> {
  await user.click(await screen.findByRole('button', { name }));
}

/** Whether the browser would ask before it leaves the page. */
function asks(): boolean {
  return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

const pressBack = () => act(async () => void window.dispatchEvent(new PopStateEvent('popstate')));

test('a bad file leaves the open form as it is, with a notice that names the file', async () => {
  const page = await opened();
  await edit(page, 'F4', '13{Enter}');
  page.drop('说明.txt', new TextEncoder().encode('指标,得分'));
  expect(await screen.findByText(/“说明\.txt”没有打开：/)).toBeDefined();
  expect(cell('F4').textContent).toBe('13');
  expect(screen.queryByRole('alertdialog')).toBeNull();
});

test('on the start page too the refusal names the file', async () => {
  const page = visit();
  page.drop('说明.txt', new TextEncoder().encode('指标,得分'));
  expect((await screen.findByRole('alert')).textContent).toContain('“说明.txt”没有打开：');
});

test('another file asks about changes, those of an open editor among them', async () => {
  const page = await opened();
  await edit(page, 'F4', '13');
  page.drop('另一份.xlsx');
  await answer(page, '取消');
  expect(cell('F4').textContent).toContain('13');
  expect(screen.getByText('自评表.xlsx')).toBeDefined();
});

test('what becomes of changes is told as it is: they are gone by giving them up, not by a reload', async () => {
  const page = await opened();
  await edit(page, 'F4', '13');
  page.drop('另一份.xlsx');
  const dialog = await screen.findByRole('alertdialog', { name: '改动还没有下载' });
  expect(dialog.textContent).toContain('放弃的改动找不回来');
  expect(dialog.textContent).not.toMatch(/只在本页|离开后/);
});

test('the changes are downloaded before the other file is opened', async () => {
  const page = await opened();
  await edit(page, 'F4', '13');
  page.drop('另一份.xlsx');
  await answer(page, '下载后再离开');
  await screen.findByText('另一份.xlsx');
  expect(page.downloads.map(({ name }) => name)).toEqual(['自评表（已修改）.xlsx']);
  expect(cell('F4').textContent).toBe('12');
});

test('without changes another file is opened at once', async () => {
  const page = await opened();
  page.drop('另一份.xlsx');
  await screen.findByText('另一份.xlsx');
  expect(screen.queryByRole('alertdialog')).toBeNull();
});

/** A file that is read when the test says so. */
function slowFile(): { readonly bytes: Promise<Uint8Array>; readonly read: () => Promise<void> } {
  const waiting: (() => void)[] = [];
  return {
    bytes: new Promise((resolve) => {
      waiting.push(() => resolve(SMALL));
    }),
    read: () =>
      act(async () => {
        for (const give of waiting) give();
        await new Promise((resolve) => {
          setTimeout(resolve, 50);
        });
      }),
  };
}

describe('while a file is read', () => {
  test('another one that is opened meanwhile wins', async () => {
    const page = visit();
    const slow = slowFile();
    page.drop('先.xlsx', slow.bytes);
    page.drop('后.xlsx');
    await screen.findByText('后.xlsx');
    await slow.read();
    expect(screen.queryByText('先.xlsx')).toBeNull();
    expect(page.files.state().workbook?.fileName).toBe('后.xlsx');
  });

  test('whoever goes back is not led into it afterwards', async () => {
    const page = await opened();
    const slow = slowFile();
    page.drop('先.xlsx', slow.bytes);
    await screen.findByText('自评表.xlsx');
    await pressBack();
    await slow.read();
    expect(screen.queryByText('先.xlsx')).toBeNull();
    expect(page.files.state()).toMatchObject({ workbook: null, opening: false });
  });

  test('whoever waits for it sees it, and all of it', async () => {
    const page = visit();
    const slow = slowFile();
    page.drop('先.xlsx', slow.bytes);
    await slow.read();
    await screen.findByText('重新校验');
    expect(screen.getByText('先.xlsx')).toBeDefined();
    expect(cell('F4').textContent).toBe('12');
  });
});

test('leaving the page asks while something is typed, and not before', async () => {
  const page = await opened();
  expect(asks()).toBe(false);
  await edit(page, 'F4', '13');
  expect(asks()).toBe(true);
  await page.user.keyboard('{Escape}');
  expect(asks()).toBe(false);
});

test('back leads to the start page, and asks about changes first', async () => {
  const page = await opened();
  await edit(page, 'F4', '13{Enter}');
  await pressBack();
  await answer(page, '取消');
  expect(cell('F4').textContent).toBe('13');
});

test('whoever gives up the changes is led back to the start page', async () => {
  const page = await opened();
  await edit(page, 'F4', '13{Enter}');
  await pressBack();
  await answer(page, '放弃改动');
  expect(screen.getByRole('button', { name: '打开示例' })).toBeDefined();
});

test('without changes back leads to the start page at once', async () => {
  await opened();
  await pressBack();
  expect(screen.getByRole('button', { name: '打开示例' })).toBeDefined();
});

test('nothing that was read of a form stays when it is closed', async () => {
  const page = await opened();
  const read = jest.fn((text: string) => text.length);
  const lengthOf = remembered(read);
  lengthOf('提高人均产值');
  await page.user.click(screen.getByRole('button', { name: '重新校验' }));
  await screen.findByText('重新校验');
  lengthOf('提高人均产值');
  expect(read).toHaveBeenCalledTimes(1);
  await pressBack();
  expect(screen.getByRole('button', { name: '打开示例' })).toBeDefined();
  lengthOf('提高人均产值');
  expect(read).toHaveBeenCalledTimes(2);
});

test('what was given up is not offered again, what was only left is', async () => {
  const browser = new Browser();
  const first = await opened(visit(browser));
  await edit(first, 'F4', '13{Enter}');
  first.unmount();

  const second = await opened(visit(browser));
  await screen.findByText('上次有 1 处修改没有下载，恢复？');
  await second.user.click(screen.getByRole('button', { name: '恢复' }));
  expect(cell('F4').textContent).toBe('13');
  expect(screen.queryByText(/上次有/)).toBeNull();
  await second.user.click(screen.getByRole('button', { name: '打开其他文件' }));
  await answer(second, '放弃改动');
  second.unmount();

  await opened(visit(browser));
  expect(screen.queryByText(/上次有/)).toBeNull();
});

test('a fault of the page leaves the workbook to be saved, with what was being typed', async () => {
  // React reports the error on the console too, which is where it belongs.
  jest.spyOn(console, 'error').mockImplementation(() => {});
  const page = await opened();
  await edit(page, 'F4', '13');
  const undrawable = Object.assign(new HostError('unknown', ''), { message: {} });
  act(() => page.files.state().workbook?.session.failed(undrawable));
  expect(screen.getByRole('alert').textContent).toContain('程序出错，页面已停止。');
  expect(asks()).toBe(true);
  await page.user.click(screen.getByRole('button', { name: '下载修改后的文件' }));
  await screen.findByText(/已交给浏览器下载：自评表（已修改）\.xlsx/);
  expect(page.downloads).toHaveLength(1);
  expect(asks()).toBe(false);

  page.files.state().workbook?.session.dismissNotice();
  await page.user.click(screen.getByRole('button', { name: '重试' }));
  expect(cell('F4').textContent).toBe('13');
});

test('beside a fault it is said whether the changes are kept', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => {});
  const page = await opened();
  await edit(page, 'F4', '13{Enter}');
  const undrawable = Object.assign(new HostError('unknown', ''), { message: {} });
  act(() => page.files.state().workbook?.session.failed(undrawable));
  expect(screen.getByText(/修改都还在，也存在这个浏览器里/)).toBeDefined();
});

test('whoever has no form yet takes a blank one away from the start page', async () => {
  const { user, downloads } = visit();
  await user.click(screen.getByRole('button', { name: '项目绩效自评指标评分表（广东）' }));
  await screen.findByText(/已交给浏览器下载：项目绩效自评指标评分表（广东，空白）\.xlsx/);
  await user.click(screen.getByRole('button', { name: '项目支出绩效自评表（全国）' }));
  await screen.findByText(/已交给浏览器下载：项目支出绩效自评表（全国，空白）\.xlsx/);
  expect(downloads.map(({ name }) => name)).toEqual([
    '项目绩效自评指标评分表（广东，空白）.xlsx',
    '项目支出绩效自评表（全国，空白）.xlsx',
  ]);
});
