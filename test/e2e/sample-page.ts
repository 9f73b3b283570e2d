import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { check } from '../../src/engine/check/check';
import { DEFAULT_OPTIONS } from '../../src/engine/options';
import { openXlsx } from '../../src/host/xlsx/open';
import { printCell } from '../../src/sheet/address';
import { readForm } from '../../src/sheet/read-form';
import { JIANGMEN_2023 } from '../fixtures/forms';
import type { PageBench } from './page-bench';

export const SAMPLE = '江门市2023年项目绩效自评指标评分表.xlsx';

/** The page with the sample form, checked. */
export async function openSample(bench: PageBench): Promise<Page> {
  const { page } = await bench.openInBrowser();
  await page.getByRole('button', { name: '打开示例' }).click();
  await page.getByRole('heading', { name: /没有发现必须修改的问题/ }).waitFor();
  return page;
}

export const OLD_FORMATS = ['sample.xls', 'sample.ods'] as const;

/** The page with the sample form as another program saved it, checked. */
export async function openConverted(
  bench: PageBench,
  name: (typeof OLD_FORMATS)[number],
): Promise<Page> {
  const { page } = await bench.openInBrowser();
  const file = path.join(__dirname, '../fixtures/workbooks', name);
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByText('96.66（优）').first().waitFor();
  await page.getByText(/由旧格式转换成了 \.xlsx/).waitFor();
  return page;
}

/** Empties the reason of 高技术产业增加值增速, and writes what the preview then offers. */
export async function writePrompt(page: Page): Promise<void> {
  await type(page, 'J36', '');
  await page.getByRole('button', { name: /必须修改.*J36/ }).waitFor();
  await page.getByRole('button', { name: '写入提纲与标记…' }).click();
  await page.getByRole('dialog').getByText('【待填写】').first().waitFor();
  await page.getByRole('button', { name: '写入 1 个提纲和标记' }).click();
  await page.getByRole('list', { name: '标记的含义' }).waitFor();
}

export function cell(page: Page, address: string): Locator {
  return page.getByRole('grid').locator(`[data-address=${address}]`);
}

export async function type(page: Page, address: string, text: string): Promise<void> {
  await cell(page, address).dblclick();
  await page.getByRole('textbox', { name: `修改 ${address}` }).fill(text);
  await page.keyboard.press('Enter');
}

/** What a check of these bytes finds, as `rule cell`. */
export async function findings(bytes: Uint8Array): Promise<readonly string[]> {
  const reading = readForm(await openXlsx(bytes).read(JIANGMEN_2023.name));
  if (reading.kind !== 'form') throw new Error(reading.why);
  const report = check(reading.form, DEFAULT_OPTIONS);
  return report.findings.map(({ rule, cell: at }) => `${rule} ${printCell(at)}`);
}
