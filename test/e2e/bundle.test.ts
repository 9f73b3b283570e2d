import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { runInNewContext } from 'node:vm';
import { unzipSync } from 'fflate';
import { chromium, type Browser, type Page } from 'playwright-core';
import { version } from '../../package.json';
import { QUIET } from './chromium';
import { inChromium } from './in-chromium';
import { serve } from './site';

const ROOT = path.resolve(__dirname, '../..');
const SAMPLES = path.join(ROOT, 'assets/samples');
/** Building the page takes long on a busy machine. */
const BUILDING = 600_000;
/** What may be sent by mail, in bytes. */
const MOST = 5 * 1024 * 1024;

const run = promisify(execFile);

inChromium('the archive of a release', (executablePath) => {
  let made: string;
  let unpacked: string;
  let size: number;
  let browser: Browser;

  beforeAll(async () => {
    made = await mkdtemp(path.join(tmpdir(), 'bundle-'));
    await run(
      process.execPath,
      ['-r', './test/register-typescript.js', 'scripts/bundle.ts', path.join(made, 'built')],
      { cwd: ROOT },
    );
    const zip = path.join(made, 'built', `ziping-${version}.zip`);
    ({ size } = await stat(zip));
    await unpack(new Uint8Array(await readFile(zip)), made);
    unpacked = path.join(made, `ziping-${version}`);
    browser = await chromium.launch({ executablePath, args: [...QUIET] });
  }, BUILDING);

  afterAll(async () => {
    await browser.close();
    await rm(made, { recursive: true });
  });

  test('is one folder, small enough to be sent', async () => {
    expect((await readdir(made)).toSorted()).toEqual(['built', `ziping-${version}`]);
    expect(size).toBeLessThan(MOST);
  });

  test('opens by a double click and checks a form, asking for nothing outside', async () => {
    const url = pathToFileURL(path.join(unpacked, 'pane/index.html')).href;
    const { page, foreign } = await open(url, 'file:');
    await page.locator('input[type=file]').setInputFiles(await sample());
    await page.getByText('96.66（优）').first().waitFor();
    expect(foreign).toEqual([]);
    await page.close();
  });

  test('has functions that need no page, as Excel on Windows runs them', async () => {
    const associated: Record<string, (...cells: readonly unknown[]) => unknown> = {};
    const CustomFunctions = {
      Error,
      associate: (id: string, called: (...cells: readonly unknown[]) => unknown) => {
        associated[id] = called;
      },
    };
    const script = await readFile(path.join(unpacked, 'pane/functions.js'), 'utf8');
    runInNewContext(script, { CustomFunctions });
    const { functions } = JSON.parse(
      await readFile(path.join(unpacked, 'pane/functions.json'), 'utf8'),
    );
    expect(Object.keys(associated)).toEqual(functions.map(({ id }: { id: string }) => id));
    expect(JSON.stringify(associated['SCORE']?.([[300]], [[240]], [[10]]))).toBe('[[8]]');
  });

  test('has a sample and help that open by a double click as well', async () => {
    const url = pathToFileURL(path.join(unpacked, 'pane/index.html')).href;
    const { page, foreign } = await open(url, 'file:');
    await page.getByRole('button', { name: '打开示例' }).click();
    await page.getByText('96.66（优）').first().waitFor();
    await page.goto(pathToFileURL(path.join(unpacked, 'pane/help/index.html')).href);
    await page.getByRole('heading', { name: '使用说明' }).waitFor();
    const unseen = await page.evaluate(() =>
      [...document.images].filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src),
    );
    expect({ unseen, foreign }).toEqual({ unseen: [], foreign: [] });
    await page.close();
  });

  test('hands on the terms of what went into the page', async () => {
    const terms = await readFile(path.join(unpacked, 'pane/licenses.txt'), 'utf8');
    const packages = Array.from(terms.matchAll(/^(\S+) [\d.]+ \(.+\)$/gm), ([, name]) => name);
    expect(packages).toEqual(
      expect.arrayContaining(['@fluentui/react-button', 'core-js', 'decimal.js', 'react']),
    );
    expect(packages.filter((name) => /webpack|jest|swc-loader/.test(name ?? ''))).toEqual([]);
  });

  test('put on a server as it is, checks the sample', async () => {
    const site = await serve(path.join(unpacked, 'pane'));
    const { page, foreign } = await open(site.url, site.url);
    await page.getByRole('button', { name: '打开示例' }).click();
    await page.getByText('96.66（优）').first().waitFor();
    expect(foreign).toEqual([]);
    await page.close();
    await site.close();
  });

  test('its program checks a folder from a command line', async () => {
    const program = path.join(unpacked, 'ziping.js');
    const { stdout } = await run(process.execPath, [program, 'check', SAMPLES, '--json']);
    expect(JSON.parse(stdout).totals).toMatchObject({ claimed: '96.66', recomputed: '96.66' });
  });

  /** A page, and what it asked for that does not begin with its own address. */
  async function open(url: string, own: string) {
    const page: Page = await browser.newPage({ locale: 'zh-CN' });
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(own))
        foreign.push(request.url());
    });
    await page.goto(url);
    return { page, foreign };
  }
});

async function sample(): Promise<string> {
  const [name = ''] = await readdir(SAMPLES);
  return path.join(SAMPLES, name);
}

async function unpack(zip: Uint8Array, folder: string): Promise<void> {
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
}
