import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { BrowserContext } from 'playwright-core';
import { representatives, sitePages } from '../../src/site-checks/site-pages.ts';
import { FIRST_LOOKS } from '../../src/audit/looks.ts';
import { axeOnPages } from '../support/browser/axe-on-pages.ts';
import type { Visit } from '../support/browser/visit.ts';
import { openContext, openVisit, sidewaysScroll } from '../support/browser/visit.ts';

let context: BrowserContext;
let visit: Visit;
let addresses: string[];

beforeAll(async () => {
  context = await openContext();
  visit = await openVisit(context, inject('siteUrl'));
  addresses = representatives(await sitePages(inject('siteFolder')));
});

afterAll(() => context.close());

test('every template: axe finds nothing, narrow and wide, light, dark and in forced colours', async () => {
  expect(addresses.length).toBeGreaterThan(20);
  expect(await axeOnPages(visit, inject('siteUrl'), addresses, FIRST_LOOKS)).toEqual([]);
});

test('every template at 400 % zoom: nothing scrolls sideways and the heading can be read', async () => {
  const zoomed = await openContext({ viewport: { width: 320, height: 200 }, deviceScaleFactor: 4 });
  const { page } = await openVisit(zoomed, inject('siteUrl'));
  const found: string[] = [];
  for (const address of addresses) {
    await page.goto(inject('siteUrl') + address);
    const heading = await page.locator('h1').boundingBox();
    if (heading === null || heading.x < 0 || heading.x + heading.width > 320)
      found.push(`${address} has its heading cut`);
    if ((await sidewaysScroll(page)) > 0) found.push(`${address} scrolls sideways`);
  }
  await zoomed.close();
  expect(found).toEqual([]);
});

test('every template on A4: the words are dark on white, nothing is cut and the navigation is left out', async () => {
  const { page } = visit;
  const found: string[] = [];
  // A4 less margins of 15 mm, in CSS pixels; print in a dark scheme must not print dark.
  await page.emulateMedia({ media: 'print', colorScheme: 'dark', forcedColors: 'none' });
  await page.setViewportSize({ width: 680, height: 1000 });
  for (const address of addresses) {
    await page.goto(inject('siteUrl') + address);
    const { ink, paper } = await page.evaluate(() => ({
      ink: getComputedStyle(document.querySelector('h1') ?? document.body).color,
      paper: getComputedStyle(document.body).backgroundColor,
    }));
    if (brightness(ink) > 90) found.push(`${address} prints its heading in ${ink}`);
    if (paper !== 'rgba(0, 0, 0, 0)' && brightness(paper) < 250)
      found.push(`${address} prints on ${paper}`);
    if ((await sidewaysScroll(page)) > 0) found.push(`${address} is wider than the sheet`);
    if (await page.locator('nav').first().isVisible()) found.push(`${address} prints navigation`);
  }
  expect(found).toEqual([]);
});

test('every template: no link has the browser’s own colour, also in what is folded', async () => {
  const { page } = visit;
  const found: string[] = [];
  await page.emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'none' });
  for (const address of addresses) {
    await page.goto(inject('siteUrl') + address);
    const plain = await page
      .locator('a[href]')
      .evaluateAll((links) =>
        links.flatMap((one) =>
          ['rgb(0, 0, 238)', 'rgb(85, 26, 139)'].includes(getComputedStyle(one).color)
            ? [one.textContent]
            : [],
        ),
      );
    found.push(...plain.slice(0, 1).map((text) => `${address}: ${text}`));
  }
  expect(found).toEqual([]);
});

/** The mean of red, green and blue, 0 to 255. */
function brightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return (red + green + blue) / 3;
}
