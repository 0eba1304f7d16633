/** After one visit the finder, the bases and help work without a connection; it can be turned off. */

import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Kept } from '../../src/browser/offline/kept.ts';
import { browserCode } from '../../src/build/browser-code.ts';
import { serveFolder } from '../../src/serve/static-server.ts';
import type { RunningServer } from '../../src/serve/static-server.ts';
import { BOX, TITLE } from '../support/browser/finder-visit.ts';
import { axeViolations } from '../../src/audit/axe.ts';
import { follow, openContext } from '../support/browser/visit.ts';
import { folderOfTest } from '../support/folder-of-test.ts';

const ROOM = 400_000;
/** The browser looks for a new worker a while after the page is there. */
const PATIENT = { timeout: 30_000 };
const WORKER = 'service-worker.js';
const SAVED = /^You are offline\. This page was saved on \d{1,2} [A-Z][a-z]+ \d{4}\.$/;

let context: BrowserContext;
let page: Page;
/** Not the server of the other tests: its origin keeps nothing. */
let server: RunningServer;

beforeAll(async () => {
  server = await serveFolder(inject('siteFolder'), { exactly: 0 });
  context = await openContext({ serviceWorkers: 'allow', viewport: { width: 375, height: 700 } });
  page = await context.newPage();
  await useFinder(page, server.url);
});

afterAll(async () => {
  await context.close();
  await server.close();
});

/** A visit after which the worker answers the next ones. */
async function useFinder(visitor: Page, site: string): Promise<void> {
  await visitor.goto(`${site}/find/`);
  await visitor.fill(BOX, 'NR2 1');
  await visitor.press(BOX, 'Enter');
  await visitor.locator(TITLE).waitFor();
  await visitor.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

const storesOf = (visitor: Page): Promise<string[]> => visitor.evaluate(() => caches.keys());
const bar = (): Promise<string> => page.locator('main > .offline').innerText();

interface StoredCopy {
  readonly url: string;
  readonly bytes: number;
}

const copies = (): Promise<StoredCopy[]> =>
  page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const store = await caches.open(name);
    return Promise.all(
      (await store.keys()).map(async ({ url }) => ({
        url,
        bytes: (await ((await store.match(url)) ?? new Response()).arrayBuffer()).byteLength,
      })),
    );
  });

test('the finder answers, and bases, help and a page that was read open, each with its day', async () => {
  await page.goto(`${server.url}/timeline/?asked=typed#typed`);
  await expect
    .poll(async () => (await copies()).map(({ url }) => url))
    .toContain(`${server.url}/timeline/`);
  await context.setOffline(true);
  for (const address of ['/bases/', '/help/', '/timeline/', '/find/']) {
    await page.goto(server.url + address);
    expect(await bar(), address).toMatch(SAVED);
  }
  await page.fill(BOX, 'Swaffham');
  await page.press(BOX, 'Enter');
  await page.locator(TITLE, { hasText: 'Swaffham' }).waitFor();
  expect(await page.locator('#answer .card').count()).toBeGreaterThan(0);
  expect(await axeViolations(page)).toEqual([]);
});

test('a page that was not read leads to those that are kept', async () => {
  await page.goto(`${server.url}/sources/`);
  expect(await page.title()).toMatch(/^You are offline/);
  expect(await axeViolations(page)).toEqual([]);
  await follow(page.locator('main').getByRole('link', { name: 'Find help near you' }));
  await context.setOffline(false);
  await page.goto(`${server.url}/find/`);
  expect(await page.locator('.offline').count()).toBe(0);
});

test('what is kept is small, and nothing that was typed is in an address', async () => {
  for (const address of ['/management-information/', '/centres/', '/questions/', '/sources/'])
    await page.goto(server.url + address);
  await expect
    .poll(async () => (await copies()).map(({ url }) => url))
    .toContain(`${server.url}/sources/`);
  const kept = await copies();
  expect(kept.filter(({ url }) => /[?#]|typed|nr2/i.test(url))).toEqual([]);
  expect(kept.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(ROOM);
});

test('a new site replaces the copies, and one that keeps nothing removes them', async () => {
  const folder = await folderOfTest();
  const from = inject('siteFolder');
  const worker = await readFile(join(from, WORKER), 'utf8');
  const kept = JSON.parse(/^const KEPT=(\{.*?\});/.exec(worker)?.[1] ?? '') as Kept;
  for (const path of [...kept.files, `/${WORKER}`]) {
    const file = path.endsWith('/') ? `${path}index.html` : path;
    await cp(join(from, file), join(folder, file));
  }
  const site = await serveFolder(folder, { exactly: 0 });
  const own = await openContext({ serviceWorkers: 'allow' });
  const visitor = await own.newPage();
  await useFinder(visitor, site.url);
  expect(await storesOf(visitor)).toEqual([`/ ${kept.version}`]);

  const help = join(folder, 'help/index.html');
  await writeFile(help, (await readFile(help, 'utf8')).replace(/<h1[^>]*>/, '$&New: '));
  await writeFile(join(folder, WORKER), worker.replace(kept.version, 'next'));
  await visitor.reload();
  await expect.poll(() => storesOf(visitor), PATIENT).toEqual(['/ next']);
  await own.setOffline(true);
  await visitor.goto(`${site.url}/help/`);
  expect(await visitor.locator('h1').innerText()).toMatch(/^New: /);
  await own.setOffline(false);

  const removing = `const KEPT={"base":"/"};${await browserCode('offline/remove.ts')}`;
  await writeFile(join(folder, WORKER), removing);
  await visitor.goto(`${site.url}/help/`);
  await expect.poll(() => storesOf(visitor), PATIENT).toEqual([]);
  await expect
    .poll(() =>
      visitor.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    )
    .toBe(0);
  await own.close();
  await site.close();
});
