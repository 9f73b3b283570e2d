import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  chromium,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import type { WorkbookSpec } from '../host/workbook-spec';
import { bundleExcel } from './bundle-excel';
import { QUIET } from './chromium';
import { buildPage, serve } from './site';

/** The built page, served, and a Chromium to open it in; opening closes what was open before. */
export interface PageBench {
  /** Opens the page as a person would who has only a browser. */
  readonly openInBrowser: (options?: BrowserContextOptions) => Promise<OpenedPage>;
  /** Opens the page as a double click on its file does. */
  readonly openFromFolder: (file?: string) => Promise<OpenedPage>;
  /** Opens the page inside a simulated Excel with this workbook. */
  readonly openInExcel: (workbook: WorkbookSpec, query?: string) => Promise<OpenedPage>;
  /** The same page in another browser. */
  readonly beside: (executablePath: string, prepare: Prepare) => Promise<PageBench>;
  /** The texts of all scripts that were built, by file name. */
  readonly scripts: () => Promise<Readonly<Record<string, string>>>;
  /** The texts of all style sheets that were built, by file name. */
  readonly styles: () => Promise<Readonly<Record<string, string>>>;
  readonly close: () => Promise<void>;
}

/** What a browser needs before the tests can use a page in it. */
export type Prepare = (page: Page) => Promise<void>;

export interface OpenedPage {
  readonly page: Page;
  /** Addresses outside the page's own server that anything asked for. */
  readonly foreign: readonly string[];
  /** Errors nobody caught, and what the page's policy forbade. */
  readonly faults: readonly string[];
}

/** The pane's width in Excel at 1366×768. */
const PANE = { width: 350, height: 700 };

/** How long a test waits for what it expects to see. */
const PATIENCE = 30_000;

/** The page as it was built and is served, and the simulated Excel as a script. */
interface ServedPage {
  readonly url: string;
  readonly folder: string;
  readonly excel: string;
}

export async function openBench(executablePath: string): Promise<PageBench> {
  const folder = await mkdtemp(path.join(tmpdir(), 'page-'));
  const pane = path.join(folder, 'pane');
  await buildPage(pane);
  const excel = await bundleExcel(folder);
  const site = await serve(pane);
  const bench = await benchIn(
    executablePath,
    { url: site.url, folder: pane, excel },
    async () => {},
  );
  return {
    ...bench,
    async close() {
      await bench.close();
      await site.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function benchIn(
  executablePath: string,
  served: ServedPage,
  prepareBrowser: Prepare,
): Promise<PageBench> {
  const browser = await chromium.launch({ executablePath, args: [...QUIET] });
  const files = `${pathToFileURL(served.folder).href}/`;
  const ours = [served.url, files];
  let context: BrowserContext | null = null;

  async function open(
    address: string,
    options: BrowserContextOptions,
    prepare: Prepare,
  ): Promise<OpenedPage> {
    await context?.close();
    context = await browser.newContext({ locale: 'zh-CN', ...options });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    const foreign: string[] = [];
    const faults: string[] = [];
    page.on('request', (request) => {
      if (
        !/^(?:data|blob):/.test(request.url()) &&
        !ours.some((base) => request.url().startsWith(base))
      )
        foreign.push(request.url());
    });
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => {
      // Where a bureau has set nothing there is no such file, which the browser tells.
      const isAsked = message.location().url.endsWith('/options.json');
      if (message.type() === 'error' && !isAsked) faults.push(message.text());
    });
    await prepareBrowser(page);
    await prepare(page);
    await page.goto(address);
    return { page, foreign, faults };
  }

  return {
    openInBrowser: (options = { viewport: { width: 1366, height: 768 } }) =>
      open(served.url, options, async () => {}),
    openFromFolder: (file = 'index.html') => open(`${files}${file}`, {}, async () => {}),
    openInExcel: (workbook, query = '') =>
      open(`${served.url}?host=excel${query}`, { viewport: PANE }, async (page) => {
        await page.addInitScript({
          content: `globalThis.workbookSpec = ${JSON.stringify(workbook)};\n${served.excel}`,
        });
      }),
    beside: (other, prepare) => benchIn(other, served, prepare),
    scripts: () => textsOf(served.folder, '.js'),
    styles: () => textsOf(served.folder, '.css'),
    close: () => browser.close(),
  };
}

/** The texts of the files with this ending, by file name. */
async function textsOf(folder: string, ending: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(ending));
  const texts = names.map((name) => readFile(path.join(folder, name), 'utf8'));
  return Object.fromEntries((await Promise.all(texts)).map((text, at) => [names[at], text]));
}
