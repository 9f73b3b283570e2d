import type { Page } from 'playwright-core';
import { withCells } from '../fixtures/form-sheet';
import { JIANGMEN_2023 } from '../fixtures/forms';
import { axeFaults } from './axe-faults';
import type { PageBench } from './page-bench';

/** A weight that does not fit and a reason to be asked for, so that every kind of entry is there. */
const FAULTY = withCells(JIANGMEN_2023, { F17: 2.32, J36: null });
/** It folds the button that empties a search box to no width while there is nothing to empty. */
const FOLDED = '.fui-Input__contentAfter';

const LOOKS = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['high contrast', { forcedColors: 'active' }],
] as const;

/** The pane as people use it who do not see it as its makers do. */
export function accessibility(bench: () => PageBench): void {
  describe.each(LOOKS)('in %s', (_, look) => {
    test('the result, its entries and its dialogs have no serious fault', async () => {
      const { page } = await bench().openInExcel([FAULTY]);
      await page.emulateMedia(look);
      await page.getByRole('button', { name: '开始校验' }).click();
      await page.getByRole('button', { name: /F17/ }).click();
      expect(await axeFaults(page)).toEqual([]);
      await page.getByRole('tab', { name: /^指标/ }).click();
      await page.getByRole('button', { name: /^高技术产业增加值增速/ }).click();
      expect(await axeFaults(page)).toEqual([]);
      await page.getByRole('tab', { name: /^需人工/ }).click();
      expect(await axeFaults(page)).toEqual([]);
      for (const opener of ['写入提纲与标记…', '设置']) {
        await page.getByRole('button', { name: opener }).click();
        await page.getByRole('dialog').waitFor();
        expect(await axeFaults(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
      }
    });

    test('the sheet view and the page to open a file have no serious fault', async () => {
      const { page } = await bench().openInBrowser();
      await page.emulateMedia(look);
      await page.getByRole('button', { name: '打开示例' }).waitFor();
      expect(await axeFaults(page)).toEqual([]);
      await page.getByRole('button', { name: '打开示例' }).click();
      await page.getByRole('button', { name: /H27/ }).click();
      await page.getByRole('button', { name: '写入提纲与标记…' }).click();
      await page.getByRole('button', { name: /^设置标记|^写入 / }).click();
      await page.getByRole('list', { name: '标记的含义' }).waitFor();
      expect(await axeFaults(page)).toEqual([]);
    });
  });

  test('it is light or dark as the system is, also once that changes', async () => {
    const { page } = await bench().openInExcel([FAULTY]);
    await page.getByRole('button', { name: '开始校验' }).waitFor();
    for (const [colorScheme, background] of [
      ['dark', 'rgb(41, 41, 41)'],
      ['light', 'rgb(255, 255, 255)'],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.waitForFunction((color) => {
        const provider = document.querySelector('.fui-FluentProvider');
        return provider !== null && getComputedStyle(provider).backgroundColor === color;
      }, background);
    }
  });

  /** 350 px at twice the size leave room for 175. */
  describe('at 350 px and twice the size', () => {
    const viewport = { width: 175, height: 350 };

    test('the pane needs no scrolling sideways', async () => {
      const { page } = await bench().openInExcel([FAULTY]);
      await page.setViewportSize(viewport);
      await page.getByRole('button', { name: '开始校验' }).click();
      await page.getByRole('button', { name: /F17/ }).click();
      expect(await overflow(page)).toEqual([]);
      for (const tab of [/^指标/, /^需人工/]) {
        await page.getByRole('tab', { name: tab }).click();
        expect(await overflow(page)).toEqual([]);
      }
      for (const opener of ['写入提纲与标记…', '设置']) {
        await page.getByRole('button', { name: opener }).click();
        await page.getByRole('dialog').waitFor();
        expect(await overflow(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
      }
    });

    test('nor does the page in a browser, but for the sheet itself', async () => {
      const { page } = await bench().openInBrowser({ viewport });
      expect(await overflow(page)).toEqual([]);
      await page.getByRole('button', { name: '打开示例' }).click();
      await page.getByRole('heading', { name: /没有发现必须修改的问题/ }).waitFor();
      expect(await overflow(page)).toEqual([]);
    });
  });
}

/** The elements that reach beyond the window to the right, outside of what scrolls by itself. */
function overflow(page: Page): Promise<readonly string[]> {
  return page.evaluate((exempt) => {
    const width = document.documentElement.clientWidth;
    return Array.from(document.querySelectorAll('main *, section *, [role=dialog] *'))
      .filter((element) => element.closest(exempt) === null)
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map((element) => element.outerHTML.slice(0, 120));
  }, `table, ${FOLDED}`);
}
