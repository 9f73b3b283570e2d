import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** Fluent UI puts empty guards around its dialogs that catch the focus and hand it on at once. */
const FOCUS_GUARDS = '[data-tabster-dummy]';

/** What axe finds serious or worse, as `rule: element`. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  // Half faded in, a dialog has no contrast yet; what is called off has no end.
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map((one) => one.finished)),
  );
  // The page's policy forbids scripts of others; what the test evaluates is not under it.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run({ exclude: ['${FOCUS_GUARDS}'] }, { resultTypes: ['violations'] })`,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
