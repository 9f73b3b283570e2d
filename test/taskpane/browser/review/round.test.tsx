/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { bytesOf, fileOf, formOf, visit, type Dropped } from '../desk/visit';

/** The first row claims too much in the first round; in the second it is mended, or not. */
const FIRST = formOf('甲局', 30);
const MENDED = formOf('甲局', 24);

afterEach(() => jest.restoreAllMocks());

const part = () => screen.findByRole('region', { name: '与上一轮比' });

/** Gives these files for the last round. */
async function compare(files: Dropped): Promise<void> {
  const input = (await part()).querySelector('input[type=file]');
  if (input === null) throw new Error('nothing to choose with');
  fireEvent.change(input, { target: { files: files.map((one) => fileOf(...one)) } });
}

type Visit = ReturnType<typeof visit>;

async function openList({ user }: Visit): Promise<void> {
  await user.click(await screen.findByRole('button', { name: '写复核意见' }));
  await part();
}

async function download({ user, downloads }: Visit, name: RegExp): Promise<Uint8Array> {
  const before = downloads.length;
  await user.click(screen.getByRole('button', { name }));
  await waitFor(() => expect(downloads.length).toBe(before + 1));
  return bytesOf(downloads.at(-1)?.content);
}

test('beside an earlier copy a form says what is mended, and its list says so too', async () => {
  const page = visit([['甲改.xlsx', MENDED]]);
  await openList(page);
  await compare([['甲.xlsx', FIRST]]);
  await screen.findByText(/^与上一轮相比：已改 1，未改 1，新增 0/);
  expect(screen.getByText(/上一轮的问题中已改的（1）/)).toBeDefined();
  expect(screen.getByText('【未改】')).toBeDefined();
  const text = strFromU8(await download(page, /网页，可打印/));
  expect(text).toContain('上一轮的问题中已改的（1）');
  await page.user.click(screen.getByRole('button', { name: '不和上一轮比了' }));
  expect(screen.queryByText(/^与上一轮相比/)).toBeNull();
  expect(screen.queryByText('【未改】')).toBeNull();
});

test('the list that went out tells the last round as well', async () => {
  const first = visit([['甲.xlsx', FIRST]]);
  await openList(first);
  const list = await download(first, /（Excel）/);
  first.unmount();
  const same = visit([['甲.xlsx', FIRST]]);
  await openList(same);
  await compare([['甲-复核意见.xlsx', list]]);
  await screen.findByText(/^与上一轮相比：已改 0，未改 1，新增 0/);
  expect(screen.getByText('【未改】')).toBeDefined();
  same.unmount();
  const mended = visit([['甲.xlsx', MENDED]]);
  await openList(mended);
  await compare([['甲-复核意见.xlsx', list]]);
  await screen.findByText(/^与上一轮相比：已改 1，未改 0，新增 0/);
});

/** The list with all its boxes ticked, as a unit sends it back. */
function ticked(list: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(list)).map(
    ([name, bytes]) =>
      [
        name,
        name.endsWith('.xml') ? strToU8(strFromU8(bytes).replaceAll('□', '☑')) : bytes,
      ] as const,
  );
  return zipSync(Object.fromEntries(parts));
}

test('what the unit has ticked and not mended is said, and what the list had not is not called new', async () => {
  const first = visit([['甲.xlsx', FIRST]]);
  await openList(first);
  const list = ticked(await download(first, /（Excel）/));
  first.unmount();
  const page = visit([
    ['甲.xlsx', formOf('甲局', 30, 45)],
    ['乙.xlsx', formOf('乙局', 30)],
  ]);
  await screen.findByText(/^2 份：/);
  await compare([['甲-复核意见.xlsx', list]]);
  await waitFor(async () =>
    expect((await part()).textContent).toContain(
      '与上一轮相比：1 份对上了，已改 0，未改 1（其中单位称已改 1），上轮清单未列 1。',
    ),
  );
  expect(row('甲.xlsx')).toContain('未改 1（其中单位称已改 1），上轮清单未列 1');
  await page.user.click(screen.getByRole('button', { name: /甲\.xlsx（评分表） 的复核意见/ }));
  expect(await screen.findByText('【单位称已改，仍未改】')).toBeDefined();
  expect(screen.getByText('【上轮清单未列】')).toBeDefined();
  expect(screen.queryByText('【新增】')).toBeNull();
});

test('what the reviewer added last time is listed again where it is not mended', async () => {
  const first = visit([['甲.xlsx', FIRST]]);
  await openList(first);
  await first.user.click(await screen.findByRole('button', { name: '补充一条' }));
  await first.user.type(screen.getByRole('textbox', { name: '问题' }), '缺审计报告');
  await first.user.click(screen.getByRole('button', { name: '加上' }));
  const list = await download(first, /（Excel）/);
  first.unmount();
  const next = visit([['甲改.xlsx', MENDED]]);
  await openList(next);
  await compare([['甲-复核意见.xlsx', list]]);
  await next.user.click(await screen.findByRole('button', { name: '没改，再列上' }));
  await screen.findByText('已再列上', { exact: false });
  expect(strFromU8(await download(next, /网页，可打印/))).toContain('缺审计报告');
});

test('what tells nothing of a last round is said, and changes nothing', async () => {
  const page = visit([['甲.xlsx', MENDED]]);
  await openList(page);
  await compare([['坏.xlsx', new TextEncoder().encode('不是表')]]);
  await screen.findByText(/没有上一轮的复核意见/);
  expect(screen.queryByText(/^与上一轮相比/)).toBeNull();
});

const row = (name: string) => screen.getByRole('row', { name: new RegExp(name) }).textContent;

test('a folder is compared form by form; what is in one of the rounds alone is named', async () => {
  const page = visit([
    ['甲.xlsx', MENDED],
    ['乙.xlsx', formOf('乙局', 30)],
    ['新.xlsx', formOf('新局', 30)],
  ]);
  await screen.findByText(/^3 份：/);
  await compare([
    ['甲.xlsx', FIRST],
    ['乙.xlsx', formOf('乙局', 30)],
    ['走.xlsx', formOf('走局', 30)],
  ]);
  await screen.findByText('与上一轮相比：2 份对上了，已改 1，未改 3，新增 0。');
  const region = within(await part());
  expect(region.getByText(/没有找到的表.*（1）/).closest('details')?.textContent).toContain(
    '新.xlsx',
  );
  const gone = () => region.getByText(/这一轮没有查到的表.*（1）/).closest('details');
  expect(gone()?.textContent).toContain('走.xlsx：走局培训，走局');
  // What is merely not shown has come back all the same.
  await page.user.selectOptions(screen.getByRole('combobox', { name: '单位' }), '甲局');
  await region.findByText(/^与上一轮相比：1 份对上了/);
  expect(gone()?.textContent).not.toContain('乙.xlsx');
  await page.user.click(screen.getByRole('button', { name: '显示全部' }));
  expect(row('甲.xlsx')).toContain('已改 1，未改 1，新增 0');
  expect(row('新.xlsx')).toContain('上一轮没有');
  const lists = unzipSync(await download(page, /网页，可打印/));
  const texts = Object.fromEntries(
    Object.entries(lists).map(([name, text]) => [name, strFromU8(text)]),
  );
  expect(texts['甲-复核意见.html']).toContain('上一轮的问题中已改的（1）');
  expect(texts['乙-复核意见.html']).toContain('【未改】');
  expect(texts['新-复核意见.html']).toContain('上一轮里没有找到这张表');
});
