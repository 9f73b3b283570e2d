import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { nodeIo } from '../../src/cli/node/node-io';
import { run } from '../../src/cli/run';
import { withCells } from '../fixtures/form-sheet';
import { formXlsx } from '../fixtures/form-xlsx';
import { JIANGMEN_2023, NATIONAL, OTHER_LAYOUTS } from '../fixtures/forms';
import { axeFaults } from './axe-faults';
import type { PageBench } from './page-bench';

const LAYOUTS = [JIANGMEN_2023, NATIONAL, ...Object.values(OTHER_LAYOUTS)];
/** What a project and its unit may be called by somebody who means no good, or typed carelessly. */
const HOSTILE = [
  '=HYPERLINK("http://127.0.0.1:9/","甲")',
  '<img src=x onerror="globalThis.ran=true">',
  '甲\u202Exslx.乙',
  '长'.repeat(200),
];

/** Many forms at once, in the page and by the command line. */
export function overview(bench: () => PageBench): void {
  let folder: string;
  let page: Page;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'forms-'));
    await writeForms(folder);
  });

  afterAll(() => rm(folder, { recursive: true }));

  test('sixty forms of all layouts are told as the command line tells them', async () => {
    const opened = await bench().openInBrowser({ viewport: { width: 1366, height: 768 } });
    page = opened.page;
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: '选择文件夹' }).click(),
    ]);
    await chooser.setFiles(folder);
    const total = page.getByText(/^60 份：.*2 份没查成/);
    await total.waitFor();
    const printed = await commandLine(folder, '--csv');
    const summary = await commandLine(folder, '--summary');
    expect((await total.textContent())?.trim()).toBe(summary.trimEnd().split('\n').at(-2));
    const table = await saved(page, '下载总表');
    expect(figures(table.toString())).toEqual(figures(printed));
    expect(opened.faults).toEqual([]);
  });

  test('what could not be checked stands above the table, with why', async () => {
    const why = page.locator('.desk-unchecked li');
    expect(await why.allTextContents()).toEqual([
      expect.stringMatching(/坏\.xlsx：.+。$/),
      expect.stringMatching(/空\.xlsx：.+。$/),
    ]);
    const above = await why.first().boundingBox();
    const table = await page.locator('.desk-table').boundingBox();
    expect(above?.y).toBeLessThan(table?.y ?? 0);
  });

  test('no name becomes markup or turns what stands beside it', async () => {
    expect(await page.evaluate('globalThis.ran')).toBeUndefined();
    expect(await page.locator('.desk img').count()).toBe(0);
    expect(await page.locator('main').textContent()).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    const csv = (await saved(page, '下载总表')).toString();
    expect(csv).not.toMatch(/(?:^|[\r\n,]|"")"?[=+@]/);
  });

  test('files of one name in two folders are two, each opened as itself', async () => {
    const files = page.locator('.desk-table tbody th button');
    await page.getByRole('searchbox').fill('城区/');
    await page.getByText('58 份中的 2 份').waitFor();
    const names = await files.allTextContents();
    expect(names.map(nameOf).toSorted()).toEqual(['县1/城区/表.xlsx', '县2/城区/表.xlsx']);
    await page.getByRole('button', { name: '显示全部' }).click();
  });

  test('is sorted and filtered, and its sums are of what is shown', async () => {
    await page.getByRole('button', { name: /^自评/ }).click();
    await page.locator('.desk-table th[aria-sort=descending]', { hasText: '自评' }).waitFor();
    const claimed = (await column(page, '自评')).filter((text) => text !== '—').map(Number);
    expect(claimed).toEqual(claimed.toSorted((a, b) => b - a));
    expect(claimed.length).toBeGreaterThan(20);
    expect(await cutFigures(page)).toEqual([]);
    await page
      .getByRole('combobox', { name: '单位' })
      .selectOption({ label: '江门市工业和信息化局' });
    await page.getByText(/^58 份中的/).waitFor();
    const shown = (await column(page, '单位')).length;
    expect(new Set(await column(page, '单位'))).toEqual(new Set(['江门市工业和信息化局']));
    await page.getByRole('heading', { name: `合计（${shown} 份）` }).waitFor();
    expect(await page.locator('.desk-matrix tbody tr').count()).toBe(1);
    await page.getByRole('button', { name: '显示全部' }).click();
    await page.getByRole('heading', { name: '合计（58 份）' }).waitFor();
    expect(await page.locator('.desk-sums').textContent()).toMatch(/预算合计 [\d.]+ 万元/);
    expect(await page.locator('.desk-matrix tfoot td').first().textContent()).toBe('58');
  });

  test('a form is opened, the next one after it, and the way back keeps the place', async () => {
    const files = page.locator('.desk-table tbody th button');
    const names = await files.allTextContents();
    await files.nth(40).click();
    await page.getByRole('button', { name: '下一份' }).click();
    await page.locator('.sheet-file', { hasText: path.basename(nameOf(names[41])) }).waitFor();
    await page.getByRole('button', { name: '返回总表' }).click();
    await page.locator('.desk-table').waitFor();
    await page.waitForFunction(
      (name) => document.activeElement?.textContent === name,
      names[41] ?? '',
    );
    const box = await page.locator('.desk-table tbody th button:focus').boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(768);
  });

  test('what a reviewer goes by is seen at 1280, and a file stays beside what is scrolled to', async () => {
    await page.setViewportSize({ width: 1280, height: 760 });
    const scroller = page.locator('.desk-scroll').first();
    const right = await edge(page, '差额');
    expect(right).toBeLessThan((await scroller.boundingBox())?.width ?? 0);
    const file = page.locator('.desk-table tbody th').first();
    const before = await file.boundingBox();
    await scroller.evaluate((box) => {
      box.scrollLeft = box.scrollWidth;
    });
    expect(await file.boundingBox()).toEqual(before);
    await scroller.evaluate((box) => {
      box.scrollLeft = 0;
    });
  });

  test('few rows are drawn at a time; the last form is opened by keyboard, and its page is kept', async () => {
    const files = page.locator('.desk-table tbody th button');
    await page.locator('.desk-table[aria-rowcount="59"]').waitFor();
    expect(await files.count()).toBeLessThan(58);
    await page.getByRole('button', { name: '末页' }).first().press('Enter');
    const last = page.locator('.desk-table tbody tr').last();
    await page.locator('.desk-table tr[aria-rowindex="59"]').waitFor();
    const name = await last.locator('th').textContent();
    await last.locator('th button').press('Enter');
    await page.getByRole('button', { name: '返回总表' }).press('Enter');
    await page.waitForFunction((text) => document.activeElement?.textContent === text, name);
    expect(await page.locator('.desk-pages output').first().textContent()).toContain('第 2/2 页');
  });

  test('all lists are saved as one zip, in the folders of the forms', async () => {
    const zip = unzipSync(new Uint8Array(await saved(page, '复核意见（Excel）')));
    const names = Object.keys(zip);
    expect(names).toHaveLength(58);
    expect(names.filter((name) => name.endsWith('县1/城区/表-复核意见.xlsx'))).toHaveLength(1);
    expect(names.filter((name) => /[\u202A-\u202E]/.test(name))).toEqual([]);
  });

  test.each([['light'], ['dark']] as const)('has no serious fault in %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    expect(await axeFaults(page)).toEqual([]);
  });
}

