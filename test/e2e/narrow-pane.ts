import type { Locator } from 'playwright-core';
import { withCells } from '../fixtures/form-sheet';
import { JIANGMEN_2023 } from '../fixtures/forms';
import type { PageBench } from './page-bench';

const LONG_NAME = '2023年省级促进经济高质量发展专项企业技术改造资金'.repeat(3);

/** What a pane as narrow as Excel opens it must leave room for. */
export function narrowPane(bench: () => PageBench): void {
  test('a long project name takes two lines, and can be read in full', async () => {
    const { page } = await bench().openInExcel([withCells(JIANGMEN_2023, { D3: LONG_NAME })]);
    await page.getByRole('button', { name: '开始校验' }).click();
    const title = page.getByRole('heading', { level: 1, name: LONG_NAME });
    await title.waitFor();
    expect(await title.getAttribute('title')).toBe(LONG_NAME);
    expect(await linesOf(title)).toBe(2);
  });

  test('all that can be done with a result fits into three rows of buttons', async () => {
    const { page } = await bench().openInExcel([withCells(JIANGMEN_2023, { J36: null })]);
    await page.getByRole('button', { name: '开始校验' }).click();
    await page.getByRole('button', { name: '写入提纲与标记…' }).click();
    await page.getByRole('button', { name: '写入 1 个提纲和标记' }).click();
    await page.getByRole('button', { name: '撤回上次写入（提纲与标记）' }).waitFor();
    // There only once the form was checked again.
    await page.getByRole('button', { name: '清除未填写的提纲…' }).waitFor();
    const buttons = await page
      .getByRole('region', { name: '写入与导出' })
      .getByRole('button')
      .all();
    const boxes = await Promise.all(buttons.map((button) => button.boundingBox()));
    expect(boxes).toHaveLength(6);
    expect(new Set(boxes.map((box) => box?.y)).size).toBe(3);
  });
}

function linesOf(text: Locator): Promise<number> {
  return text.evaluate((element) => {
    const { height, lineHeight } = getComputedStyle(element);
    return Number.parseFloat(height) / Number.parseFloat(lineHeight);
  });
}
