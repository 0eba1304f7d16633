/** The pages of days, without JavaScript: from the timeline to a day, to its neighbours, and to all since. */

import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';
import { openContext, openVisit, sidewaysScroll } from '../support/visit.ts';
import type { Visit } from '../support/visit.ts';

let context: BrowserContext;
let visit: Visit;
let page: Page;

beforeAll(async () => {
  context = await openContext({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
  visit = await openVisit(context, inject('siteUrl'));
  page = visit.page;
});

afterAll(() => context.close());

const follow = (name: string | RegExp): Promise<void> =>
  page.getByRole('main').getByRole('link', { name }).first().click();

const heading = (): Promise<string> => page.getByRole('heading', { level: 1 }).innerText();

test('from the timeline to the network on a day in two actions, and on to the days beside it', async () => {
  await page.goto(`${inject('siteUrl')}/timeline/`);
  await follow('The network on a day');
  await follow('13 June 2011');
  expect(await heading()).toBe('The network on 13 June 2011');
  const words = await page.getByRole('main').innerText();
  expect(words).toContain("53 children's centres were open");
  expect(words).toContain('The sources count 54');
  await follow(/^Before:/);
  expect(await heading()).toBe('The network on 30 April 2011');
  await follow(/^After:/);
  expect(await heading()).toBe('The network on 13 June 2011');
  expect(await sidewaysScroll(page)).toBe(0);
  expect(visit.faults()).toEqual([]);
});

test('everything since a day: what happened, and what is new on the site apart from it', async () => {
  await page.goto(`${inject('siteUrl')}/timeline/`);
  await follow('Everything since a day');
  await follow('2 May 2019');
  expect(await heading()).toBe('Everything since 2 May 2019');
  const words = await page.getByRole('main').innerText();
  const happened = words.indexOf('The contract for the Early Childhood and Family Service starts');
  expect(happened).toBeGreaterThan(-1);
  const planned = words.indexOf('What was planned for a day since');
  expect(planned).toBeGreaterThan(happened);
  expect(words.indexOf('The 38 centres were to have closed')).toBeGreaterThan(planned);
  expect(words.indexOf('New on this site since')).toBeGreaterThan(planned);
  await follow('The network on 2 May 2019');
  expect(await heading()).toBe('The network on 2 May 2019');
});

test('the map of a day marks what its table counts', async () => {
  await page.goto(`${inject('siteUrl')}/timeline/as-at/2019-10-01/`);
  const marks = (kind: string): Promise<number> => page.locator(`.map-marks .mark-${kind}`).count();
  expect(await marks('base')).toBe(15);
  expect(await marks('unsure')).toBe(36);
  expect(await marks('closed')).toBe(2);
  const total = page.locator('.number-table tfoot td');
  expect(await total.allInnerTexts()).toEqual(['15', '36', '2']);
});

test('without JavaScript the page of changes leads to the pages of days', async () => {
  await page.goto(`${inject('siteUrl')}/timeline/changes/`);
  expect(await page.locator('form').isVisible()).toBe(false);
  expect(await page.getByRole('main').innerText()).toContain('These pages work without it.');
  await follow('Everything since a day');
  expect(await heading()).toBe('Everything since a day');
});
