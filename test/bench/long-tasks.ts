import type { Page } from 'playwright-core';
import { figure, type Figure } from './figure';

declare global {
  /** Milliseconds of each task that kept the page from answering for 50 ms or more. */
  var longTasks: number[];
}

/** How the page fares while it is worked with: tasks during which it answers to nobody. */
export async function longTasksDuring(
  page: Page,
  what: string,
  work: () => Promise<void>,
): Promise<readonly Figure[]> {
  await page.evaluate(() => {
    globalThis.longTasks = [];
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.longTasks.push(duration);
    });
    observer.observe({ type: 'longtask' });
  });
  await work();
  const tasks = await page.evaluate(() => globalThis.longTasks);
  return [
    figure(`${what}: tasks of 50 ms or more`, tasks.length, 'tasks'),
    figure(`${what}: the longest of them`, Math.max(0, ...tasks), 'ms'),
  ];
}
