/** The finder on a slow, broken or costly network, and without a script. */

import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { BOX, TITLE, visitFinder } from '../support/browser/finder-visit.ts';
import type { FinderVisit } from '../support/browser/finder-visit.ts';
import { follow } from '../support/browser/visit.ts';

const INDEX = '**/find/finder.json';

/** Opens the finder on a network that keeps its index back until `arrive` is called. */
async function visitWaiting(): Promise<{ visit: FinderVisit; arrive: () => void }> {
  const { promise, resolve: arrive } = Promise.withResolvers<undefined>();
  const visit = await visitFinder('/find/', {}, (page) =>
    page.route(INDEX, async (route) => {
      await promise;
      await route.continue();
    }),
  );
  return {
    visit,
    arrive: () => {
      arrive(undefined);
    },
  };
}

/** The font is one file for the whole site; the icon comes when the browser likes, often once for many pages. */
const OF_THE_FINDER = /(?<!\.woff2|\/favicon\.svg)$/;

/** Adds up what a page loads, after brotli. */
function weighing(
  page: Page,
  wanted = OF_THE_FINDER,
): () => Promise<{ requests: number; bytes: number }> {
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (wanted.test(response.url()))
      sizes.push(
        response.body().then((body) => Math.min(body.length, brotliCompressSync(body).length)),
      );
  });
  return async () => {
    const all = await Promise.all(sizes);
    return { requests: all.length, bytes: all.reduce((sum, size) => sum + size, 0) };
  };
}

test('until the first answer at most 63,500 bytes and 8 requests; script and index at most 51,000', async () => {
  let weigh = (): Promise<{ requests: number; bytes: number }> => Promise.reject(new Error());
  let weighFinder = weigh;
  const visit = await visitFinder('/find/', {}, async (page) => {
    weigh = weighing(page);
    weighFinder = weighing(page, /\.(js|json)$/);
    await Promise.resolve();
  });
  await visit.ask('Swaffham');
  await visit.page.locator('#answer .map').waitFor();
  const all = await weigh();
  const finder = await weighFinder();
  process.stdout.write(
    `first answer: ${String(all.bytes)} bytes, finder ${String(finder.bytes)}\n`,
  );
  expect(all.bytes).toBeLessThanOrEqual(63_500);
  expect(all.requests).toBeLessThanOrEqual(8);
  expect(finder.bytes).toBeLessThanOrEqual(51_000);
  await visit.close();
});

test('a postcode is answered from at most 26,000 bytes of script and index, though the rest never comes', async () => {
  let weigh = (): Promise<{ requests: number; bytes: number }> => Promise.reject(new Error());
  const visit = await visitFinder('/find/', {}, async (page) => {
    weigh = weighing(page, /\.(js|json)$/);
    for (const waiting of ['**/find/places.json', '**/answer-all.*.js'])
      await page.route(waiting, (route) => route.abort());
  });
  await visit.ask('NR2 1');
  await visit.page.locator('#answer .map').waitFor();
  expect(await visit.title()).toContain('NR2 1');
  const { requests, bytes } = await weigh();
  process.stdout.write(`postcode: ${String(bytes)} bytes\n`);
  expect(requests).toBe(3);
  expect(bytes).toBeLessThanOrEqual(26_000);
  await visit.close();
});

test('on the home page nothing of it is loaded before the box is focused, then it answers in place', async () => {
  const visit = await visitFinder('/');
  await visit.page.waitForLoadState('networkidle');
  expect(
    visit
      .requests()
      .filter((request) => /\/run\.[^/]+\.js|finder\.json|finder\..*css/.test(request)),
  ).toEqual([]);
  await visit.page.focus(BOX);
  await visit.page.waitForRequest(INDEX);
  await visit.ask('Thetford');
  await visit.page.locator(TITLE, { hasText: 'Help near Thetford' }).waitFor();
  await visit.page.locator('#answer .map').waitFor();
  expect(new URL(visit.page.url()).pathname).toBe('/');
  await visit.close();
});

test('a slow index: the box works, says what it waits for, and answers when it comes', async () => {
  const { visit, arrive } = await visitWaiting();
  await visit.ask('NR2 1');
  await visit.page.locator('#answer', { hasText: 'Getting the list of places' }).waitFor();
  arrive();
  await visit.page.locator(TITLE, { hasText: 'NR2 1' }).waitFor();
  await visit.close();
});

test('a slow index: what was typed before it comes has its suggestions once it is there', async () => {
  const { visit, arrive } = await visitWaiting();
  await visit.page.locator(`${BOX}[role=combobox]`).waitFor();
  await visit.page.fill(BOX, 'swaf');
  arrive();
  await visit.page.locator('[role=option]', { hasText: 'Swaffham' }).first().waitFor();
  await visit.close();
});

test('what is asked last is answered, though an earlier question waits', async () => {
  const { visit, arrive } = await visitWaiting();
  await visit.ask('Holt');
  await visit.ask('Diss');
  arrive();
  await visit.page.locator(TITLE, { hasText: 'Diss' }).waitFor();
  // Both questions wait for the same index: what the first would show is there a task later.
  await visit.page.evaluate(() => new Promise((done) => setTimeout(done)));
  expect(await visit.title()).toContain('Diss');
  await visit.close();
});

test.each([
  ['missing', { status: 404, body: 'not here' }],
  ['no JSON', { status: 200, body: '{"area": "Nor' }],
  ['another file', { status: 200, body: '{"things": {}}' }],
])('an index that is %s: says so, offers the lists, and tries again', async (_, answer) => {
  const visit = await visitFinder('/find/', {}, (page) =>
    page.route(INDEX, (route) => route.fulfill(answer)),
  );
  await visit.ask('NR2 1');
  await visit.page.locator(TITLE, { hasText: 'could not be loaded' }).waitFor();
  expect(await visit.page.locator('#answer a').getAttribute('href')).toBe('/find/#places');
  expect(await visit.page.inputValue(BOX)).toBe('NR2 1');
  await visit.page.unroute(INDEX);
  await visit.page.getByRole('button', { name: 'Try again' }).click();
  await visit.page.locator(TITLE, { hasText: 'Help near NR2 1' }).waitFor();
  await visit.close();
});

test('if the finder itself cannot be loaded, the form leads to the lists', async () => {
  const visit = await visitFinder('/', {}, (page) =>
    page.route('**/run.*.js', (route) => route.abort()),
  );
  await visit.ask('NR2 1');
  await visit.page.waitForURL('**/find/#places');
  expect(visit.requests().filter((request) => /NR2/i.test(request))).toEqual([]);
  await visit.close();
});

test.each(['/', '/find/'])(
  'without a script %s has the lists on its first screen in place of a box that would drop what is typed',
  async (address) => {
    const viewport = { width: 375, height: 667 };
    const visit = await visitFinder(address, { javaScriptEnabled: false, viewport });
    const { page } = visit;
    expect(await page.locator('form[data-finder] :is(input, button, label):visible').count()).toBe(
      0,
    );
    const ways = page.locator('noscript a');
    expect(await ways.count()).toBe(5);
    const last = await ways.last().boundingBox();
    expect((last?.y ?? Infinity) + (last?.height ?? 0)).toBeLessThanOrEqual(viewport.height);
    await follow(page.getByRole('link', { name: 'The first half of your postcode' }));
    await follow(page.getByRole('link', { name: 'NR2', exact: true }));
    expect(await page.locator('main a[href^="tel:"]').first().isVisible()).toBe(true);
    await visit.close();
  },
);
