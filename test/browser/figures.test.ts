/** The sheet's filter and the buttons that copy a citation; both are there only with JavaScript. */

import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';
import { openContext } from '../support/browser/visit.ts';

let context: BrowserContext;
let page: Page;
const sheet = `${inject('siteUrl')}/management-information/`;

beforeAll(async () => {
  context = await openContext();
  page = await context.newPage();
  await page.setViewportSize({ width: 375, height: 812 });
});

afterAll(() => context.close());

const words = async (): Promise<number> =>
  (await page.locator('main').innerText()).split(/\s+/).length;

test('the sheet is at most 12 screens of a phone and 4,000 words', async () => {
  await page.goto(sheet);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height / 812).toBeLessThanOrEqual(12);
  expect(await words()).toBeLessThanOrEqual(4_000);
});

test('the filter leaves the figures with all words, opens their groups, and gives all back', async () => {
  await page.goto(sheet);
  const rows = page.locator('#figures tbody tr');
  expect(await rows.filter({ visible: true }).count()).toBe(0);
  await page.getByLabel('Show only figures with the words').fill('VOTES budget');
  const shown = await rows.filter({ visible: true }).allInnerTexts();
  expect(shown.length).toBeGreaterThan(0);
  for (const row of shown) expect(row.toLowerCase()).toMatch(/votes[^]*budget|budget[^]*votes/);
  expect(await page.locator('.figure-filter [role=status]').innerText()).toBe(
    shown.length === 1 ? '1 figure' : `${String(shown.length)} figures`,
  );
  await page.getByLabel('Show only figures with the words').fill('zzzz');
  expect(await page.locator('.figure-filter [role=status]').innerText()).toBe('No figures');
  await page.getByLabel('Show only figures with the words').fill('');
  expect(await page.locator('#figures details[hidden], #figures details[open]').count()).toBe(0);
});

test('a citation is copied from the page of a figure, two actions from the sheet', async () => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${sheet}bases/`);
  const [citation] = await page.locator('p.cite').allInnerTexts();
  await page.getByRole('button', { name: 'Copy the citation' }).click();
  await page.getByText('Copied').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(citation?.trim());
});

test('without JavaScript there is no filter and no button, and every figure can be reached', async () => {
  const still = await openContext({ javaScriptEnabled: false });
  const plain = await still.newPage();
  await plain.goto(sheet);
  expect(await plain.locator('#filter').count()).toBe(0);
  const links = await plain.locator('#figures tbody a').count();
  expect(links).toBeGreaterThan(0);
  expect(links).toBe(await plain.locator('#figures tbody tr').count());
  await plain.goto(`${sheet}bases/`);
  expect(await plain.getByRole('button').count()).toBe(0);
  await still.close();
});
