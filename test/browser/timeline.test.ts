/** A partner asks what changed, without JavaScript: the events of a district, the newest, a calendar to keep. */

import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';
import { readCalendar } from '../support/formats/read-feeds.ts';
import { follow, openContext, openVisit } from '../support/browser/visit.ts';

let context: BrowserContext;

beforeAll(async () => {
  context = await openContext({ javaScriptEnabled: false, viewport: { width: 375, height: 700 } });
});

afterAll(() => context.close());

async function openTimeline(): Promise<{ page: Page; problems: () => string[] }> {
  const visit = await openVisit(context, inject('siteUrl'));
  await visit.page.goto(`${inject('siteUrl')}/`);
  await follow(visit.page.locator('main a[href="/timeline/"]').first());
  return visit;
}

const ways = (page: Page) => page.getByRole('navigation', { name: 'Ways to read the timeline' });
const titles = (page: Page) => page.locator('main .events h3');

test('the timeline, then one way to read it: as many events as the way says, and a way back', async () => {
  const { page, problems } = await openTimeline();
  const all = await titles(page).count();
  const way = ways(page).getByRole('listitem').filter({ hasText: 'Norwich' });
  const count = Number(/\((\d+)\)/.exec(await way.innerText())?.[1]);
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(all);
  await follow(way.getByRole('link'));

  expect(new URL(page.url()).pathname).toBe('/timeline/district/norwich/');
  expect(await titles(page).count()).toBe(count);
  expect(await ways(page).locator('[aria-current="page"]').innerText()).toBe('Norwich');
  await page.locator('.folded-section > summary').first().click();
  const first = titles(page).first();
  const title = await first.innerText();
  await follow(first.getByRole('link'));
  expect(await page.locator('li:target h3').innerText()).toBe(title);
  expect(await titles(page).count()).toBe(all);
  expect(problems()).toEqual([]);
  await page.close();
});

test('oldest first begins with the last of newest first', async () => {
  const { page } = await openTimeline();
  const last = await titles(page).last().textContent();
  await follow(ways(page).getByRole('link', { name: 'Oldest first' }));
  expect(await titles(page).first().textContent()).toBe(last);
  await page.close();
});

test('the calendar of all events is two actions from the home page', async () => {
  const { page } = await openTimeline();
  const events = await titles(page).count();
  const download = page.waitForEvent('download');
  await page.getByRole('main').getByRole('link', { name: 'calendar' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('timeline.ics');
  const text = await (await fetch(file.url())).text();
  expect(readCalendar(text)).toHaveLength(events);
  await page.close();
});
