/** A visit to a page with the finder that remembers every request, as a reader without a past would make it. */

import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { openContext } from './visit.ts';

export interface FinderVisit {
  readonly page: Page;
  /** Addresses asked for, with what was sent along, since the last time this was asked. */
  readonly requests: () => string[];
  /** Waits until all that an answer needs is there: the index, and the styles of the answer. */
  readonly loaded: () => Promise<void>;
  /** Types into the box and presses Enter. */
  readonly ask: (typed: string) => Promise<void>;
  /** The first line of the answer, once there is one. */
  readonly title: () => Promise<string>;
  readonly close: () => Promise<void>;
}

export const BOX = '#finder-box';
export const TITLE = '#answer-title';

/** The last files of the finder to come, one of each. */
const LAST_FILES = [/\/find\/finder\.json$/, /\/finder\.[^/]+\.css$/];
const PATIENCE = 30_000;

/** @param prepare  what is to be set up before the page is opened, such as a slow network */
export async function visitFinder(
  address: string,
  options: BrowserContextOptions = {},
  prepare: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<FinderVisit> {
  const context = await openContext(options);
  const page = await context.newPage();
  const heard: string[] = [];
  const finished: string[] = [];
  page.on('requestfinished', (request) => {
    finished.push(request.url());
  });
  page.on('request', (request) => {
    heard.push([request.url(), request.postData(), request.headers()['referer']].join(' '));
  });
  await prepare(page);
  await page.goto(inject('siteUrl') + address);
  return {
    page,
    requests: () => heard.splice(0),
    loaded: () =>
      expect
        .poll(() => LAST_FILES.filter((file) => !finished.some((url) => file.test(url))), {
          timeout: PATIENCE,
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
