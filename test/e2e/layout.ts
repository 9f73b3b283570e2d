import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import type { PageBench } from './page-bench';
import { openSample, SAMPLE } from './sample-page';

/** How a person divides the page between sheet and pane, and how large they draw the sheet. */
export function layout(bench: () => PageBench): void {
  test('the line beside the pane is dragged and moved by keys, and stays where it was left', async () => {
    const page = await openSample(bench());
    const before = await width(page.locator('.workbook-pane'));
    const line = page.getByRole('separator', { name: '窗格的宽度' });
    const { x, y } = await middle(line);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 120, y, { steps: 4 });
    await page.mouse.up();
    expect((await width(page.locator('.workbook-pane'))) - before).toBeCloseTo(120, -1);
    await page.keyboard.press('ArrowRight');
    const dragged = await width(page.locator('.workbook-pane'));
    expect(dragged).toBeLessThan(before + 110);
    await page.reload();
    await again(page);
    expect(await width(page.locator('.workbook-pane'))).toBeCloseTo(dragged, 0);
  });

  test('the pane keeps the width its text needs, however narrow the window becomes', async () => {
    const page = await openSample(bench());
    await page.setViewportSize({ width: 1920, height: 900 });
    await page.getByRole('separator', { name: '窗格的宽度' }).press('Home');
    await page.setViewportSize({ width: 900, height: 700 });
    await page.waitForFunction(
      () => (document.querySelector('.workbook-pane')?.clientWidth ?? 0) >= 300,
    );
  });

  test('the sheet is enlarged, and fits its side when asked to', async () => {
    const page = await openSample(bench());
    const sheet = page.getByRole('grid');
    const own = await width(sheet);
    await page.getByRole('button', { name: '放大', exact: true }).click();
    expect(await width(sheet)).toBeGreaterThan(own * 1.05);
    await page.getByRole('button', { name: '适合宽度' }).click();
    await page.waitForFunction(() => {
      const scroller = document.querySelector('.sheet-scroll');
      return scroller !== null && scroller.scrollWidth <= scroller.clientWidth + 12;
    });
    await page.reload();
    await again(page);
    const fits = page.getByRole('button', { name: '适合宽度', pressed: true });
    await fits.waitFor();
    await page.getByRole('button', { name: /恢复 100%/ }).click();
    expect(await width(sheet)).toBeCloseTo(own, 0);
  });

  test('on paper stand all of the sheet and what was found, dark on white, and nothing to press', async () => {
    const page = await openSample(bench());
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const pressed = page.locator('.workbook-page .fui-Button, .workbook-page .fui-TabList');
    const drawn = await pressed.evaluateAll((all) =>
      all.flatMap((one) => [...one.getClientRects()]),
    );
    expect(drawn).toEqual([]);
    expect(await page.getByRole('button', { name: /H22/ }).isVisible()).toBe(true);
    const [scroller, table] = await page
      .locator('.sheet-scroll, .sheet')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
    expect(table.width).toBeLessThanOrEqual(1031);
    expect(scroller.bottom).toBeGreaterThan(table.bottom - 1);
    const verdict = page.getByRole('heading', { level: 2, name: /没有发现/ });
    expect(await verdict.evaluate((one) => getComputedStyle(one).color)).toBe('rgb(0, 0, 0)');
  });

  test('what the overview is filtered by is named beside each choice, not under the one before', async () => {
    const { page } = await bench().openInBrowser();
    await openOverview(page);
    const boxes = await page
      .locator('.desk-filters :is(label, select)')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
    expect(boxes).toHaveLength(6);
    const covered = boxes.filter((box, at) => box.left < (boxes[at - 1]?.right ?? 0));
    expect(covered).toEqual([]);
  });
}

/** Two forms in one table. */
async function openOverview(page: Page): Promise<void> {
  const buffer = await readFile(`assets/samples/${SAMPLE}`);
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const files = ['1.xlsx', '2.xlsx'].map((name) => ({ name, mimeType, buffer }));
  await page.locator('input[type=file]').setInputFiles(files);
  await page.getByText(/^2 份：/).waitFor();
}

/** The sample once more, after the page was loaded anew. */
async function again(page: Page): Promise<void> {
  await page.getByRole('button', { name: '打开示例' }).click();
  await page.getByRole('heading', { name: /没有发现必须修改的问题/ }).waitFor();
}

async function width(located: Locator): Promise<number> {
  return (await located.boundingBox())?.width ?? 0;
}

async function middle(located: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await located.boundingBox();
  if (box === null) throw new Error('not drawn');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
