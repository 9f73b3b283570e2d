import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { withCells } from '../fixtures/form-sheet';
import { formXlsx } from '../fixtures/form-xlsx';
import { JIANGMEN_2023 } from '../fixtures/forms';
import type { PageBench } from './page-bench';

/** What a reviewer prints of many forms. */
export function overviewOnPaper(bench: () => PageBench): void {
  test('stands on paper whole: every form, every file that was not checked, no text cut off', async () => {
    const { page } = await bench().openInBrowser();
    const others = await mkdtemp(path.join(tmpdir(), 'paper-'));
    try {
      await writeForPaper(others);
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', { name: '选择文件夹' }).click(),
      ]);
      await chooser.setFiles(others);
      await page.getByText(/^130 份：.*70 份没查成/).waitFor();
    } finally {
      await rm(others, { recursive: true });
    }
    const drawn = () =>
      Promise.all([
        page.locator('.desk-table tbody tr').count(),
        page.locator('.desk-unchecked li').count(),
      ]);
    const onScreen = await drawn();
    expect(onScreen).toEqual([50, 50]);

    // As wide as a sheet of A4 lies, without its margins; what the browser does before it prints.
    await page.setViewportSize({ width: 1047, height: 718 });
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await drawn()).toEqual([60, 70]);
    expect(await cutOnPaper(page)).toEqual([]);
    expect(
      await page
        .locator('.fui-Button, .desk-filters, .desk-pages')
        .filter({ visible: true })
        .count(),
    ).toBe(0);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: null });
    expect(await drawn()).toEqual(onScreen);
  });
}

/** More forms than are drawn at a time, of a project and a unit with long names, and more files that are none. */
async function writeForPaper(folder: string): Promise<void> {
  const name = '工业和信息化发展专项资金（技术改造方向）'.repeat(4);
  const form = await formXlsx(withCells(JIANGMEN_2023, { D3: name, E20: name }));
  for (let at = 0; at < 60; at += 1) await writeFile(path.join(folder, `表${at}.xlsx`), form);
  for (let at = 0; at < 70; at += 1)
    await writeFile(path.join(folder, `${name.slice(0, 60)}${at}.xlsx`), 'PK不是表');
}

/** The texts of the tables and the lists that reach over the edge of their box, of the sheet, or are hidden. */
function cutOnPaper(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const boxes = document.querySelectorAll(
      '.desk-table td, .desk-table th, .desk-matrix td, .desk-matrix th, .desk-unchecked li',
    );
    return Array.from(boxes).flatMap((box) => {
      const range = document.createRange();
      range.selectNodeContents(box);
      const text = range.getBoundingClientRect();
      const { left, right, top, bottom } = box.getBoundingClientRect();
      const around = box.closest('.desk-scroll, .desk-unchecked')?.getBoundingClientRect();
      const edge = Math.min(right, around?.right ?? right, innerWidth);
      const end = Math.min(bottom, around?.bottom ?? bottom);
      const inside =
        text.left >= left - 1 &&
        text.right <= edge + 1 &&
        text.top >= top - 1 &&
        text.bottom <= end + 1;
      return inside ? [] : [`${box.className} ${box.textContent}`];
    });
  });
}
