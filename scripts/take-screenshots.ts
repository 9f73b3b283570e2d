// Writes docs/images from the running page: npm run screenshots
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { CHROMIUM } from '../test/e2e/chromium';
import { openBench, type PageBench } from '../test/e2e/page-bench';
import { withCells } from '../test/fixtures/form-sheet';
import { formXlsx } from '../test/fixtures/form-xlsx';
import { JIANGMEN_2023, OTHER_LAYOUTS } from '../test/fixtures/forms';

const FOLDER = path.join(__dirname, '../docs/images');
/** A weight that does not fit and a reason to be asked for. */
const FAULTY = withCells(JIANGMEN_2023, { F17: 2.32, J36: null });

interface Shot {
  readonly name: string;
  readonly take: (bench: PageBench) => Promise<Page | Locator>;
}

const SHOTS: readonly Shot[] = [
  { name: 'open-page', take: openPage },
  { name: 'browser-page', take: browserPage },
  { name: 'overview', take: overview },
  { name: 'remarks', take: remarks },
  { name: 'other-documents', take: otherDocuments },
  { name: 'start', take: start },
  { name: 'findings', take: findings },
  { name: 'finding', take: finding },
  { name: 'indicators', take: indicators },
  { name: 'unchecked', take: unchecked },
  { name: 'preview', take: preview },
  { name: 'written', take: written },
  { name: 'settings', take: settings },
];

async function openPage(bench: PageBench): Promise<Page> {
  const { page } = await bench.openInBrowser({ viewport: { width: 1000, height: 480 } });
  await page.getByRole('button', { name: '打开示例' }).waitFor();
  return page;
}

async function browserPage(bench: PageBench): Promise<Page> {
  const { page } = await bench.openInBrowser({ viewport: { width: 1280, height: 760 } });
  await page.getByRole('button', { name: '打开示例' }).click();
  await page.getByRole('button', { name: /H27 等/ }).click();
  await page.getByRole('button', { name: /H27“/ }).click();
  return page;
}

/** Several forms opened together. */
async function overview(bench: PageBench): Promise<Page> {
  const { page } = await bench.openInBrowser({ viewport: { width: 1366, height: 560 } });
  const forms = { jiangmen: JIANGMEN_2023, ...OTHER_LAYOUTS };
  const files = Object.entries(forms).map(async ([name, form]) => ({
    name: `${name}.xlsx`,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(await formXlsx(form)),
  }));
  await page.locator('input[type=file]').setInputFiles(await Promise.all(files));
  await page.getByRole('heading', { name: '总表' }).waitFor();
  await page.getByRole('progressbar').waitFor({ state: 'detached' });
  return page;
}

/** The list that goes back to the unit, beside the form. */
async function remarks(bench: PageBench): Promise<Page> {
  const page = await browserPage(bench);
  await page.getByRole('button', { name: '写复核意见' }).click();
  await page
    .getByRole('heading', { name: /复核意见/ })
    .first()
    .waitFor();
  return page;
}

/** What can be done beside a check. */
async function otherDocuments(bench: PageBench): Promise<Locator> {
  const page = await checked(bench);
  await page.setViewportSize({ width: 350, height: 1400 });
  await page.getByRole('button', { name: '其他材料…' }).click();
  const list = page.getByRole('region', { name: '其他材料' });
  await list.getByRole('button', { name: '上报核对' }).waitFor();
  return list;
}

async function start(bench: PageBench): Promise<Page> {
  const { page } = await bench.openInExcel([FAULTY]);
  await page.getByRole('button', { name: '开始校验' }).waitFor();
  await page.setViewportSize({ width: 350, height: 270 });
  return page;
}

/** The pane in Excel, the faulty form checked. */
async function checked(bench: PageBench): Promise<Page> {
  const { page } = await bench.openInExcel([FAULTY]);
  await page.getByRole('button', { name: '开始校验' }).click();
  await page.getByRole('heading', { name: /必须修改的问题/ }).waitFor();
  return page;
}

async function findings(bench: PageBench): Promise<Page> {
  const page = await checked(bench);
  await page.setViewportSize({ width: 350, height: 1000 });
  return page;
}

async function finding(bench: PageBench): Promise<Locator> {
  const page = await checked(bench);
  // All of it in view: what is scrolled goes under the verdict.
  await page.setViewportSize({ width: 350, height: 2000 });
  await page.getByRole('button', { name: /F17/ }).click();
  return page.getByRole('tabpanel').getByRole('listitem').first();
}

async function indicators(bench: PageBench): Promise<Page> {
  const page = await checked(bench);
  await page.getByRole('tab', { name: /^指标/ }).click();
  const entry = page.getByRole('button', { name: /^先进制造业增加值增速/ });
  await page.getByRole('button', { name: /^高技术产业增加值增速/ }).click();
  return fromHere(entry);
}

async function unchecked(bench: PageBench): Promise<Page> {
  const page = await checked(bench);
  const tab = page.getByRole('tab', { name: /^需人工/ });
  await tab.click();
  return fromHere(tab);
}

/** The pane scrolled so that this stands below its verdict, and no taller than what is to be seen. */
async function fromHere(place: Locator): Promise<Page> {
  const page = place.page();
  await page.setViewportSize({ width: 350, height: 400 });
  await place.evaluate((element) => {
    element.style.scrollMarginTop = '48px';
    element.scrollIntoView({ block: 'start' });
  });
  return page;
}

async function preview(bench: PageBench): Promise<Page> {
  const page = await checked(bench);
  await page.getByRole('button', { name: '写入提纲与标记…' }).click();
  await page.getByRole('dialog').getByText('【待填写】').first().waitFor();
  return page;
}

async function written(bench: PageBench): Promise<Page> {
  const page = await preview(bench);
  await page.getByRole('button', { name: '写入 1 个提纲和标记' }).click();
  await page.getByRole('button', { name: /^撤回上次写入/ }).waitFor();
  return page;
}

async function settings(bench: PageBench): Promise<Page> {
  const page = await checked(bench);
  await page.getByRole('button', { name: '设置', exact: true }).click();
  await page.getByRole('dialog').waitFor();
  return page;
}

async function takeScreenshots(): Promise<void> {
  if (CHROMIUM === null) throw new Error('No Chromium found on this machine.');
  await mkdir(FOLDER, { recursive: true });
  const bench = await openBench(CHROMIUM);
  try {
    for (const { name, take } of SHOTS) {
      const shown = await take(bench);
      await shown.screenshot({ path: path.join(FOLDER, `${name}.png`), animations: 'disabled' });
    }
  } finally {
    await bench.close();
  }
}

void takeScreenshots();
