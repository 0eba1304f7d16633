/** How long a page keeps the main thread of a slow phone from answering a tap while it loads. */

import type { Browser } from 'playwright-core';

const CPU_SLOWDOWN = 4;
/** Milliseconds from which browsers call a task long. */
const LONG = 50;
/** The least of several loads: other programs only ever make a load slower. */
const LOADS = 5;

/** Milliseconds beyond the first 50 of each task, as in the measure "total blocking time". */
export async function blockingTime(browser: Browser, address: string): Promise<number> {
  const times: number[] = [];
  for (let load = 0; load < LOADS; load += 1) {
    const tasks = await longTasks(browser, address);
    times.push(tasks.reduce((sum, task) => sum + task - LONG, 0));
  }
  return Math.min(...times);
}

async function longTasks(browser: Browser, address: string): Promise<number[]> {
  const context = await browser.newContext({ viewport: { width: 375, height: 812 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(address);
  // Tasks after the load event, such as the first painting, count too.
  await page.evaluate(
    () => new Promise((done) => requestIdleCallback(() => setTimeout(done), { timeout: 5_000 })),
  );
  const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
  await context.close();
  return tasks;
}
