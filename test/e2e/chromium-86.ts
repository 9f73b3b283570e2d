import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import type { Page } from 'playwright-core';

const PACKED = path.resolve(
  __dirname,
  '../../.ci/chromium-86/node_modules/chrome-aws-lambda/bin/chromium.br',
);

/** Whether the Chromium that the page is at least for has been fetched: `npm ci` in its folder. */
export const HAS_CHROMIUM_86 = existsSync(PACKED);

/**
 * Unpacks it into a folder. It runs on Linux on x64, with the libraries of a newer Chromium.
 *
 * @returns the path of the program
 */
export async function unpackChromium86(folder: string): Promise<string> {
  const program = path.join(folder, 'chromium-86');
  await pipeline(
    createReadStream(PACKED),
    createBrotliDecompress(),
    createWriteStream(program, { mode: 0o755 }),
  );
  return program;
}

/**
 * Lets Playwright see what is visible in a page of Chromium 86: it asks `checkVisibility`, which
 * Chromium has from 105 on. The page itself lives in another world and does not get the method.
 */
export async function helpPlaywright(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (!context.name.includes('utility')) return;
    const { id: contextId } = context;
    // A world that is gone by now needs no help.
    session.send('Runtime.evaluate', { contextId, expression: CHECK_VISIBILITY }).catch(() => null);
  });
  await session.send('Runtime.enable');
}

const CHECK_VISIBILITY = `
  Element.prototype.checkVisibility = function () {
    for (let at = this; at; at = at.parentElement)
      if (getComputedStyle(at).display === 'none') return false;
    return this.isConnected;
  };`;
