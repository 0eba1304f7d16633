/** The search runs under the policy of `public/_headers`, and under no looser one. */

import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, inject, test } from 'vitest';
import { serveFolder } from '../../src/serve/static-server.ts';
import type { RunningServer } from '../../src/serve/static-server.ts';
import { folderOfTest } from '../support/folder-of-test.ts';
import { openContext, openVisit } from '../support/browser/visit.ts';

const KEYWORD = " 'wasm-unsafe-eval'";
let server: RunningServer | undefined;

afterEach(() => server?.close());

/** What the search says of the text on a site whose headers are changed. */
async function saidWith(change: (headers: string) => string): Promise<string> {
  const folder = join(await folderOfTest(), 'site');
  await cp(inject('siteFolder'), folder, { recursive: true, dereference: true });
  const file = join(folder, '_headers');
  await writeFile(file, change(await readFile(file, 'utf8')));
  server = await serveFolder(folder, { exactly: 0 });
  const context = await openContext();
  const { page } = await openVisit(context, server.url);
  await page.goto(`${server.url}/search/#q=thetford`);
  const text = page.locator('#search-text:not([aria-busy])');
  await text.waitFor();
  const said = await text.innerText();
  await context.close();
  return said;
}

test('with its headers the search answers', async () => {
  expect(await saidWith((headers) => headers)).toMatch(/^More results/);
});

test('without the keyword for Pagefind’s engine there are fewer results, and the page says so', async () => {
  const said = await saidWith((headers) => {
    expect(headers).toContain(KEYWORD);
    return headers.replace(KEYWORD, '');
  });
  expect(said).toMatch(/^There may be more results: the text of the pages cannot be reached/);
});

test('the keyword stands in the rule for Pagefind’s files alone', async () => {
  const headers = await readFile(join(inject('siteFolder'), '_headers'), 'utf8');
  const rules = headers.split(/\n(?=\S)/).filter((rule) => rule.includes('unsafe'));
  expect(rules).toHaveLength(1);
  expect(rules[0]).toMatch(/^\/pagefind\/\*\n/);
  expect(headers.match(/unsafe-[a-z-]+/g)).toEqual(['unsafe-eval']);
});
