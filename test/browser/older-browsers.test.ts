/** The finder and the search in browsers that lack newer functions, workers or a free history. */

import type { BrowserContext } from 'playwright-core';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { BOX, TITLE } from '../support/browser/finder-visit.ts';
import { openContext, openVisit } from '../support/browser/visit.ts';
import type { Visit } from '../support/browser/visit.ts';

let context: BrowserContext;
let visit: Visit;

beforeEach(async () => {
  context = await openContext();
  visit = await openVisit(context, inject('siteUrl'));
});
afterEach(() => context.close());

const open = (address: string): Promise<unknown> => visit.page.goto(inject('siteUrl') + address);

async function finds(): Promise<void> {
  await open('/find/');
  await visit.page.fill(BOX, 'Holt');
  await visit.page.press(BOX, 'Enter');
  await visit.page.locator(TITLE, { hasText: 'Help near Holt' }).waitFor();
}

async function searches(): Promise<void> {
  await open('/search/#q=thetford');
  await visit.page.locator('#search-answer > section .result').first().waitFor();
  await visit.page.locator('#search-text .result').first().waitFor();
}

test('finder and search answer without the functions of newer browsers', async () => {
  await context.addInitScript(() => {
    const newer: [object, string[]][] = [
      [Map, ['groupBy']],
      [Object, ['groupBy']],
      [Array, ['fromAsync']],
      [Promise, ['withResolvers', 'try']],
      [URL, ['canParse', 'parse']],
      [AbortSignal, ['timeout', 'any']],
      [Intl, ['Segmenter', 'DurationFormat']],
      [
        Array.prototype,
        ['toSorted', 'toReversed', 'toSpliced', 'with', 'findLast', 'findLastIndex'],
      ],
      [
        Set.prototype,
        ['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf'].concat([
          'isSupersetOf',
          'isDisjointFrom',
        ]),
      ],
      [String.prototype, ['isWellFormed', 'toWellFormed']],
      [globalThis, ['Iterator', 'scheduler', 'CloseWatcher']],
      [document, ['startViewTransition']],
    ];
    for (const [owner, names] of newer)
      for (const name of names) Reflect.deleteProperty(owner, name);
  });
  await finds();
  expect(await visit.page.evaluate(() => 'groupBy' in Map)).toBe(false);
  await searches();
  expect(visit.problems()).toEqual([]);
});

test('a browser that refuses changes of the history costs no answer', async () => {
  await context.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('too many', 'SecurityError');
    };
    history.replaceState = refuse;
    history.pushState = refuse;
  });
  await finds();
  await open('/find/#q=Diss');
  await visit.page.locator(TITLE, { hasText: 'Help near Diss' }).waitFor();
  expect(visit.problems()).toEqual([]);
});

test('without workers most records are found, and the page says that not all of the text was searched', async () => {
  await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
  await open('/search/#q=why+did+my+centre+close');
  await visit.page
    .getByRole('status')
    .filter({ hasText: 'This browser cannot search every word of the pages.' })
    .waitFor();
  const first = visit.page.locator('.result a').first();
  expect(await first.getAttribute('href')).toBe('/questions/#why-change');
  expect(await visit.page.locator('#search-text').count()).toBe(0);
  expect(visit.problems()).toEqual([]);
});

test('an error in the code reaches the console', async () => {
  const damaged = {
    things: { lines: '', more: {} },
    parts: [],
    terms: [],
    offers: [],
    postcodes: { outcodes: [null] },
  };
  await context.route('**/find/finder.json', (route) => route.fulfill({ json: damaged }));
  await open('/find/');
  await visit.page.fill(BOX, 'NR2 1');
  await visit.page.press(BOX, 'Enter');
  await visit.page.locator(TITLE, { hasText: 'could not be loaded' }).waitFor();
  expect(visit.problems().join()).toMatch(/fails: .*TypeError|fails: Cannot/);
});
