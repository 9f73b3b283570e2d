import type { Page } from 'playwright-core';
import { withCells } from '../fixtures/form-sheet';
import { JIANGMEN_2023 } from '../fixtures/forms';
import type { PageBench } from './page-bench';

const NAME = JIANGMEN_2023.name;
const UNEXPLAINED = withCells(JIANGMEN_2023, { J36: null });

/** The page without a mouse. */
export function keyboard(bench: () => PageBench): void {
  test('leads from the start to a written prompt', async () => {
    const { page } = await bench().openInExcel([UNEXPLAINED]);
    await tabTo(page, '开始校验');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /必须修改的问题/ }).waitFor();
    await tabTo(page, '写入提纲与标记…');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await tabTo(page, '写入 1 个提纲和标记');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^撤回上次写入/ }).waitFor();
    const reason = await page.evaluate((sheet) => excelInPage.value(sheet, 'J36'), NAME);
    expect(reason).toMatch(/^【待填写】/);
  });

  test('walks through the findings, each at its cell', async () => {
    const { page } = await bench().openInExcel([JIANGMEN_2023]);
    await tabTo(page, '开始校验');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /没有发现必须修改的问题/ }).waitFor();
    await tabTo(page, 'K4');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => excelInPage.selection() === 'H22');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => excelInPage.selection() === 'H32');
    expect(await focused(page)).toContain('H32');
  });
}

/** Presses Tab until the focus is on the element with this text. */
async function tabTo(page: Page, text: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if ((await focused(page)).includes(text)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${text}.`);
}

/** The text of the element with the focus; '' while only the page as a whole has it. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement, body } = document;
    return activeElement === body ? '' : (activeElement?.textContent ?? '');
  });
}
