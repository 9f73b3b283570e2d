// Draws the icons of the ribbon and of the add-in list as PNG: npm run icons
const { readFile } = require('node:fs/promises');
const path = require('node:path');
const { chromium } = require('playwright-core');

const ASSETS = path.resolve(__dirname, '../../assets');

/** The pixel sizes Office asks for: 16, 32 and 80 on the ribbon, 32 and 64 in the add-in list. */
const SIZES = { icon: [16, 32, 64, 80], preview: [16, 32, 80] };

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} name of the drawing, without `.svg`
 * @param {number} size of both sides in pixels
 */
async function draw(browser, name, size) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = await readFile(path.join(ASSETS, `${name}.svg`), 'utf8');
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  await page.screenshot({
    path: path.join(ASSETS, `${name}-${size}.png`),
    omitBackground: true,
  });
  await page.close();
}

async function main() {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium' });
  for (const [name, sizes] of Object.entries(SIZES)) {
    for (const size of sizes) await draw(browser, name, size);
  }
  await browser.close();
}

void main();
