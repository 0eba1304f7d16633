/** A site of nonsense words, built whole: no word of children's centres is in any of its files. */

import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite, freshFolder } from '../support/site/build-site.ts';
import { OF_STANDARDS, TRADE, withoutStandards } from '../support/site/trade-words.ts';
import { filesOf, wordsInFiles } from '../support/site/words-in-files.ts';

let work: string;
let folder: string;

beforeAll(async () => {
  work = await freshFolder();
  folder = join(work, 'dist');
  await buildSite({
    CONTENT_DIR: resolve('test/build/sites/nonsense/content'),
    OUT_DIR: folder,
    SITE_URL: 'https://zendria.example',
  });
});

afterAll(async () => {
  await rm(work, { recursive: true });
});

test('its own words are found in its pages, data, feeds, scripts and index, and in its archives', async () => {
  const files = (await wordsInFiles(folder, /blim|zorp/g)).map(({ file }) => file);
  for (const kind of [
    /^blims\/index\.html$/,
    /^find\/finder\.json$/,
    /^search\/search\.json$/,
    /^data\/blims\.csv$/,
    /^data\/all\.zip\/data\/blims\.csv$/,
    /^data\/all\.xlsx\//,
    /\.pf_fragment$/,
    /^oruk\//,
    /^timeline\.atom$/,
    /\.ics$/,
    /\.js$/,
  ])
    expect(
      files.some((file) => kind.test(file)),
      String(kind),
    ).toBe(true);
});

test('no word of the trade is in any of its files or in their names', async () => {
  expect((await filesOf(folder)).length).toBeGreaterThan(200);
  expect(await wordsInFiles(folder, TRADE, withoutStandards)).toEqual([]);
});

test('each kind of what is left out for standards occurs, and none hides a word beside it', async () => {
  for (const allowed of OF_STANDARDS)
    expect(await wordsInFiles(folder, allowed), String(allowed)).not.toEqual([]);
});
