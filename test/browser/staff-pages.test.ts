/** The table of all centres and the page of distances, as staff and partners use them. */

import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';
import { follow, openContext, sidewaysScroll } from '../support/browser/visit.ts';

let context: BrowserContext;
let page: Page;
const site = inject('siteUrl');
const table = `${site}/centres/table/`;

beforeAll(async () => {
  context = await openContext({ viewport: { width: 375, height: 812 } });
  page = await context.newPage();
});

afterAll(() => context.close());

async function column(name: string): Promise<string[]> {
  const heads = await page.locator('.sortable thead th').allInnerTexts();
  const cells = page.locator(`.sortable tbody tr > :nth-child(${String(heads.indexOf(name) + 1)})`);
  return (await cells.allTextContents()).map((words) => words.trim());
}

test('the table is sorted by any column with the keyboard, both ways, what is empty last', async () => {
  await page.goto(table);
  const byDistrict = await column('District');
  expect(byDistrict).toEqual(byDistrict.toSorted((a, b) => a.localeCompare(b, 'en-GB')));
  const heading = page.getByRole('columnheader', { name: 'Opened' });
  await heading.getByRole('button').press('Enter');
  expect(await heading.getAttribute('aria-sort')).toBe('ascending');
  expect(await page.locator('[aria-sort]').count()).toBe(1);
  const years = (await column('Opened')).map((words) => Number(words.slice(-4)));
  expect(years).toEqual(years.toSorted((a, b) => a - b));
  expect(await page.locator('main [role=status]').innerText()).toBe('Sorted by Opened, ascending');
  await page.getByRole('button', { name: 'Lot' }).press('Enter');
  await page.getByRole('button', { name: 'Lot' }).press('Enter');
  const lots = await column('Lot');
  const filled = lots.filter(Boolean);
  expect(filled.length).toBeLessThan(lots.length);
  expect(lots.slice(0, filled.length)).toEqual(filled);
  expect(filled).toEqual(filled.toSorted((a, b) => b.localeCompare(a, 'en-GB', { numeric: true })));
  expect(await sidewaysScroll(page)).toBe(0);
});

test('without JavaScript the table is whole, and has no buttons', async () => {
  const still = await openContext({ javaScriptEnabled: false });
  const plain = await still.newPage();
  await plain.goto(table);
  const rows = await plain.locator('.sortable tbody tr').count();
  await plain.goto(`${site}/centres/`);
  expect(await plain.locator('table.centres a').count()).toBe(rows);
  await follow(plain.locator('main a[href="/centres/table/"]'));
  expect(await plain.locator('.sortable button').count()).toBe(0);
  await still.close();
});

test('from home, one link leads to the distances; the maps have large words and stand side by side if there is room', async () => {
  await page.goto(`${site}/`);
  await follow(page.locator('.doors a[href="/distance/"]').first());
  const names = page.locator('.map-large-district');
  expect(await names.first().evaluate((name) => getComputedStyle(name).fontSize)).toBe('16px');
  expect(await sidewaysScroll(page)).toBe(0);
  const tops = async (): Promise<number[]> =>
    page
      .locator('.map-pair .map-plate')
      .evaluateAll((plates) => plates.map((plate) => plate.getBoundingClientRect().top));
  const [upper = 0, lower = 0] = await tops();
  expect(lower).toBeGreaterThan(upper);
  await page.setViewportSize({ width: 1280, height: 812 });
  const [left, right] = await tops();
  expect(left).toBe(right);
  const table = page.locator('.distances tbody tr');
  expect(await table.last().innerText()).toMatch(/^All of [^]*%[^]*%$/);
});
