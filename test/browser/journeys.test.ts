import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { centreStatus } from '../../src/domain/network/status.ts';
import { isBase } from '../../src/domain/entries/base.ts';
import { nearestFirst } from '../../src/domain/places/distance.ts';
import type { SiteContent } from '../../src/domain/entries/site-content.ts';
import { helpPage } from '../../src/views/help/page.ts';
import { realContent } from '../support/content/real-content.ts';
import { follow, openContext, openVisit } from '../support/browser/visit.ts';

/** A market town, a seaside town and one between two bases. */
const TOWNS = ['dereham', 'cromer', 'swaffham'];

let context: BrowserContext;
let content: SiteContent;

beforeAll(async () => {
  context = await openContext({
    javaScriptEnabled: false,
    viewport: { width: 375, height: 700 },
  });
  content = await realContent();
});

afterAll(() => context.close());

const linkOf = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('main').getByRole('link', { name }).first();

test.each(TOWNS)('from the home page to the base nearest to %s, without JavaScript', async (id) => {
  const town = content.places.find((place) => place.id === id);
  if (town === undefined) throw new Error(`no place ${id}`);
  const nearest = nearestFirst(town.point, content.centres.filter(isBase));
  const { page, problems } = await openVisit(context, inject('siteUrl'));
  await page.goto(`${inject('siteUrl')}/`);

  await follow(page.locator(`main a[href="/find/${id}/"]`));

  expect(new URL(page.url()).pathname).toBe(`/find/${id}/`);
  const words = await page.getByRole('main').innerText();
  const places = nearest.slice(0, 2).map(({ what }) => words.indexOf(what.base.name));
  expect(places[0], `${nearest[0]?.what.base.name ?? ''} on the page`).toBeGreaterThan(-1);
  expect(places[0]).toBeLessThan(places[1] ?? -1);
  expect(words).toMatch(/\d+(\.\d+)? miles?/);
  expect(problems()).toEqual([]);
  await page.close();
});

test('an old centre: its page says first that it is closed and where to go instead', async () => {
  const closed = content.centres.find((centre) => centreStatus(centre) === 'closed');
  const { page } = await openVisit(context, inject('siteUrl'));
  await page.goto(`${inject('siteUrl')}/centres/`);
  await follow(page.locator(`main a[href="/centres/${closed?.id ?? ''}/"]`).first());
  expect(new URL(page.url()).pathname).toBe(`/centres/${closed?.id ?? ''}/`);
  const words = await page.getByRole('main').innerText();
  const first = words.slice(0, 900);
  expect(first).toMatch(/closed/i);
  expect(first).toMatch(/miles?/);
  await page.close();
});

test('urgent help stands first on the help page', async () => {
  const { page } = await openVisit(context, inject('siteUrl'));
  await page.goto(`${inject('siteUrl')}/help/`);
  const numbers = await page
    .locator('main a[href^="tel:"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    .catch(() => []);
  const words = await page.getByRole('main').innerText();
  const [first, second] = helpPage(content).urgent.map(({ link }) => words.indexOf(link.text));
  expect(first).toBeGreaterThan(-1);
  // Two ways to help may have one number.
  expect(second ?? words.length).toBeGreaterThanOrEqual(first ?? -1);
  const [urgent] = helpPage(content).urgent;
  expect(numbers.length === 0 || numbers[0] === urgent?.link.to).toBe(true);
  await page.close();
});

test('an address that is not there answers 404 with a page that helps', async () => {
  const { page } = await openVisit(context, inject('siteUrl'));
  const response = await page.goto(`${inject('siteUrl')}/centres/nowhere/`);
  expect(response?.status()).toBe(404);
  await follow(linkOf(page, /help/i));
  expect(new URL(page.url()).pathname).not.toBe('/centres/nowhere/');
  await page.close();
});
