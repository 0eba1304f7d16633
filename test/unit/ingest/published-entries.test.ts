/** A published fact changes only with a trace in its entry's history. */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Figure } from '../../../src/domain/entries/entry.ts';
import {
  changesAreTraced,
  keepPublished,
  publishedEntries,
  readPublished,
} from '../../../src/ingest/published-entries.ts';
import { folderOfTest } from '../../support/folder-of-test.ts';
import { makeContent, withEntry } from '../../support/made-up/make-content.ts';

const content = makeContent();
const published = publishedEntries(content);
const CHANGE = { was: '2', is: '3', why: 'newer source', day: '2026-01-20' } as const;

function problemsOf(fields: Partial<Figure>, before = published) {
  return changesAreTraced(before)(withEntry(content, 'figures', 'bases-total', fields)).map(
    ({ kind, at, path }) => [kind, at.id, ...path],
  );
}

test('nothing has changed', () => {
  expect(changesAreTraced(published)(content)).toEqual([]);
});

test.each<[string, Partial<Figure>, string]>([
  ['a value', { value: 3 }, 'value'],
  ['a date', { asAt: '2021' }, 'asAt'],
  ['the day of recording alone', { recorded: '2026-01-20' }, 'recorded'],
])('%s is refused without a trace', (_, fields, field) => {
  expect(problemsOf(fields)).toEqual([['change-untraced', 'bases-total', field]]);
});

test.each<[string, Partial<Figure>]>([
  [
    'a changed value with a change in history',
    { value: 3, recorded: CHANGE.day, history: [CHANGE] },
  ],
  ['a field that was not there before', { note: 'As counted in the report.' }],
  ['a source more', { sources: ['report-2020', 'letter'] }],
  ['other words for the search', { askedAs: ['How many are left'] }],
])('%s passes', (_, fields) => {
  expect(problemsOf(fields)).toEqual([]);
});

test('a second change needs a second line', () => {
  const once = { value: 3, recorded: CHANGE.day, history: [CHANGE] };
  const before = publishedEntries(withEntry(content, 'figures', 'bases-total', once));
  expect(problemsOf({ ...once, value: 4 }, before)).toEqual([
    ['change-untraced', 'bases-total', 'value'],
  ]);
  expect(problemsOf({ ...once, value: 4, history: [CHANGE, CHANGE] }, before)).toEqual([]);
});

test('an entry that is new has no trace to leave', () => {
  const { 'figures/bases-total': _, ...others } = published;
  expect(problemsOf({ value: 9 }, others)).toEqual([]);
});

test('another id is no way around the trace', () => {
  const renamed = { id: 'bases', formerIds: ['bases-total'] };
  const problems = (fields: Partial<Figure>) =>
    changesAreTraced(published)(
      withEntry(content, 'figures', 'bases-total', { ...renamed, ...fields }),
    ).map(({ at, path }) => [at.id, ...path]);
  expect(problems({})).toEqual([]);
  expect(problems({ value: 3 })).toEqual([['bases', 'value']]);
});

test('a site that was published before its addresses were kept has none', async () => {
  const folder = await folderOfTest();
  await mkdir(join(folder, 'data'));
  await writeFile(join(folder, 'data/published.json'), '{"site":"A","entries":{}}');
  expect(await readPublished(folder)).toEqual({ site: 'A', entries: {}, addresses: [] });
});

test('what a build keeps is what the next gate reads; without a site there is nothing', async () => {
  const folder = await folderOfTest();
  expect(await readPublished(folder)).toBeUndefined();
  await mkdir(join(folder, 'data'));
  const site = { site: 'Children’s centres', entries: published, addresses: ['/lots/first/'] };
  await keepPublished(folder, site);
  expect(await readPublished(folder)).toEqual(site);
});