/** Sixty files: 58 forms, one that is none, and one without a table. */
async function writeForms(folder: string): Promise<void> {
  const plain = await Promise.all(LAYOUTS.map((form) => formXlsx(form)));
  const hostile = HOSTILE.map((name) =>
    formXlsx(withCells(JIANGMEN_2023, { D3: name, E20: name })),
  );
  const files: [string, Uint8Array][] = [];
  for (let at = 0; at < 52; at += 1)
    files.push([`县${at % 5}/表${at}.xlsx`, plain[at % plain.length] ?? new Uint8Array()]);
  for (const [at, bytes] of (await Promise.all(hostile)).entries())
    files.push([`=1+1/<b>${at}.xlsx`, bytes]);
  files.push(['县1/城区/表.xlsx', plain[0] ?? new Uint8Array()]);
  files.push(['县2/城区/表.xlsx', plain[1] ?? new Uint8Array()]);
  files.push(['坏.xlsx', Buffer.from('PK不是表')]);
  files.push(['空.xlsx', await formXlsx({ ...JIANGMEN_2023, rows: [['花名册']], merges: [] })]);
  files.push(['名单.txt', Buffer.from('甲')]);
  for (const [name, bytes] of files) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
}

async function commandLine(folder: string, format: string): Promise<string> {
  const out: string[] = [];
  await run([folder, format], { ...nodeIo, stdout: (text) => void out.push(text), stderr() {} });
  return out.join('');
}

async function saved(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFile(await download.path());
}

/** The figures of each form by its file, from a table of ours. */
function figures(csv: string): Readonly<Record<string, readonly string[]>> {
  const [header = '', ...lines] = csv.replace('\uFEFF', '').trimEnd().split('\r\n');
  const names = header.split(',');
  const wanted = ['自评', '核算', '差额', '等级', '必须修改', '建议核对'].map((name) =>
    names.indexOf(name),
  );
  expect(wanted).not.toContain(-1);
  return Object.fromEntries(
    lines.map((line) => {
      const cells = cellsOf(line);
      return [nameOf(cells[0]), wanted.map((at) => cells[at] ?? '')];
    }),
  );
}

/** None of our figures has a line break in it. */
function cellsOf(line: string): readonly string[] {
  return Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g), ([, quoted, bare]) =>
    (quoted ?? bare ?? '').replaceAll('""', '"'),
  );
}

/**
 * A file as the command line names it: in the page the folder that was opened stands before it, and its
 * sheet behind.
 */
function nameOf(file = ''): string {
  return file.replace(/^.*forms-[^/]*\//, '').replace(/（[^（）]*）$/, '');
}

function column(page: Page, title: string): Promise<readonly string[]> {
  return page.evaluate((name) => {
    const heads = Array.from(document.querySelectorAll('.desk-table thead th'));
    const at = heads.findIndex((head) => head.textContent?.startsWith(name));
    const rows = Array.from(document.querySelectorAll('.desk-table tbody tr'));
    return rows.map((row) => row.children[at]?.textContent ?? '');
  }, title);
}

/** How far from the left of the table a column ends. */
function edge(page: Page, title: string): Promise<number> {
  return page.evaluate((name) => {
    const heads = Array.from(document.querySelectorAll('.desk-table thead th'));
    const head = heads.find((one) => one.textContent?.startsWith(name));
    const table = head?.closest('table')?.getBoundingClientRect().left ?? 0;
    return (head?.getBoundingClientRect().right ?? Infinity) - table;
  }, title);
}

/** The figures of which not all is seen. */
function cutFigures(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll('.desk-table .desk-figure'))
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ textContent }) => textContent ?? ''),
  );
}
