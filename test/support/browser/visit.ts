/** Opens pages in the shared browser and records problems: console messages, errors, requests to other sites. */

import { chromium } from 'playwright-core';
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Locator,
  Page,
} from 'playwright-core';
import { inject } from 'vitest';

export interface Visit {
  readonly page: Page;
  /** Console messages, errors and requests to other origins since the last call. */
  readonly problems: () => string[];
}

/** What Playwright logs where a page asks for a service worker that the context does not allow. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

let browser: Promise<Browser> | undefined;

/** The browser that all tests of a run share. */
function sharedBrowser(): Promise<Browser> {
  browser ??= chromium.connect(inject('browserEndpoint'));
  return browser;
}

export async function openContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  // What a worker keeps would be answered to the next page, and its requests counted with a page's own.
  return (await sharedBrowser()).newContext({ serviceWorkers: 'block', ...options });
}

/** A new page whose problems are recorded. */
export async function openVisit(context: BrowserContext, origin: string): Promise<Visit> {
  const page = await context.newPage();
  const noted: string[] = [];
  const note = (what: string): void => {
    noted.push(`${new URL(page.url()).pathname} ${what}`);
  };
  page.on('console', (message) => {
    // Chrome logs the status 404 of the page for missing addresses.
    if (message.text() === BLOCKED) return;
    if (!(message.text().includes('404') && page.url().endsWith('/404.html')))
      note(`logs: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    note(`fails: ${error.message}`);
  });
  page.on('requestfailed', (request) => {
    // Leaving a page before it is loaded aborts requests; that is not a problem of the page.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') note(`fails to load ${request.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) note(`requests ${request.url()}`);
  });
  return { page, problems: () => noted.splice(0) };
}

/** Follows a link and waits for the page that it leads to: a click does not wait for it. */
export async function follow(link: Locator): Promise<void> {
  const address = await link.evaluate((element: HTMLAnchorElement) => element.href);
  await link.click();
  await link.page().waitForURL(({ href }) => href === address);
}

/** By how many pixels the page can be scrolled sideways. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
