import type { Page } from 'playwright-core';
import { withCells } from '../fixtures/form-sheet';
import { JIANGMEN_2023 } from '../fixtures/forms';
import type { OpenedPage, PageBench } from './page-bench';

const NAME = JIANGMEN_2023.name;
/** 高技术产业增加值增速 failed; its reason is left to be asked for. */
const UNEXPLAINED = withCells(JIANGMEN_2023, { J36: null });

/** The page inside Excel: Microsoft's own office.js, and a simulated Excel behind it. */
export function excelMode(bench: () => PageBench): void {
  test('checks, and goes to the cell of a finding while the focus stays in the list', async () => {
    const { page } = await bench().openInExcel([JIANGMEN_2023]);
    await page.getByRole('button', { name: '开始校验' }).click();
    await page.getByText('未达标 2 个').waitFor();
    const finding = page.getByRole('button', { name: /H22/ });
    await finding.press('Enter');
    await page.waitForFunction(() => excelInPage.selection() === 'H22');
    expect(await finding.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await notSimulated(page)).toEqual([]);
  });

  test('previews, writes a prompt and marks, sees an edit right after, and takes both back', async () => {
    const { page } = await bench().openInExcel([UNEXPLAINED]);
    await page.getByRole('button', { name: '开始校验' }).click();
    await page.getByRole('button', { name: '写入提纲与标记…' }).click();
    await page.getByRole('dialog').getByText('【待填写】').first().waitFor();
    await page.getByRole('button', { name: '写入 1 个提纲和标记' }).click();
    await page.getByRole('button', { name: /^撤回上次写入/ }).waitFor();
    expect(await held(page, 'J36')).toMatch(/^【待填写】/);
    expect(await marks(page)).toEqual(['error', 'failing', 'warning']);
    await page.evaluate((sheet) => excelInPage.type(sheet, 'I18', 3), NAME);
    await page.getByRole('button', { name: '更新标记' }).click();
    await page.getByText('已更新标记。').waitFor();
    await page.getByRole('button', { name: /^撤回上次写入/ }).click();
    await page.getByRole('button', { name: /^撤回上次写入/ }).waitFor({ state: 'detached' });
    expect(await held(page, 'J36')).toBe('');
    expect(await marks(page)).toEqual([]);
    expect(await notSimulated(page)).toEqual([]);
  });

  test('checks again by itself after an edit', async () => {
    const { page } = await bench().openInExcel([JIANGMEN_2023]);
    await page.getByRole('button', { name: '开始校验' }).click();
    await page.getByRole('heading', { name: /没有发现必须修改的问题/ }).waitFor();
    await page.evaluate((sheet) => excelInPage.type(sheet, 'F17', 2.32), NAME);
    await page.getByRole('button', { name: /^必须修改.*F17/ }).waitFor();
    expect(await notSimulated(page)).toEqual([]);
  });

  test('says that a protected sheet cannot be written, and writes nothing', async () => {
    const sheet = { ...UNEXPLAINED, protection: { formatCells: false } };
    const { page } = await bench().openInExcel([sheet]);
    await page.getByRole('button', { name: '开始校验' }).click();
    await page.getByRole('button', { name: '写入提纲与标记…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/保护/).first().waitFor();
    expect(await held(page, 'J36')).toBe('');
    expect(await marks(page)).toEqual([]);
    expect(await notSimulated(page)).toEqual([]);
  });

  test('opens the preview at once where the ribbon asks for it', async () => {
    const { page } = await bench().openInExcel([UNEXPLAINED], '&start=preview');
    await page.getByRole('dialog').getByText('【待填写】').first().waitFor();
  });

  test('a part that the network does not give is one sentence, and comes with the next attempt', async () => {
    const { page } = await bench().openInExcel([JIANGMEN_2023]);
    const check = page.getByRole('button', { name: /开始校验|重新校验/ });
    await check.waitFor();
    await page.route('**/*.js', (route) => route.abort());
    await check.click();
    await page.getByText(/没有取到，什么都没有改动/).waitFor();
    await page.getByRole('button', { name: '设置' }).click();
    await page.getByText(/没有取到，什么都没有改动/).waitFor();
    await page.unroute('**/*.js');
    await page.getByRole('button', { name: '设置' }).click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await check.click();
    await page.getByText('未达标 2 个').waitFor();
  });

  test('a style sheet that does not come is said, and asked for again', async () => {
    const { page } = await bench().openInExcel([JIANGMEN_2023]);
    const check = page.getByRole('button', { name: '开始校验' });
    await check.waitFor();
    await page.route('**/*.css', (route) => route.abort());
    await page.reload();
    await page.getByText('页面没有加载完整，请检查网络后重试。').waitFor();
    await page.unroute('**/*.css');
    await page.getByRole('button', { name: '重试' }).click();
    await check.waitFor();
  });

  test('asks no other server for anything', async () => {
    const opened: OpenedPage = await bench().openInExcel([JIANGMEN_2023]);
    await opened.page.getByRole('button', { name: '开始校验' }).click();
    await opened.page.getByRole('heading', { name: /没有发现必须修改的问题/ }).waitFor();
    expect(opened.foreign).toEqual([]);
    expect(opened.faults).toEqual([]);
  });
}

function held(page: Page, address: string): Promise<unknown> {
  return page.evaluate(([sheet, cell]) => excelInPage.value(sheet, cell), [NAME, address] as const);
}

/** The kinds of our marks on the sheet. */
async function marks(page: Page): Promise<readonly string[]> {
  const rules = await page.evaluate((sheet) => excelInPage.rules(sheet), NAME);
  return rules.map((rule) => /ziping:(\w+)/.exec(rule)?.[1] ?? rule).toSorted();
}

function notSimulated(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => excelInPage.notSimulated());
}
