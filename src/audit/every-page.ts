/** Checks pages by axe in every look, with scripts on and off. */

import type { Browser, Page } from 'playwright-core';
import type { Page as ReadPage } from '../site-checks/page-reader.ts';
import { atOnce } from '../cli/at-once.ts';
import { violationsInLooks } from './axe.ts';
import { ALL_LOOKS } from './looks.ts';

export interface AxeRun {
  readonly browser: Browser;
  /** Where the site is served, without a trailing slash. */
  readonly url: string;
  readonly pages: readonly ReadPage[];
  /** Called after each page. */
  readonly onPage: () => void;
}

/** One page for each of two cores. */
const AT_ONCE = 2;

/** The violations, one line each, in the order of the pages. */
export async function axeOnEveryPage({ browser, url, pages, onPage }: AxeRun): Promise<string[]> {
  const found = await atOnce(AT_ONCE, pages, async (read) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(url + read.address);
    const lines = [...(await violationsInLooks(page, ALL_LOOKS))];
    if (hasScript(read)) {
      await openWithoutScript(page, url + read.address);
      const without = await violationsInLooks(page, ALL_LOOKS);
      lines.push(...without.map((line) => `without scripts, ${line}`));
    }
    await context.close();
    onPage();
    return lines.map((line) => `${read.address} ${line}`);
  });
  return found.flat();
}

/** Without one, a page is the same with scripts off. */
export function hasScript({ resources, inline }: ReadPage): boolean {
  return (
    resources.some(({ kind }) => kind === 'script') ||
    inline.some(({ element }) => element === 'script')
  );
}

/**
 * Opens a page as readers without scripts see it, in which axe, itself a script, can run all the
 * same: the page is loaded with scripts off, and only then are they allowed.
 */
export async function openWithoutScript(page: Page, url: string): Promise<void> {
  const tools = await page.context().newCDPSession(page);
  await tools.send('Emulation.setScriptExecutionDisabled', { value: true });
  await page.goto(url);
  await tools.send('Emulation.setScriptExecutionDisabled', { value: false });
  await tools.detach();
  // The style sheets' queries would now answer that scripts run.
  await page.evaluate(() => {
    for (const sheet of document.styleSheets)
      for (const rule of sheet.cssRules)
        if (rule instanceof CSSMediaRule && rule.conditionText.includes('scripting'))
          rule.media.mediaText = rule.conditionText.includes('none') ? 'all' : 'not all';
  });
}
