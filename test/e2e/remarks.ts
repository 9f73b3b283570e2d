import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { withCells } from '../fixtures/form-sheet';
import { formXlsx } from '../fixtures/form-xlsx';
import { JIANGMEN_2023 } from '../fixtures/forms';
import { axeFaults } from './axe-faults';
import type { PageBench } from './page-bench';

const FIRST = withCells(JIANGMEN_2023, { F17: 2.32 });
const OTHER = withCells(JIANGMEN_2023, { D3: '别的项目', F17: 2.32 });
const FORMS = { '1甲': FIRST, '2乙': OTHER };

/** A reviewer at work on what goes back to the units. */
export function remarks(bench: () => PageBench): void {
  test('a reviewer goes from form to form by keyboard, and all lists carry what was done', async () => {
    const { page, faults } = await bench().openInBrowser();
    await drop(page);
    // Of two alike, the one that a worker was done with first would come first.
    await page.getByRole('button', { name: '文件', exact: true }).click();
    await page.getByRole('button', { name: '逐份写复核意见' }).click();
    await listOf(page, '甲.xlsx');

    await page.keyboard.press('Space');
    await page.getByText(/；去掉 1 条$/).waitFor();
    await page.keyboard.press('ArrowDown');
    // The sheet goes along, and the keyboard stays.
    const cell = (await page.locator('li:focus-within b').first().textContent()) ?? '';
    await page.locator('.formula-bar-address', { hasText: cell }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('请按台账重算');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('五日内改好');
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await listOf(page, '乙.xlsx');
    await page.keyboard.press('Control+Enter');

    await page.getByText('已看 2/2 份').waitFor();
    await page.getByRole('textbox', { name: '复核人' }).fill('李四');
    await compare(page);
    await page.getByText(/^与上一轮相比：2 份对上了，已改 0，/).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    const lists = await downloaded(page);
    expect(lists['1甲-复核意见.html']).toContain('五日内改好');
    expect(lists['1甲-复核意见.html']).toContain('请按台账重算');
    expect(lists['2乙-复核意见.html']).not.toContain('五日内改好');
    for (const list of Object.values(lists)) expect(list).toMatch(/复核人<\/dt>\s*<dd>李四/);

    // What was done is kept in the browser, the forms are not.
    await page.reload();
    await drop(page);
    await page.getByText('已看 2/2 份').waitFor();
    await page.getByRole('button', { name: /^✓ 已看：1甲/ }).click();
    await page.getByText('五日内改好').waitFor();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 480 });
    expect(await page.evaluate(() => document.body.scrollWidth)).toBeLessThanOrEqual(320);
    expect(faults).toEqual([]);
  });
}

async function drop(page: Page): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(await filesOf());
  await page.getByRole('heading', { name: '总表' }).waitFor();
  await page.getByRole('columnheader', { name: '文件' }).waitFor();
  await page.getByRole('progressbar').waitFor({ state: 'detached' });
}

async function filesOf() {
  return Promise.all(
    Object.entries(FORMS).map(async ([name, form]) => ({
      name: `${name}.xlsx`,
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(await formXlsx(form)),
    })),
  );
}

/** The list of a form is there, and the keyboard at its first remark. */
async function listOf(page: Page, file: string): Promise<void> {
  await page.locator('.sheet-file', { hasText: file }).waitFor();
  await page.locator('li input[type=checkbox]:focus').waitFor();
}

/** Gives the same forms for the last round. */
async function compare(page: Page): Promise<void> {
  const part = page.getByRole('region', { name: '与上一轮比' });
  await part.locator('input[type=file]').setInputFiles(await filesOf());
}

async function downloaded(page: Page): Promise<Readonly<Record<string, string>>> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '复核意见（网页，可打印）' }).click(),
  ]);
  const files = unzipSync(await readFile(await download.path()));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}
