import type { CDPSession, Page } from 'playwright-core';
import { figure, type Figure } from './figure';

declare global {
  /** Milliseconds of each task that kept the page from answering for 50 ms or more. */
  var longTasks: number[];
}

/** A task of the browser as its trace has it, in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** The processor time of its own thread. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/**
 * How the page fares while it is worked with: tasks during which it answers to nobody, and the processor
 * time that the longest of them took, which other programs lengthen less.
 *
 * @param budget of that time
 */
export async function longTasksDuring(
  page: Page,
  what: string,
  work: () => Promise<void>,
  budget: number | null = null,
): Promise<readonly Figure[]> {
  await page.evaluate(() => {
    globalThis.longTasks = [];
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.longTasks.push(duration);
    });
    observer.observe({ type: 'longtask' });
  });
  const session = await page.context().newCDPSession(page);
  const own = await processorTimes(session, work);
  const tasks = await page.evaluate(() => globalThis.longTasks);
  return [
    figure(`${what}: tasks of 50 ms or more`, tasks.length, 'tasks'),
    figure(`${what}: the longest of them`, Math.max(0, ...tasks), 'ms'),
    figure(`${what}: the most processor time of one task`, Math.max(0, ...own), 'ms', budget),
  ];
}

/** Milliseconds of each task of the page's main thread. */
async function processorTimes(
  session: CDPSession,
  work: () => Promise<void>,
): Promise<readonly number[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    // The protocol names no fields of an event.
    for (const event of value)
      events.push(Object.assign({ name: '', pid: 0, tid: 0, args: {} }, event));
  });
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline'] },
    transferMode: 'ReportEvents',
  });
  await work();
  const complete = new Promise<void>((resolve) => {
    session.once('Tracing.tracingComplete', () => resolve());
  });
  await session.send('Tracing.end');
  await complete;
  const threads = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return events
    .filter(({ name, pid, tid }) => name === 'RunTask' && threads.has(`${pid} ${tid}`))
    .map(({ tdur = 0 }) => tdur / 1000);
}
