/** A link into a folded part opens it, without JavaScript. */

import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';
import { yearOf } from '../../src/domain/dates/partial-date.ts';
import { realContent } from '../support/content/real-content.ts';
import { openContext } from '../support/browser/visit.ts';

const { events, questions, sources } = await realContent();

let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  context = await openContext({ javaScriptEnabled: false, viewport: { width: 375, height: 812 } });
  page = await context.newPage();
});

afterAll(() => context.close());

const year = String(yearOf(events[0]?.date ?? ''));

test.each([
  ['a question', `/questions/#${questions[0]?.id ?? ''}`],
  ['a topic', `/questions/#topic-${questions[0]?.topic ?? ''}`],
  ['an event', `/timeline/#${events[0]?.id ?? ''}`],
  ['a year', `/timeline/#year-${year}`],
  ['a kind of source', `/sources/#kind-${sources[0]?.kind ?? ''}`],
])('the link of %s shows it, and leaves the other parts folded', async (_, address) => {
  await page.goto(inject('siteUrl') + address);
  const target = page.locator(':target');
  await target.waitFor();
  expect((await target.boundingBox())?.y).toBeLessThan(812);
  expect(await page.locator('.folded-section[open]').count()).toBe(1);
});

test('a source mark opens the list of sources', async () => {
  await page.goto(`${inject('siteUrl')}/timeline/#year-${year}`);
  const mark = page.locator('.folded-section[open] .source-mark').first();
  const to = (await mark.getAttribute('href')) ?? '';
  await mark.click();
  await page.locator(`${to}:target`).waitFor();
});

test('on paper every fold is open', async () => {
  await page.goto(`${inject('siteUrl')}/timeline/`);
  await page.emulateMedia({ media: 'print' });
  const last = page.locator('.folded-section .events li').last();
  expect((await last.boundingBox())?.height).toBeGreaterThan(0);
  await page.emulateMedia({ media: 'screen' });
});
