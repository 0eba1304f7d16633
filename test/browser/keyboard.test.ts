import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';
import { representatives, sitePages } from '../../src/site-checks/site-pages.ts';
import { openContext, openVisit } from '../support/browser/visit.ts';

/** Enough to pass header, navigation and the first links of a page. */
const STEPS = 25;

let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  context = await openContext({ viewport: { width: 1280, height: 800 } });
  ({ page } = await openVisit(context, inject('siteUrl')));
});

afterAll(() => context.close());

test('the first Tab shows the skip link; Enter goes to the main part', async () => {
  await page.goto(`${inject('siteUrl')}/bases/`);
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  expect(await skip.innerText()).toMatch(/skip/i);
  const box = await skip.boundingBox();
  expect(box?.width ?? 0).toBeGreaterThan(50);
  await page.keyboard.press('Enter');
  const main = (await page.locator('main').getAttribute('id')) ?? '';
  await page.waitForURL(({ hash }) => hash === `#${main}`);
  await page.keyboard.press('Tab');
  expect(await page.locator('main :focus').count()).toBe(1);
});

test('on every template each step of Tab lands on something that is seen and shows that it is reached', async () => {
  const addresses = representatives(await sitePages(inject('siteFolder')));
  const found: string[] = [];
  for (const address of addresses) {
    await page.goto(inject('siteUrl') + address);
    for (let step = 1; step <= STEPS; step += 1) {
      await page.keyboard.press('Tab');
      const fault = await focusFault();
      if (fault === 'end') break;
      if (fault !== '') found.push(`${address} step ${step}: ${fault}`);
    }
  }
  expect(found).toEqual([]);
});

/** What is wrong with the element that has the focus; "end" where the focus has left the page. */
function focusFault(): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return 'end';
    const what = `${element.tagName} "${element.textContent.trim().slice(0, 30)}"`;
    const { width, height, bottom, right } = element.getBoundingClientRect();
    if (width < 2 || height < 2 || bottom < 0 || right < 0) return `${what} is not seen`;
    const look = (): string => {
      const { outline, boxShadow, backgroundColor, borderColor, color } = getComputedStyle(element);
      return [outline, boxShadow, backgroundColor, borderColor, color].join('|');
    };
    const reached = look();
    (element as HTMLElement).blur();
    const plain = look();
    (element as HTMLElement).focus();
    return reached === plain ? `${what} looks the same as before` : '';
  });
}
