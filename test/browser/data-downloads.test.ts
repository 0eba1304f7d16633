/** Staff take a file for a spreadsheet away in two actions; partners find what its columns mean. */

import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { follow, openContext, openVisit } from '../support/browser/visit.ts';

let context: BrowserContext;

beforeAll(async () => {
  context = await openContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
});

afterAll(() => context.close());

const linkOf = (page: Page, name: string): Locator =>
  page.getByRole('link', { name, exact: true }).first();

test('from the home page to the figures as a file, without JavaScript', async () => {
  const { page } = await openVisit(context, inject('siteUrl'));
  await page.goto(`${inject('siteUrl')}/`);
  await follow(linkOf(page, 'Figures'));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    linkOf(page, 'CSV file').click(),
  ]);
  expect(download.suggestedFilename()).toBe('figures.csv');
  await page.close();
});

test('from a list to what the columns of its file mean, which unfolds without JavaScript', async () => {
  const { page } = await openVisit(context, inject('siteUrl'));
  await page.goto(`${inject('siteUrl')}/centres/`);
  await follow(linkOf(page, 'What each column means'));
  expect(new URL(page.url()).hash).toBe('#centres');
  const column = page.getByRole('rowheader', { name: 'nearestBaseMiles', exact: true });
  expect(await column.isVisible()).toBe(false);
  await page
    .getByText(/^The \d+ columns of/)
    .first()
    .click();
  expect(await column.isVisible()).toBe(true);
  await page.close();
});
