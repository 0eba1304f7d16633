/** The finder and the search where answers come late, and questions are far too long. */

import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { BOX, TITLE } from '../support/browser/finder-visit.ts';
import { openContext, openVisit } from '../support/browser/visit.ts';

let context: BrowserContext;
let page: Page;

beforeEach(async () => {
  context = await openContext();
  ({ page } = await openVisit(context, inject('siteUrl')));
});
afterEach(() => context.close());

/** Keeps a file back until the returned function is called. */
async function keepBack(file: string): Promise<() => void> {
  const { promise, resolve: send } = Promise.withResolvers<undefined>();
  await context.route(file, async (route) => {
    await promise;
    await route.continue();
  });
  return () => send(undefined);
}

test('an index that hangs: the finder offers the lists after 5 seconds, and answers when it comes', async () => {
  const send = await keepBack('**/find/finder.json');
  await page.clock.install();
  await page.goto(`${inject('siteUrl')}/find/`);
  await page.fill(BOX, 'NR2 1');
  await page.press(BOX, 'Enter');
  await page
    .locator('#answer', { hasText: /./ })
    .or(page.locator('#answer[hidden]'))
    .waitFor({ state: 'attached' });
  await page.clock.runFor(5_500);
  await page.locator('#answer', { hasText: 'still loading' }).waitFor();
  expect(await page.locator('#answer a').getAttribute('href')).toBe('/find/#places');
  send();
  await page.locator(TITLE, { hasText: 'NR2 1' }).waitFor();
});

test('a file of the search that hangs: it says so after 5 seconds, and answers when it comes', async () => {
  const send = await keepBack('**/search/search.json');
  await page.clock.install();
  await page.goto(`${inject('siteUrl')}/search/#q=thetford`);
  await page.locator('#search-answer[aria-busy]').waitFor({ state: 'attached' });
  await page.clock.runFor(20_000);
  await page.getByRole('status').filter({ hasText: 'still loading' }).waitFor();
  send();
  await page.getByRole('status').filter({ hasText: 'for “thetford”' }).waitFor();
});

test('an index that hangs: titles answer, and keep their place when the text comes below them', async () => {
  await page.setViewportSize({ width: 320, height: 600 });
  const send = await keepBack('**/engine.wasm');
  await page.goto(`${inject('siteUrl')}/search/#q=thetford`);
  await page.locator('#search-text', { hasText: 'Searching the text' }).waitFor();
  const status = page.getByRole('status');
  const before = await places(page);
  const said = await status.textContent();
  const height = await status.evaluate((one) => one.clientHeight);
  expect(before.length).toBeGreaterThan(2);
  send();
  await page.locator('#search-text .result').first().waitFor();
  expect((await places(page)).slice(0, before.length)).toEqual(before);
  expect(await status.textContent()).toBe(`${String(said)} More results from the text are below.`);
  expect(await status.evaluate((one) => one.clientHeight)).toBe(height);
});

test('an index that hangs: words that no title has answer too', async () => {
  const send = await keepBack('**/engine.wasm');
  await page.goto(`${inject('siteUrl')}/search/#q=judicial+review`);
  await page.getByRole('status').filter({ hasText: 'for “judicial review”' }).waitFor();
  const before = await places(page);
  expect(before[0]).toMatch(/^\/questions\/#norfolk-alone /);
  send();
  await page.locator('#search-text .result').first().waitFor();
  expect((await places(page)).slice(0, before.length)).toEqual(before);
});

/** Where each result stands, and to what it leads. */
async function places(page: Page): Promise<string[]> {
  return page
    .locator('.result a')
    .evaluateAll((all) =>
      all.map(
        (one) => `${String(one.getAttribute('href'))} ${String(one.getBoundingClientRect().top)}`,
      ),
    );
}

test.each(['/find/', '/search/'])('100 kB in the fragment of %s are cut', async (address) => {
  await page.goto(`${inject('siteUrl')}${address}#q=${'holt '.repeat(20_000)}`);
  const box = page.locator('form input[type=search], #finder-box').first();
  await expect.poll(async () => (await box.inputValue()).length, { timeout: 20_000 }).toBe(200);
  await page.locator('#answer-title, #search-status:not(:empty)').first().waitFor();
});
