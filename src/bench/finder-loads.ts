/** What the browser loads until the finder has answered. */

import type { Browser } from 'playwright-core';
import { brotliSize } from '../site-checks/brotli-size.ts';

export interface Load {
  readonly url: string;
  /** After brotli. */
  readonly bytes: number;
}

/** Every file but the font. */
export async function finderLoads(
  browser: Browser,
  siteUrl: string,
  typed: string,
): Promise<Load[]> {
  const page = await browser.newPage();
  const loads: Promise<Load>[] = [];
  page.on('response', (response) => {
    const url = response.url();
    if (url.endsWith('.woff2')) return;
    loads.push(
      response.body().then((body) => ({ url, bytes: Math.min(body.length, brotliSize(body)) })),
    );
  });
  await page.goto(`${siteUrl}/find/`);
  await page.fill('#finder-box', typed);
  await page.press('#finder-box', 'Enter');
  await page.locator('#answer-title').waitFor();
  const loaded = await Promise.all(loads);
  await page.close();
  return loaded;
}
