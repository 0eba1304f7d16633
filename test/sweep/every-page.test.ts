/** Every page in a browser: axe, no sideways scrolling, no console messages, no requests to other sites. */

import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { BrowserContext } from 'playwright-core';
import { sitePages } from '../../src/site-checks/site-pages.ts';
import { axeViolations, openContext, openVisit, sidewaysScroll } from '../support/browser/visit.ts';

const HEIGHT = 800;
const WIDER = [768, 1280];
/** Pages at once: one for each of two cores. */
const AT_ONCE = 2;

let context: BrowserContext;

beforeAll(async () => {
  context = await openContext({ viewport: { width: 320, height: HEIGHT }, colorScheme: 'light' });
});

afterAll(() => context.close());

test('every page: no axe violation at 320 pixels, no sideways scrolling, no message, no outside request', async () => {
  const origin = inject('siteUrl');
  const waiting = (await sitePages(inject('siteFolder'))).map(({ address }) => address);
  expect(waiting.length).toBeGreaterThan(400);
  const found: string[] = [];

  async function walk(): Promise<void> {
    const { page, problems } = await openVisit(context, origin);
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
      await page.setViewportSize({ width: 320, height: HEIGHT });
      await page.goto(origin + address);
      const here = await axeViolations(page);
      for (const width of [320, ...WIDER]) {
        await page.setViewportSize({ width, height: HEIGHT });
        const pixels = await sidewaysScroll(page);
        if (pixels > 0) here.push(`scrolls ${pixels} pixels sideways at ${width}`);
      }
      found.push(...here.map((problem) => `${address} ${problem}`), ...problems());
    }
    await page.close();
  }

  await Promise.all(Array.from({ length: AT_ONCE }, walk));
  expect(found.sort()).toEqual([]);
});
