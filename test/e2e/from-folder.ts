import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PageBench } from './page-bench';

/** The page as it is opened by a double click: there is no server, and nothing may be fetched. */
export function fromFolder(bench: () => PageBench): void {
  test('opens the sample, checks it and saves a report that names the program', async () => {
    const { page, foreign, faults } = await bench().openFromFolder();
    await page.getByRole('button', { name: '打开示例' }).click();
    await page
      .getByRole('heading', { name: /没有发现必须修改的问题/ })
      .first()
      .waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出报告' }).click(),
    ]);
    expect(await readFile(await download.path(), 'utf8')).toMatch(/绩效自评助手 \d+\.\d+\.\d+（20/);
    expect({ foreign, faults }).toEqual({ foreign: [], faults: [] });
  });

  test('checks a file in an older format, which a page of a file must convert by itself', async () => {
    const { page, faults } = await bench().openFromFolder();
    const file = path.join(__dirname, '../fixtures/workbooks/sample.xls');
    await page.locator('input[type=file]').setInputFiles(file);
    await page
      .getByRole('heading', { name: /没有发现必须修改的问题/ })
      .first()
      .waitFor();
    expect(faults).toEqual([]);
  });

  test('has its help beside it, pictures included', async () => {
    const { page } = await bench().openFromFolder();
    const [help] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('link', { name: '帮助' }).click(),
    ]);
    await help.getByRole('heading', { name: '使用说明' }).waitFor();
    const seen = await help.evaluate(() =>
      [...document.images].every((image) => image.complete && image.naturalWidth > 0),
    );
    expect(seen).toBe(true);
    await help.getByRole('link', { name: '检查项目', exact: true }).click();
    await help.getByRole('heading', { name: '检查项目一览' }).waitFor();
  });
}
