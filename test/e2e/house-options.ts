import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { axeFaults } from './axe-faults';
import type { PageBench } from './page-bench';

/** What a bureau may have put beside the page, and the start page that everybody sees first. */
export function houseOptions(bench: () => PageBench): void {
  test('the file beside the page is followed and told of, and a broken one names its key', async () => {
    const { page, faults } = await bench().openInBrowser();
    await openBeside(page, '{"total":50}');
    await page.getByText(/^按单位统一的设置校验（options\.json）：“权重合计应为”；/).waitFor();
    await page.getByRole('heading', { name: /^.*有 \d+ 个必须修改的问题/ }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await openBeside(page, '{"totl":50}');
    await page
      .getByText(/^单位统一的设置（options\.json）没有采用：.*totl.*请告诉信息人员。$/)
      .waitFor();
    await page.getByRole('heading', { name: /没有发现必须修改的问题/ }).waitFor();
    expect(faults).toEqual([]);
  });

  test('a blank form is saved from the start page, and opened there', async () => {
    const { page, faults } = await bench().openInBrowser();
    const blank = page.getByRole('region', { name: '空白表' });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      blank.getByRole('button').first().click(),
    ]);
    await blank.getByText(download.suggestedFilename()).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFaults(page)).toEqual([]);
    await page.locator('input[type=file]').setInputFiles({
      name: download.suggestedFilename(),
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: await readFile(await download.path()),
    });
    await page.locator('.sheet-file', { hasText: download.suggestedFilename() }).waitFor();
    await page.getByText(/实现值和得分都还没有填写/).waitFor();
    expect(faults).toEqual([]);
  });
}

/** The sample, opened in a page with this file beside it. */
async function openBeside(page: Page, options: string): Promise<void> {
  await page.unroute('**/options.json');
  await page.route('**/options.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: options }),
  );
  await page.reload();
  await page.getByRole('button', { name: '打开示例' }).click();
}
