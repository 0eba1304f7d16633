/** The version of the data: the same for the same facts, another for any change. */

import { expect, test } from 'vitest';
import { dataVersion } from '../../../src/exports/data/all-tables.ts';
import { publishedFiles } from '../../../src/exports/published-files.ts';
import { makeContent, withEntry } from '../../support/made-up/make-content.ts';

const siteUrl = new URL('https://dale.example');
const versionOf = (content = makeContent()): string => dataVersion({ content, siteUrl });

test('the version is the day of the facts and a few letters that change with any fact', () => {
  expect(versionOf()).toMatch(/^2026-02-01-[0-9a-f]{8}$/);
  expect(versionOf()).toBe(versionOf());
  expect(versionOf(withEntry(makeContent(), 'events', 'vote', { title: 'A vote' }))).not.toBe(
    versionOf(),
  );
});

test('the version has a folder with the workbook, the ZIP and their checksums', async () => {
  const files = await publishedFiles({ content: makeContent(), siteUrl });
  const folder = `/data/${versionOf()}/`;
  const kept = [...files.keys()].filter((path) => path.startsWith(folder));
  expect(kept.map((path) => path.slice(folder.length)).sort()).toEqual([
    'SHA256SUMS',
    'all.xlsx',
    'all.zip',
  ]);
  expect(files.get(`${folder}all.zip`)?.body).toBe(files.get('/data/all.zip')?.body);
  const sums = new TextDecoder().decode(files.get('/data/SHA256SUMS')?.body);
  expect(sums).toMatch(/^[0-9a-f]{64} {2}README\.txt$/m);
  expect(sums).toMatch(/^[0-9a-f]{64} {2}all\.xlsx$/m);
});
