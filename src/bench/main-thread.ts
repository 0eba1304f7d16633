/** How long a page keeps the main thread of a slow phone from answering a tap while it loads. */

import type { Browser, Page } from 'playwright-core';

/** How many times slower than this machine the phone is. */
const CPU_SLOWDOWN = 4;
/** Milliseconds from which browsers call a task long. */
const LONG = 50;
/** The least of several loads: caches that other programs empty only ever make a load slower. */
const LOADS = 5;

/** Milliseconds on the slow phone. */
export interface MainThread {
  /** Beyond the first 50 of each task, all together, as in the measure "total blocking time". */
  readonly blocked: number;
  readonly longestTask: number;
}

/** An event of Chromium's trace; `tdur` is its processor time in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args: { readonly beginData?: { readonly url?: string } };
}

/** Counts processor time, so that other programs on this machine do not count. */
export async function mainThread(browser: Browser, address: string): Promise<MainThread> {
  const loads: MainThread[] = [];
  for (let load = 0; load < LOADS; load += 1) {
    const tasks = await taskTimes(browser, address);
    loads.push({
      blocked: tasks.reduce((sum, task) => sum + Math.max(0, task - LONG), 0),
      longestTask: Math.max(...tasks),
    });
  }
  return loads.reduce((a, b) => (b.longestTask < a.longestTask ? b : a));
}

async function taskTimes(browser: Browser, address: string): Promise<number[]> {
  const context = await browser.newContext({
    viewport: { width: 375, height: 812 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await browser.startTracing(page, { categories: ['devtools.timeline', 'toplevel'] });
  await page.goto(address);
  await untilIdle(page);
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  await context.close();
  return onThreadOf(trace.traceEvents, address)
    .filter(({ name }) => name === 'ThreadControllerImpl::RunTask')
    .map(({ tdur = 0 }) => (tdur / 1000) * CPU_SLOWDOWN);
}

/** Tasks after the load event, such as the first painting, count too. */
async function untilIdle(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestIdleCallback(() => setTimeout(done), { timeout: 5_000 })),
  );
}

/** @throws Error if the trace shows no thread that reads the page: nothing was measured */
function onThreadOf(events: readonly TraceEvent[], address: string): TraceEvent[] {
  const reading = events.find(
    ({ name, args }) => name === 'ParseHTML' && args.beginData?.url === address,
  );
  if (!reading) throw new Error(`The trace of ${address} has no task that reads the page.`);
  return events.filter(({ pid, tid }) => pid === reading.pid && tid === reading.tid);
}
