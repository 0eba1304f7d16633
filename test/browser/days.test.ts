/** The pages of days, without JavaScript: from the timeline to a day, to its neighbours, and to all since. */

import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { dateWords } from '../../src/domain/dates/words.ts';
import { daysOfChange } from '../../src/domain/network/days-of-change.ts';
import { asAtPage } from '../../src/views/network/days/as-at-page.ts';
import { coveredWords, daysCovered } from '../../src/wording/network/days-covered.ts';
import { realContent } from '../support/content/real-content.ts';
import { follow, openContext, openVisit, sidewaysScroll } from '../support/browser/visit.ts';
import type { Visit } from '../support/browser/visit.ts';

const content = await realContent();
const changes = daysOfChange(content);
/** A day between two others, for which both our count and the count of the sources are printed. */
const at = changes.findIndex((change, index) => {
  const { sourceCounts } = asAtPage(content, change);
  return index > 0 && sourceCounts.length > 0 && index < changes.length - 1;
});
const day = dateWords(changes[at]?.day ?? '');

function networkWords(index: number): string {
  return `The network ${coveredWords(daysCovered(content, changes[index]?.day ?? ''))}`;
}

let context: BrowserContext;
let visit: Visit;
let page: Page;

beforeAll(async () => {
  context = await openContext({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
  visit = await openVisit(context, inject('siteUrl'));
  page = visit.page;
});

afterAll(() => context.close());

const linkOf = (name: string | RegExp): Locator =>
  page.getByRole('main').getByRole('link', { name }).first();

const heading = (): Promise<string> => page.getByRole('heading', { level: 1 }).innerText();

test('from the timeline to the network on a day in two actions, and on to the days beside it', async () => {
  await page.goto(`${inject('siteUrl')}/timeline/`);
  await follow(linkOf('The network on a day'));
  await follow(linkOf(new RegExp(`(^|\\D)${day}`)));
  expect(await heading()).toBe(networkWords(at));
  const words = await page.getByRole('main').innerText();
  const [change] = changes.slice(at);
  const expected = change && asAtPage(content, change);
  expect(words).toContain(expected?.lead);
  expect(words).toContain(expected?.sourceCounts[0]?.text);
  await follow(linkOf(/^Before:/));
  expect(await heading()).toBe(networkWords(at - 1));
  await follow(linkOf(/^After:/));
  expect(await heading()).toBe(networkWords(at));
  expect(await sidewaysScroll(page)).toBe(0);
  expect(visit.problems()).toEqual([]);
});

/** The first event after the vote of 2019 that happened, or was planned. */
function titleOf(status: 'happened' | 'planned'): string {
  const later = content.events.filter(
    (event) => event.status === status && event.date > '2019-05-31',
  );
  const inTime = later.filter(({ date }) => /^\d{4}-\d{2}(-\d{2})?$/.test(date) && date < '2020');
  return inTime[0]?.title ?? '';
}

test('everything since a day: what happened, and what is new on the site apart from it', async () => {
  await page.goto(`${inject('siteUrl')}/timeline/`);
  await follow(linkOf('Everything since a date'));
  await follow(linkOf('2 May 2019'));
  const covered = coveredWords(daysCovered(content, '2019-05-02'));
  expect(await heading()).toBe(`Everything since any day ${covered}`);
  const words = await page.getByRole('main').innerText();
  const happened = words.indexOf(titleOf('happened'));
  expect(happened).toBeGreaterThan(-1);
  const planned = words.indexOf('What was planned to happen since');
  expect(planned).toBeGreaterThan(happened);
  expect(words.indexOf(titleOf('planned'))).toBeGreaterThan(planned);
  expect(words.indexOf('New on this site since')).toBeGreaterThan(planned);
  await follow(linkOf('The network on 2 May 2019'));
  expect(await heading()).toBe(`The network ${covered}`);
});

test('the map of a day marks what its table counts', async () => {
  await page.goto(`${inject('siteUrl')}/timeline/as-at/2019-10-01/`);
  const marks = (kind: string): Promise<number> => page.locator(`.map-marks .mark-${kind}`).count();
  const total = await page.locator('.number-table tfoot td').allInnerTexts();
  const counted = await Promise.all(['base', 'unsure', 'closed'].map(marks));
  expect(counted.map(String)).toEqual(total);
  expect(counted.reduce((sum, count) => sum + count)).toBe(content.centres.length);
});

test('without JavaScript the page of changes leads to the pages of days', async () => {
  await page.goto(`${inject('siteUrl')}/timeline/changes/`);
  expect(await page.locator('form').isVisible()).toBe(false);
  expect(await page.getByRole('main').innerText()).toContain('These pages work without it.');
  await follow(linkOf('Everything since a date'));
  expect(await heading()).toBe('Everything since a date');
});
