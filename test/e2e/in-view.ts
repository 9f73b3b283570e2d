import type { Locator, Page } from 'playwright-core';
import { withCells } from '../fixtures/form-sheet';
import { JIANGMEN_2023 } from '../fixtures/forms';
import type { PageBench } from './page-bench';
import { cell, openSample, SAMPLE, type } from './sample-page';

const NAME = JIANGMEN_2023.name;
/** A score that is too high, and one finding after it. */
const FAULTY = withCells(JIANGMEN_2023, { I18: 3, J36: null });

const WINDOWS = [
  { width: 350, height: 700 },
  { width: 640, height: 380 },
  { width: 1280, height: 760 },
  { width: 1920, height: 1080 },
];

/** What a person must be able to see while they work. */
export function inView(bench: () => PageBench): void {
  test('headers and names of the table stay, however far it is scrolled', async () => {
    const page = await openSample(bench());
    await page.locator('.sheet-scroll').evaluate((sheet) => sheet.scrollTo(300, 1500));
    expect(await isSeen(cell(page, 'H12'))).toBe(true);
    const name = cell(page, 'E27');
    const before = await name.evaluate((element) => element.getBoundingClientRect().left);
    await page.locator('.sheet-scroll').evaluate((sheet) => sheet.scrollBy(200, 0));
    expect(await isSeen(name)).toBe(true);
    expect(await name.evaluate((element) => element.getBoundingClientRect().left)).toBe(before);
    expect(await isSeen(cell(page, 'E14'))).toBe(true);
    const letter = page.getByRole('columnheader', { name: 'E', exact: true });
    expect(await isSeen(letter)).toBe(true);
    expect(await across(letter)).toEqual(await across(cell(page, 'E14')));
  });

  test('a cell that is gone to lies beside what stays', async () => {
    const page = await openSample(bench());
    await cell(page, 'L45').click();
    await page.keyboard.press('Control+Home');
    for (const address of ['L45', 'F15', 'L16']) {
      await cell(page, address).dispatchEvent('click');
      expect([address, await isSeen(cell(page, address))]).toEqual([address, true]);
    }
  });

  test('a click on a cell with a finding opens it, in the page as in Excel, on whatever sheet it stands', async () => {
    const page = await openSample(bench());
    expect(await cell(page, 'H22').getAttribute('aria-label')).toMatch(/有建议核对的问题$/);
    await cell(page, 'H22').click();
    await page.getByRole('button', { name: /H22/, expanded: true }).waitFor();
    const other = { ...JIANGMEN_2023, name: '另一张' };
    const excel = await bench().openInExcel([JIANGMEN_2023, other]);
    await excel.page.getByRole('button', { name: '开始校验' }).click();
    await excel.page.getByText('未达标 2 个').waitFor();
    await excel.page.evaluate((sheet) => excelInPage.select(sheet, 'H22'), NAME);
    await excel.page.getByRole('button', { name: /H22/, expanded: true }).waitFor();
    await excel.page.evaluate((sheet) => excelInPage.select(sheet, 'H22'), other.name);
    await excel.page.waitForFunction(
      (sheet) => document.querySelector<HTMLSelectElement>('main select')?.value.includes(sheet),
      other.name,
    );
    await excel.page.getByRole('button', { name: /H22/, expanded: true }).waitFor();
    expect(await excel.page.evaluate(() => excelInPage.notSimulated())).toEqual([]);
  });

  test.each(WINDOWS)(
    'in the page at %o nothing scrolls away from what is read',
    async (viewport) => {
      const { page } = await bench().openInBrowser({ viewport });
      await page.locator('input[type=file]').setInputFiles(`assets/samples/${SAMPLE}`);
      const focus = page.getByRole('heading', { level: 2, name: /没有发现/ });
      await focus.waitFor();
      await page.waitForFunction(() => document.activeElement?.tagName === 'H2');
      await page.keyboard.press('F8');
      await page.keyboard.press('F8');
      await page.keyboard.press('F8');
      const opened = page.getByRole('button', { expanded: true }).last();
      expect(await isSeen(opened)).toBe(true);
      expect(await isSeen(focus)).toBe(true);
      expect(await isSeen(page.getByText('实现值', { exact: true }).first())).toBe(true);
    },
  );

  test('a link inside a finding shows its cell, though the sheet has scrolled away', async () => {
    const { page } = await bench().openInBrowser({ viewport: { width: 640, height: 380 } });
    await page.getByRole('button', { name: '打开示例' }).click();
    await page.getByRole('button', { name: /H22/ }).click();
    expect(await isSeen(cell(page, 'H22'))).toBe(false);
    const link = page.getByRole('button', { name: /^定位到/ }).first();
    await link.click();
    await page.waitForFunction(
      () => (document.querySelector('.sheet-scroll')?.getBoundingClientRect().bottom ?? 0) > 100,
    );
    expect(await isSeen(page.getByRole('gridcell', { selected: true }))).toBe(true);
  });

  test('in Excel a repair is told where the eye is, and the next problem opens', async () => {
    const { page } = await bench().openInExcel([FAULTY]);
    await page.getByRole('button', { name: '开始校验' }).click();
    await page.getByRole('button', { name: /I18/ }).first().click();
    await page.getByRole('button', { name: /^写入建议分/ }).click();
    const back = page.getByRole('button', { name: '撤回', exact: true });
    await back.waitFor();
    expect(await isSeen(back)).toBe(true);
    expect(await isSeen(page.getByRole('heading', { level: 2, name: /必须修改的问题/ }))).toBe(
      true,
    );
    await page.getByRole('button', { name: /^必须修改/, expanded: true }).waitFor();
    await back.click();
    await page.waitForFunction((sheet) => excelInPage.value(sheet, 'I18') === 3, NAME);
    await page.waitForFunction(() => document.activeElement !== document.body);
  });

  test('F8 leads on from a cell that is being edited, and keeps what was typed', async () => {
    const page = await openSample(bench());
    await type(page, 'H22', '242');
    await cell(page, 'H22').dblclick();
    await page.keyboard.type('0');
    await page.keyboard.press('F8');
    await page.getByRole('textbox', { name: '修改 H22' }).waitFor({ state: 'detached' });
    expect(await cell(page, 'H22').textContent()).toBe('2420');
  });

  test('what can be touched is 32 px high', async () => {
    const { page } = await bench().openInExcel([FAULTY]);
    await page.getByRole('button', { name: '开始校验' }).click();
    await page.getByRole('button', { name: /I18/ }).first().click();
    expect(await tooLow(page)).toEqual([]);
    await page.getByRole('button', { name: /^写入建议分/ }).click();
    await page.getByRole('button', { name: '撤回', exact: true }).waitFor();
    expect(await tooLow(page)).toEqual([]);
    expect(await tooLow(await openSample(bench()))).toEqual([]);
  });
}

/** Whether the middle of something can be seen, under nothing else. */
function isSeen(located: Locator): Promise<boolean> {
  return located.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return there !== null && (element.contains(there) || there.contains(element));
  });
}

/** From where to where something lies, across the page. */
function across(located: Locator): Promise<readonly number[]> {
  return located.evaluate((element) => {
    const { left, right } = element.getBoundingClientRect();
    return [left, right];
  });
}

/** What is pressed and lower than a finger needs; links stand in sentences. */
function tooLow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, input, summary')]
      .filter((element) => !element.matches('.fui-Link') && element.getClientRects().length > 0)
      .filter((element) => (element.closest('.fui-Input') ?? element).clientHeight < 30)
      .map((element) => element.outerHTML.slice(0, 80)),
  );
}
