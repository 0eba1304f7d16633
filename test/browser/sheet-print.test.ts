/** The management information sheet prints on one A4 page, and all of it where a reader asks for that. */

import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';
import { dateWords } from '../../src/domain/dates/words.ts';
import { managementInformationPage } from '../../src/views/figures/sheet-page.ts';
import { realContent } from '../support/content/real-content.ts';
import { openContext } from '../support/browser/visit.ts';

let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  context = await openContext();
  page = await context.newPage();
});

afterAll(() => context.close());

async function printedPages(fragment: string): Promise<number> {
  await page.goto(`${inject('siteUrl')}/management-information/${fragment}`);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('the sheet is one page with its edition, its sums and its sources', async () => {
  expect(await printedPages('')).toBe(1);
  await page.emulateMedia({ media: 'print' });
  const text = await page.locator('main').innerText();
  const content = await realContent();
  const { keySums } = managementInformationPage(content);
  const [sum] = keySums[0]?.sums ?? [];
  expect(text).toContain(`Edition of ${dateWords(content.site.asOf)}`);
  expect(text).toContain(`${sum?.numbers ?? ''}${sum?.verdict ?? ''}`);
  expect(text).toContain('Sources');
});

test('a figure’s own address prints the same one page', async () => {
  expect(await printedPages('#bases')).toBe(1);
});

test('the link for it makes the whole sheet print', async () => {
  expect(await printedPages('#all')).toBeGreaterThan(5);
});
