/** A site built from one of the contents in test/build/sites/, served and open in a browser. */

import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { serveFolder } from '../../../src/serve/static-server.ts';
import { buildSite, freshFolder } from '../site/build-site.ts';
import { openContext, openVisit } from './visit.ts';
import type { Visit } from './visit.ts';

export interface ExampleSite {
  readonly folder: string;
  /** Its address, without a slash at the end. */
  readonly url: string;
  readonly context: BrowserContext;
  readonly visit: Visit;
  readonly page: Page;
  /** What the main part of a page says. */
  readonly wordsOf: (address: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

/**
 * @param name  of the folder of the content
 * @param siteUrl  where it is published; its path is served here too
 */
export async function openExampleSite(name: string, siteUrl: string): Promise<ExampleSite> {
  const work = await freshFolder();
  const folder = join(work, 'dist');
  await buildSite({
    CONTENT_DIR: resolve(`test/build/sites/${name}/content`),
    OUT_DIR: folder,
    SITE_URL: siteUrl,
  });
  const base = `${new URL(siteUrl).pathname.replace(/\/$/, '')}/`;
  const server = await serveFolder(folder, { exactly: 0 }, base);
  const context = await openContext({ viewport: { width: 320, height: 700 } });
  const visit = await openVisit(context, server.url);
  const { page } = visit;
  return {
    folder,
    url: server.url,
    context,
    visit,
    page,
    wordsOf: async (address) => {
      await page.goto(server.url + address);
      return page.getByRole('main').innerText();
    },
    close: async () => {
      await context.close();
      await server.close();
      await rm(work, { recursive: true });
    },
  };
}
