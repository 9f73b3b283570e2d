import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { openXlsx } from '../../src/host/xlsx/open';
import { cellAt } from '../fixtures/address';
import { withCells } from '../fixtures/form-sheet';
import { JIANGMEN_2023 } from '../fixtures/forms';
import { specFile } from '../host/xlsx/spec-file';
import type { PageBench } from './page-bench';
import { cell, openSample, SAMPLE, type, writePrompt } from './sample-page';

const NAME = JIANGMEN_2023.name;
/** Two scores above their weights; the total is that of the right ones. */
const TWO_WRONG = withCells(JIANGMEN_2023, { I17: 3, I18: 3 });
/** One of them, and a reason that is missing. */
const MARKABLE = withCells(JIANGMEN_2023, { I18: 3, J36: null });

/** Suggestions, marks and prompts, in both places. */
export function repairs(bench: () => PageBench): void {
  test('all safe suggestions are previewed, written at once and taken back at once', async () => {
    const page = await openForm(bench(), TWO_WRONG);
    await takeAll(page);
    await page.getByRole('heading', { name: /没有发现必须修改的问题/ }).waitFor();
    expect(await cell(page, 'I17').textContent()).toBe('2.22');
    expect(await cell(page, 'I18').textContent()).toBe('2.22');
    await page.getByRole('button', { name: /^撤回上次写入/ }).click();
    await page.getByRole('button', { name: /必须修改.*I18/ }).waitFor();
    expect(await cell(page, 'I17').textContent()).toMatch(/^3/);
    expect(await cell(page, 'I18').textContent()).toMatch(/^3/);
  });

  test('what is unticked in the preview stays as it is', async () => {
    const page = await openForm(bench(), TWO_WRONG);
    await page.getByRole('button', { name: '全部采用建议值（2）…' }).click();
    await page.getByRole('dialog').getByRole('checkbox', { name: /I17/ }).uncheck();
    await page.getByRole('button', { name: '写入 1 个建议值' }).click();
    await page.getByRole('button', { name: /^撤回上次写入/ }).waitFor();
    expect(await cell(page, 'I17').textContent()).toMatch(/^3/);
    expect(await cell(page, 'I18').textContent()).toBe('2.22');
  });

  test('all safe suggestions go into Excel for one receipt too', async () => {
    const { page } = await bench().openInExcel([TWO_WRONG]);
    await page.getByRole('button', { name: '开始校验' }).click();
    await takeAll(page);
    await page.getByRole('button', { name: /^撤回上次写入/ }).waitFor();
    expect([await held(page, 'I17'), await held(page, 'I18')]).toEqual([2.22, 2.22]);
    await page.getByRole('button', { name: /^撤回上次写入/ }).click();
    await page.getByRole('button', { name: /^撤回上次写入/ }).waitFor({ state: 'detached' });
    expect([await held(page, 'I17'), await held(page, 'I18')]).toEqual([3, 3]);
    expect(await page.evaluate(() => excelInPage.notSimulated())).toEqual([]);
  });

  test('marks that no longer apply are told of, and renewed on a word', async () => {
    const page = await openForm(bench(), MARKABLE);
    await setMarks(page);
    expect(await cell(page, 'I18').textContent()).toMatch(/（必须修改）/);
    await type(page, 'I18', '2.22');
    await page.getByRole('button', { name: '更新标记' }).click();
    await page.getByText('已更新标记。').waitFor();
    await page.getByRole('button', { name: '更新标记' }).waitFor({ state: 'detached' });
    expect(await cell(page, 'I18').textContent()).not.toMatch(/（必须修改）/);
    expect(await cell(page, 'J36').textContent()).toMatch(/（必须修改）/);
  });

  test('in the downloaded file the row of a prompt is high enough, and no other has changed', async () => {
    const before = await heightsIn(await readFile(path.resolve('assets/samples', SAMPLE)));
    const page = await openSample(bench());
    await writePrompt(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载修改后的文件' }).click(),
    ]);
    const after = await heightsIn(await readFile(await download.path()));
    const changed = [...after].filter(([row, height]) => before.get(row) !== height);
    expect(changed.map(([row]) => row)).toEqual([cellAt('J36').row]);
    expect(changed[0]?.[1]).toBeGreaterThan(before.get(cellAt('J36').row) ?? 0);
  });
}

/** The page without Excel, with this form checked. */
async function openForm(bench: PageBench, form: typeof JIANGMEN_2023): Promise<Page> {
  const { page } = await bench.openInBrowser();
  const file = { name: '评分表.xlsx', mimeType: '', buffer: Buffer.from(specFile([form])) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: /必须修改.*I18/ }).waitFor();
  return page;
}

async function takeAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: '全部采用建议值（2）…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: '全选（2）' }).waitFor();
  for (const name of [/I17.{1,80}2\.22/, /I18.{1,80}2\.22/])
    expect(await dialog.getByRole('checkbox', { name }).count()).toBe(1);
  await page.getByRole('button', { name: '写入 2 个建议值' }).click();
}

/** Writes the marks alone. */
async function setMarks(page: Page): Promise<void> {
  await page.getByRole('button', { name: '写入提纲与标记…' }).click();
  await page.getByRole('dialog').getByRole('checkbox', { name: /J36/ }).uncheck();
  await page.getByRole('button', { name: '设置标记' }).click();
  await page.getByRole('button', { name: /^撤回上次写入/ }).waitFor();
}

function held(page: Page, address: string): Promise<unknown> {
  return page.evaluate(([sheet, at]) => excelInPage.value(sheet, at), [NAME, address] as const);
}

/** The rows of the sample with a height of their own, in points. */
async function heightsIn(bytes: Uint8Array): Promise<ReadonlyMap<number, number | null>> {
  const { rows } = await openXlsx(bytes).view(NAME);
  return new Map([...rows].map(([row, { height }]) => [row, height]));
}
