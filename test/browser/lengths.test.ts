/** How long pages are: in words, on the screen of a phone and on paper. */

import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';
import { sitePages } from '../../src/site-checks/site-pages.ts';
import { realContent } from '../support/content/real-content.ts';
import { openContext, sidewaysScroll } from '../support/browser/visit.ts';

const { programmes, site } = await realContent();
const PHONE = { width: 375, height: 667 };

let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  context = await openContext();
  page = await context.newPage();
});

afterAll(() => context.close());

async function open(address: string, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size);
  await page.goto(inject('siteUrl') + address);
}

/** Pixels from the top of the page to the upper edge of what the selector finds. */
async function topOf(selector: string): Promise<number> {
  return page
    .locator(selector)
    .first()
    .evaluate((found) => found.getBoundingClientRect().top + scrollY);
}

async function sheets(): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('the page of all bases has at most 700 words beside its map with the folds closed, and one sheet', async () => {
  await open('/bases/', PHONE);
  const words = await page.locator('main').evaluate((main) => {
    for (const figure of main.querySelectorAll('figure')) figure.hidden = true;
    return (main as HTMLElement).innerText.split(/\s+/).filter((word) => word !== '').length;
  });
  expect(words).toBeLessThanOrEqual(700);
  await open('/bases/', PHONE);
  expect(await sheets()).toBe(1);
});

test('the contacts print on at most three sheets, with the list that the reader opened and no other', async () => {
  await open('/help/', PHONE);
  expect(await sheets()).toBeLessThanOrEqual(3);
  const lists = page.locator('.lists-to-open details');
  await lists.nth(1).evaluate((list) => list.setAttribute('open', ''));
  await page.emulateMedia({ media: 'print' });
  const printed = await lists.evaluateAll((all) =>
    all.map((list) => list.getClientRects().length > 0),
  );
  await page.emulateMedia({ media: null });
  expect(printed.flatMap((is, place) => (is ? [place] : []))).toEqual([1]);
});

test('a link on the page of all bases shows one district, without a script', async () => {
  await open('/bases/', PHONE);
  const shown = page.locator('.bases:visible');
  const all = await shown.count();
  expect(all).toBeGreaterThan(1);
  await page.locator('nav[aria-labelledby="filter"] a').nth(1).press('Enter');
  await expect.poll(() => shown.count()).toBe(1);
  await page.locator('nav[aria-labelledby="filter"] a').first().press('Enter');
  await expect.poll(() => shown.count()).toBe(all);
});

test('the page of a centre reaches its sources within about five screens, and prints on one sheet', async () => {
  const addresses = (await sitePages(inject('siteFolder')))
    .map(({ address }) => address)
    .filter((address) => /^\/centres\/(?!table\/)[^/]+\/$/.test(address));
  expect(addresses.length).toBeGreaterThan(20);
  const long: string[] = [];
  for (const address of addresses) {
    await open(address, PHONE);
    if ((await topOf('#sources')) > 5.05 * PHONE.height) long.push(address);
    const printed = await sheets();
    if (printed !== 1) long.push(`${address}: ${String(printed)} sheets`);
  }
  expect(long).toEqual([]);
});

test('the answer for every place, half a postcode and district takes at most four screens', async () => {
  const addresses = (await sitePages(inject('siteFolder')))
    .map(({ address }) => address)
    .filter((address) => /^\/find\/(?!places\/)[^/]+\/(?:[^/]+\/)?$/.test(address));
  expect(addresses.length).toBeGreaterThan(500);
  const long: string[] = [];
  for (const address of addresses) {
    await open(address, PHONE);
    const box = await page.locator('.one-page').boundingBox();
    const screens = (box?.height ?? Infinity) / PHONE.height;
    if (screens > 4) long.push(`${address}: ${screens.toFixed(2)}`);
  }
  expect(long).toEqual([]);
});

test.each([
  ['/timeline/', 8],
  ...programmes.flatMap(({ id, page: own }): [string, number][] => (own ? [[`/${id}/`, 8]] : [])),
  ['/questions/', 6],
  ...site.audiences.map(({ id }): [string, number] => [`/questions/${id}/`, 6]),
  ['/sources/', 6],
] as [string, number][])(
  'with its folds closed %s takes at most %i screens',
  async (address, most) => {
    await open(address, { width: 375, height: 812 });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeLessThanOrEqual(most * 812);
    expect(await sidewaysScroll(page)).toBe(0);
  },
);

test('the table of all centres takes at most six screens and does not scroll sideways', async () => {
  await open('/centres/', { width: 375, height: 812 });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height).toBeLessThanOrEqual(6 * 812);
  await page.setViewportSize({ width: 343, height: 812 });
  expect(await sidewaysScroll(page)).toBe(0);
});

test('the box and the doors of the home page fit the first two screens', async () => {
  await open('/', PHONE);
  const doors = await page.locator('.doors').boundingBox();
  expect((doors?.y ?? Infinity) + (doors?.height ?? Infinity)).toBeLessThanOrEqual(
    2 * PHONE.height,
  );
});
