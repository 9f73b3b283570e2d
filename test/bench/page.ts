import type { Page } from 'playwright-core';
import { CHROMIUM } from '../e2e/chromium';
import { openBench, type PageBench } from '../e2e/page-bench';
import { JIANGMEN_2023 } from '../fixtures/forms';
import { specFile } from '../host/xlsx/spec-file';
import { figure, measured, skipped, type Figure, type Section } from './figure';
import { largeForm } from './large-form';
import { longTasksDuring } from './long-tasks';

const TITLE = 'The page in Chromium';
const INDICATORS = 300;
const FIRST_ROW = 4;
const EDITS = 50;
/** Between two edits, as somebody who types fast. */
const TYPING = 150;
/** In milliseconds; whoever types notices longer tasks. */
const ANSWERS = 50;
/** Longer than the page waits before it checks again. */
const AFTERWARDS = 2000;

/** How soon the page shows a result, and whether it answers while a large form is edited. */
export async function pageSection(): Promise<Section> {
  if (CHROMIUM === null) return skipped(TITLE, 'no Chromium found on this machine');
  const bench = await openBench(CHROMIUM);
  try {
    return measured(TITLE, [
      await firstResult(bench),
      ...(await editsInExcel(bench)),
      ...(await editsInSheetView(bench)),
    ]);
  } finally {
    await bench.close();
  }
}

async function firstResult(bench: PageBench): Promise<Figure> {
  const { page } = await bench.openInExcel([JIANGMEN_2023]);
  await page.getByRole('button', { name: '开始校验' }).click();
  await page.getByText('未达标 2 个').waitFor();
  const elapsed = await page.evaluate(() => performance.now());
  await page.context().close();
  return figure('first checked result in Excel, office.js included', elapsed, 'ms');
}

/** The simulated Excel works in the page's own thread, so that its part counts as well. */
async function editsInExcel(bench: PageBench): Promise<readonly Figure[]> {
  const form = largeForm(INDICATORS);
  const { page } = await bench.openInExcel([form]);
  await page.getByRole('button', { name: '开始校验' }).click();
  const findings = await findingsOf(page);
  const figures = await longTasksDuring(page, `${EDITS} edits in Excel`, async () => {
    for (let edit = 0; edit < EDITS; edit += 1) {
      const at = [form.name, `E${FIRST_ROW + edit}`, `${edit}件`] as const;
      await page.evaluate(([sheet, cell, value]) => excelInPage.type(sheet, cell, value), at);
      await page.waitForTimeout(TYPING);
    }
    await page.waitForTimeout(AFTERWARDS);
  });
  await page.context().close();
  return [figure(`findings of ${INDICATORS} indicators`, findings, 'findings'), ...figures];
}

async function editsInSheetView(bench: PageBench): Promise<readonly Figure[]> {
  const { page } = await bench.openInBrowser();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'form.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(specFile([largeForm(INDICATORS)])),
    });
  await findingsOf(page);
  await page.locator(`[data-address=E${FIRST_ROW}]`).click();
  const edits = async () => {
    for (let edit = 0; edit < EDITS; edit += 1) {
      await page.keyboard.type(`${edit}`);
      await page.keyboard.press('Enter');
      await page.waitForTimeout(TYPING);
    }
    await page.waitForTimeout(AFTERWARDS);
  };
  const what = `${EDITS} edits in the sheet view`;
  const figures = await longTasksDuring(page, what, edits, ANSWERS);
  await page.context().close();
  return figures;
}

/** How many findings the tab of findings counts. */
async function findingsOf(page: Page): Promise<number> {
  const tab = page.getByRole('tab', { name: /^问题.*\d/ });
  return Number(/\d+/.exec(await tab.innerText())?.[0]);
}
