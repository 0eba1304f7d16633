/** Every page and file that names a library with a caution has the caution too. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readSite } from '../../src/site-checks/built-site.ts';
import { readMain, wordsIn } from '../support/site/page-parts.ts';
import { realContent } from '../support/content/real-content.ts';

const { libraries } = await realContent();
const warned = libraries.flatMap(({ name, address, caution }) =>
  caution === undefined ? [] : [{ name, address, caution }],
);
const site = await readSite(inject('siteFolder'), 'https://centres.example');

function count(text: string, words: string): number {
  return text.split(words).length - 1;
}

test('every page that names it has the caution as often as the address', async () => {
  const problems: string[] = [];
  let named = 0;
  for (const page of site.pages) {
    // A list of corrections has names alone, and no addresses to go to.
    if (page.address === '/corrections/') continue;
    const text = wordsIn(await readMain(site.folder, page.address));
    for (const { name, address, caution } of warned) {
      if (!text.includes(name)) continue;
      named += 1;
      if (count(text, caution) < Math.max(1, count(text, address)))
        problems.push(`${page.address} names ${name} without its caution`);
    }
  }
  expect(problems).toEqual([]);
  expect(named > 0).toBe(warned.length > 0);
});

test('every file for programs that has its address has the caution', async () => {
  const files = [...site.files].filter((file) => /\.(?:json|csv|geojson|atom)$/.test(file));
  const problems: string[] = [];
  for (const file of files) {
    const text = await readFile(join(site.folder, file), 'utf8');
    for (const { name, address, caution } of warned) {
      const place = text.includes(name) && text.includes(JSON.stringify(address).slice(1, -1));
      const cautioned = text.includes(JSON.stringify(caution).slice(1, -1));
      if (place && !cautioned) problems.push(`${file} gives ${name} without its caution`);
    }
  }
  expect(files).not.toEqual([]);
  expect(problems).toEqual([]);
});
