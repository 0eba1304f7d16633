/** Opens pages in the run's browser and hears what they should not do: speak, fail or ask elsewhere. */

import axe from 'axe-core';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';

export interface Visit {
  readonly page: Page;
  /** Console messages, errors and requests to other origins since the last time this was asked. */
  readonly faults: () => string[];
}

let browser: Promise<Browser> | undefined;

/** The browser that all tests of the run share. */
function sharedBrowser(): Promise<Browser> {
  browser ??= chromium.connect(inject('browserEndpoint'));
  return browser;
}

/** A fresh context, with axe in each of its pages unless scripts are off. */
export async function openContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await (await sharedBrowser()).newContext(options);
  if (options.javaScriptEnabled !== false) await context.addInitScript(axe.source);
  return context;
}

/** A page of the context that is listened to. */
export async function openVisit(context: BrowserContext, origin: string): Promise<Visit> {
  const page = await context.newPage();
  const heard: string[] = [];
  const note = (what: string): void => {
    heard.push(`${new URL(page.url()).pathname} ${what}`);
  };
  page.on('console', (message) => {
    // Chrome itself remarks on the 404 status of the page for addresses that are not there.
    if (!(message.text().includes('404') && page.url().endsWith('/404.html')))
      note(`says: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    note(`fails: ${error.message}`);
  });
  page.on('requestfailed', (request) => {
    // A reader who goes on before all has come breaks its loading off; that is no fault of the page.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') note(`does not get ${request.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) note(`asks ${request.url()}`);
  });
  return { page, faults: () => heard.splice(0) };
}

/** What axe finds wrong on the page as it is now, one line each. */
export async function axeViolations(page: Page): Promise<string[]> {
  const violations = await page.evaluate(async () => {
    const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
    const results = await run(document, {
      resultTypes: ['violations'],
      preload: false,
      // Part of WCAG 2.2 AA, which axe leaves out unless asked.
      rules: { 'target-size': { enabled: true } },
    });
    return results.violations.map(({ id, help, nodes }) => ({
      id,
      help,
      targets: nodes.map(({ target }) => target.join(' ')),
    }));
  });
  return violations.map(
    ({ id, help, targets }) => `${id}: ${help} (${targets.length}×, first ${targets[0] ?? ''})`,
  );
}

/** By how many pixels the page can be scrolled sideways. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
