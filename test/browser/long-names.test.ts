/** Names far longer than any that was thought of: no page of any template can be scrolled sideways. */

import { cp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../../src/serve/static-server.ts';
import type { RunningServer } from '../../src/serve/static-server.ts';
import { representatives, sitePages } from '../../src/site-checks/site-pages.ts';
import { buildSite, freshFolder } from '../support/site/build-site.ts';
import { openContext, openVisit, sidewaysScroll } from '../support/browser/visit.ts';

const ONE_WORD = 'llanfairpwllgwyngyllgogerychwyrndrobwll'.repeat(4).slice(0, 120);
const MANY_WORDS = 'and all of the villages around it '.repeat(6).slice(0, 200).trim();

/** Lines of entries that give a name or a text of one line; what a site has changed is one of a few words. */
const NAMED =
  /^( *(?:- )?(?:name|shortName|title|question|publisher|label|what|definition|service|summary|whoFor|explanation|caution|note|detail|address): )(?!(?:name|address|web address)$)(["']?)([^"'{|>\n]+?)\2$/gm;

const WIDTHS = [320, 375];

let work: string;
let folder: string;
let server: RunningServer;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  work = await freshFolder();
  folder = join(work, 'dist');
  const content = join(work, 'content');
  expect(await lengthen(content)).toBeGreaterThan(60);
  await buildSite({ CONTENT_DIR: content, OUT_DIR: folder, SITE_URL: 'https://long.example' });
  server = await serveFolder(folder, { exactly: 0 });
  context = await openContext();
  ({ page } = await openVisit(context, server.url));
});

afterAll(async () => {
  await context.close();
  await server.close();
  await rm(work, { recursive: true });
});

/** Writes the site made of nonsense words with long names; how many they are. */
async function lengthen(content: string): Promise<number> {
  await cp(resolve('test/build/sites/nonsense/content'), content, { recursive: true });
  const names = await readdir(content, { recursive: true });
  let count = 0;
  for (const name of names.filter((each) => /\.(yaml|mdx?)$/.test(each) && each !== 'site.yaml')) {
    const file = join(content, name);
    const text = await readFile(file, 'utf8');
    const long = text.replace(NAMED, (_, field: string, quote: string, value: string) => {
      count += 1;
      return `${field}${quote}${value} ${ONE_WORD} ${MANY_WORDS}${quote}`;
    });
    await writeFile(file, long);
  }
  const places = join(content, 'places/places.csv');
  const rows = await readFile(places, 'utf8');
  await writeFile(places, rows.replace(',Overby,', `,Overby ${ONE_WORD},`));
  return count;
}

/** By how many pixels the page is wider than each of the screens, with all its folds open. */
async function tooWide(what: string): Promise<string[]> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 700 });
    const pixels = await sidewaysScroll(page);
    if (pixels > 0) found.push(`${what} at ${String(width)}: ${String(pixels)}`);
  }
  return found;
}

test('one page of each template', async () => {
  const addresses = representatives(await sitePages(folder));
  expect(addresses.length).toBeGreaterThan(45);
  const found: string[] = [];
  let seen = 0;
  for (const address of addresses) {
    await page.goto(server.url + address);
    if ((await page.content()).includes(ONE_WORD)) seen += 1;
    found.push(...(await tooWide(address)));
  }
  expect(seen).toBeGreaterThan(40);
  expect(found).toEqual([]);
});

test.each([
  ['/find/#q=QX1+1AB', '#answer-title'],
  ['/find/#q=Overby', '#answer-title'],
  ['/search/#q=netherby', '#search-text .result'],
])('the answer at %s', async (address, answer) => {
  await page.goto(server.url + address);
  await page.locator(answer).first().waitFor();
  expect(await page.getByText(ONE_WORD).count()).toBeGreaterThan(0);
  expect(await tooWide(address)).toEqual([]);
});
