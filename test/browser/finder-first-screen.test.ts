/** The first screen of a phone has what a family needs; the rest is short, and prints on one sheet. */

import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { hubsAt, isBase } from '../../src/domain/entries/base.ts';
import { districtPages } from '../../src/views/places/district-page.ts';
import { realContent } from '../support/content/real-content.ts';
import { BOX, TITLE, visitFinder } from '../support/browser/finder-visit.ts';
import type { FinderVisit } from '../support/browser/finder-visit.ts';

const SCREEN = { width: 375, height: 667 };
const content = await realContent();
const bases = content.centres.filter(isBase);
/** Postcodes of libraries without a warning: what is nearest is known. */
const postcodes = content.libraries
  .filter(({ caution, point }) => caution === undefined && point !== undefined)
  .flatMap(({ postcode }, at) => (at % 8 === 0 ? [postcode] : []));

let visit: FinderVisit;
beforeAll(async () => {
  visit = await visitFinder('/find/', { viewport: SCREEN });
});
afterAll(() => visit.close());

async function ask(typed: string): Promise<Page> {
  await visit.ask(typed);
  await visit.page.locator(TITLE, { hasText: `Help near ${typed}` }).waitFor();
  return visit.page;
}

async function printedPages(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

describe.each(postcodes)('the answer for %s', (postcode) => {
  test('has on its first screen where to go, how to get there, what for, and who to contact', async () => {
    const page = await ask(postcode);
    const first = page.locator('#answer .card').first();
    const parts = [
      page.locator(TITLE),
      first.locator('h4'),
      first.locator('.distance'),
      first.getByText('Directions on Google Maps'),
      first.locator('.offer'),
      page.locator('#answer .reach a[href^="tel:"]'),
    ];
    for (const part of parts) {
      const box = await part.boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(SCREEN.height);
    }
  });

  test('is at most four screens long, and one sheet of paper', async () => {
    const page = await ask(postcode);
    const box = await page.locator('#answer').boundingBox();
    expect(box?.height).toBeLessThanOrEqual(4 * SCREEN.height);
    expect(await printedPages(page)).toBe(1);
  });

  test('breaks no line inside a postcode', async () => {
    const page = await ask(postcode);
    const lines = await page.evaluate(() => {
      const found: number[] = [];
      const texts = document.createTreeWalker(
        document.querySelector('#answer') ?? document,
        NodeFilter.SHOW_TEXT,
      );
      while (texts.nextNode()) {
        const { currentNode: text } = texts;
        for (const match of (text.nodeValue ?? '').matchAll(/[A-Z]{2}\d+\u00a0\d[A-Z]{2}/g)) {
          const range = document.createRange();
          range.setStart(text, match.index);
          range.setEnd(text, match.index + match[0].length);
          const tops = [...range.getClientRects()].filter(({ width }) => width > 0);
          found.push(new Set(tops.map(({ top }) => Math.round(top))).size);
        }
      }
      return found;
    });
    expect(lines.length).toBeGreaterThan(1);
    expect(new Set(lines)).toEqual(new Set([1]));
  });
});

test('directions are a link with the coordinates, and nothing is asked of another site before', async () => {
  const [library] = content.libraries.filter(({ postcode }) => postcode === postcodes[0]);
  const page = await ask(library?.postcode ?? '');
  const address = await page
    .locator('#answer .card', { hasText: library?.name ?? '?' })
    .getByText('Directions on Google Maps')
    .getAttribute('href');
  const to = new URL(address ?? '').searchParams.get('destination')?.split(',').map(Number);
  expect(new URL(address ?? '').protocol).toBe('https:');
  expect(to?.[0]).toBeCloseTo(library?.point?.lat ?? 0, 3);
  expect(to?.[1]).toBeCloseTo(library?.point?.lon ?? 0, 3);
  const asked = visit.requests().map((request) => new URL(request.split(' ')[0] ?? '').origin);
  expect(asked.every((origin) => origin === inject('siteUrl'))).toBe(true);
});

test('a base and the family hub in its building are one card with both names', async () => {
  const shared = bases.flatMap((base) => hubsAt(content, base).map((hub) => ({ base, hub })));
  for (const { base, hub } of shared) {
    const page = await ask(base.postcode ?? '');
    const cards = page.locator('#answer li[value]', { hasText: hub.name });
    expect(await cards.count(), hub.name).toBe(1);
    expect(await cards.innerText()).toContain(base.base.name);
  }
  expect(shared).not.toEqual([]);
});

test('research notes and sources are folded', async () => {
  const page = await ask(postcodes[0] ?? '');
  for (const summary of ['How sure are we?', 'Sources']) {
    const fold = page.locator('#answer details', { has: page.getByText(summary, { exact: true }) });
    expect(await fold.getAttribute('open')).toBeNull();
    await page.emulateMedia({ media: 'print' });
    expect(await fold.locator('.govuk-details__text').isVisible()).toBe(true);
    await page.emulateMedia({ media: null });
  }
});

test('on a phone the box is at the top while it is typed into; its text is selected again, or cleared', async () => {
  const page = await ask(postcodes[0] ?? '');
  await page.getByRole('button', { name: 'Try another place' }).click();
  const top = (await page.locator(BOX).boundingBox())?.y ?? Infinity;
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(100);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(postcodes[0]);
  const clear = page.getByRole('button', { name: 'Clear', exact: true });
  await clear.click();
  expect(await page.inputValue(BOX)).toBe('');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(BOX.slice(1));
  expect(await clear.isVisible()).toBe(false);
});

test('every district prints on one sheet', async () => {
  for (const { head } of districtPages(content)) {
    await visit.page.goto(inject('siteUrl') + head.path);
    expect(await printedPages(visit.page), head.path).toBe(1);
  }
});
