/** Addresses that entries had before lead on, with the part of the page that was asked for where a script can. */

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../../src/serve/static-server.ts';
import type { RunningServer } from '../../src/serve/static-server.ts';
import { SMALL_COUNCIL } from '../support/made-up/small-council.ts';
import { buildSite, freshFolder } from '../support/site/build-site.ts';
import { openContext } from '../support/browser/visit.ts';

const BASE = '/sites/';
const BEFORE = `${BASE}centres/netherby-centre/`;
const NOW = `${BASE}centres/netherby/`;

let work: string;
let server: RunningServer;

beforeAll(async () => {
  work = await freshFolder();
  const folder = join(work, 'dist');
  await buildSite({
    CONTENT_DIR: SMALL_COUNCIL,
    OUT_DIR: folder,
    SITE_URL: `https://second.example${BASE}`,
  });
  server = await serveFolder(folder, { exactly: 0 }, BASE);
});

afterAll(async () => {
  await server.close();
  await rm(work, { recursive: true });
});

test.each([
  ['#sources', true, '#sources'],
  ['', true, ''],
  ['', false, ''],
  // Only the page itself: a refresh knows no more.
  ['#sources', false, ''],
])('an address of before with "%s", scripts %s', async (fragment, javaScriptEnabled, kept) => {
  const context = await openContext({ javaScriptEnabled });
  const page = await context.newPage();
  const { origin } = new URL(server.url);
  // The page leads on before it is loaded, which ends the first visit.
  await page.goto(origin + BEFORE + fragment, { waitUntil: 'commit' });
  await page.waitForURL(({ pathname }) => pathname === NOW);
  expect(new URL(page.url()).hash).toBe(kept);
  await context.close();
});
