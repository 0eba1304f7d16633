/** A first visit to a page with the finder; every request is recorded. */

import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { openContext } from './visit.ts';

export interface FinderVisit {
  readonly page: Page;
  /** Requests since the last call: address, body and referrer. */
  readonly requests: () => string[];
  /** Resolves when everything that an answer needs is loaded: the index, and the styles of the answer. */
  readonly loaded: () => Promise<void>;
  /** Types into the box and presses Enter. */
  readonly ask: (typed: string) => Promise<void>;
  /** The title of the answer; waits for it. */
  readonly title: () => Promise<string>;
  readonly close: () => Promise<void>;
}

export const BOX = '#finder-box';
export const TITLE = '#answer-title';

/** The files that the finder loads last. */
const LAST_FILES = [/\/find\/finder\.json$/, /\/finder\.[^/]+\.css$/];
const TIMEOUT_MS = 30_000;

/** @param prepare  called before the page is opened, for example to set a slow network */
export async function visitFinder(
  address: string,
  options: BrowserContextOptions = {},
  prepare: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<FinderVisit> {
  const context = await openContext(options);
  const page = await context.newPage();
  const requested: string[] = [];
  const finished: string[] = [];
  page.on('requestfinished', (request) => {
    finished.push(request.url());
  });
  page.on('request', (request) => {
    requested.push([request.url(), request.postData(), request.headers()['referer']].join(' '));
  });
  await prepare(page);
  await page.goto(inject('siteUrl') + address);
  return {
    page,
    requests: () => requested.splice(0),
    loaded: () =>
      expect
        .poll(() => LAST_FILES.filter((file) => !finished.some((url) => file.test(url))), {
          timeout: TIMEOUT_MS,
        })
        .toEqual([]),
    ask: async (typed) => {
      await page.fill(BOX, typed);
      await page.press(BOX, 'Enter');
    },
    title: async () => (await page.locator(TITLE).innerText()).trim(),
    close: () => context.close(),
  };
}
