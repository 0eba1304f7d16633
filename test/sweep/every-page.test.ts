/** Every page in a browser: no sideways scrolling, no console messages, no requests to other sites; axe where a page has what no earlier one had. */

import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { BrowserContext } from 'playwright-core';
import { sitePages } from '../../src/site-checks/site-pages.ts';
import { elementKinds } from '../support/browser/element-kinds.ts';
import { axeViolations } from '../../src/audit/axe.ts';
import { openContext, openVisit, sidewaysScroll } from '../support/browser/visit.ts';

const HEIGHT = 800;
const WIDER = [768, 1280];
/** Pages at once: one for each of two cores. */
const AT_ONCE = 2;

let context: BrowserContext;

beforeAll(async () => {
  context = await openContext({ viewport: { width: 320, height: HEIGHT }, colorScheme: 'light' });
});

afterAll(() => context.close());

test('every page: no sideways scrolling, no message, no outside request; no axe violation at 320 pixels in any kind of element', async () => {
  const origin = inject('siteUrl');
  const pages = await sitePages(inject('siteFolder'));
  const waiting = pages.map(({ address }) => address);
  expect(waiting.length).toBeGreaterThan(400);
  const found: string[] = [];
  const seen = new Set<string>();
  let checked = 0;

  async function walk(): Promise<void> {
    const { page, problems } = await openVisit(context, origin);
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
      await page.goto(origin + address);
      const kinds = await elementKinds(page);
      const isNew = kinds.some((kind) => !seen.has(kind));
      for (const kind of kinds) seen.add(kind);
      if (isNew) checked += 1;
      const here = isNew ? await axeViolations(page) : [];
      for (const width of isNew ? [320, ...WIDER] : [320]) {
        await page.setViewportSize({ width, height: HEIGHT });
        const pixels = await sidewaysScroll(page);
        if (pixels > 0) here.push(`scrolls ${pixels} pixels sideways at ${width}`);
      }
      if (isNew) await page.setViewportSize({ width: 320, height: HEIGHT });
      found.push(...here.map((problem) => `${address} ${problem}`), ...problems());
    }
    await page.close();
  }

  await Promise.all(Array.from({ length: AT_ONCE }, walk));
  expect(found.sort()).toEqual([]);
  // Fewer would mean that whole templates went by unseen.
  expect(checked).toBeGreaterThan(20);
});
