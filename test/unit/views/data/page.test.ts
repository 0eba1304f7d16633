/** The data page: every file and column, and what it says if there are no rows or contact. */

import { expect, test } from 'vitest';
import type { SiteContent } from '../../../../src/domain/entries/site-content.ts';
import { columnLine, dataPage } from '../../../../src/views/data/page.ts';
import { downloads } from '../../../../src/views/data/downloads.ts';
import { makeContent } from '../../../support/made-up/make-content.ts';

const siteUrl = new URL('https://dale.example');
const contextOf = (content: SiteContent) => ({ content, siteUrl });
const made = makeContent();
const none: SiteContent = { ...made, events: [], figures: [], sums: [], centres: [], lots: [] };

test('every set names its files with their sizes, its columns and how many rows it has', () => {
  const centres = dataPage(contextOf(made)).sets.find(({ id }) => id === 'centres');
  expect(centres?.about).toMatch(/ 3 rows\.$/);
  expect(centres?.summary).toBe(`The ${String(centres?.columns.length)} columns`);
  expect(centres?.files.map(({ text, to }) => [text, to])).toEqual([
    ['CSV', '/data/centres.csv'],
    ['CSVW', '/data/centres.csv-metadata.json'],
    ['JSON', '/data/centres.json'],
    ['GeoJSON', '/data/centres.geojson'],
  ]);
  for (const { detail } of centres?.files ?? []) expect(detail).toMatch(/\d KB$/);
});

test('a set without rows says so, and no page offers it', () => {
  const context = contextOf(none);
  const events = dataPage(context).sets.find(({ id }) => id === 'events');
  expect(events?.about).toMatch(/None are recorded, so the files have no rows\.$/);
  expect(downloads(context, 'events')).toBeUndefined();
  expect(downloads(contextOf(made), 'events')?.files.map(({ text }) => text)).toEqual([
    'CSV file',
    'JSON file',
  ]);
  expect(downloads(contextOf(made), 'no-such-set')).toBeUndefined();
});

test.each([
  [
    { type: 'date', mayBe: ['not recorded', 'not applicable'] },
    'date, or not recorded, or not applicable',
  ],
  [{ type: 'number', mayBe: ['not recorded'] }, 'number, or blank'],
  [{ type: 'number' }, 'number'],
  [{ type: { oneOf: ['a', 'b'] } }, 'one of “a”, “b”'],
  [
    { type: 'text', holds: 'list', mayBe: ['not recorded'] },
    'list of values: text, or not recorded',
  ],
  [{ type: 'day' }, 'whole day'],
] as const)('how a column is written: %o', (column, form) => {
  expect(columnLine({ name: 'it', about: 'It', ...column }).form).toBe(form);
});

test('errors are reported to the contact, or the page says that none is set', () => {
  expect(dataPage(contextOf(made)).errors).toMatchObject({
    contact: undefined,
    missing: expect.stringContaining('No contact is set') as string,
  });
  const set = { ...made, site: { ...made.site, publisher: { contact: 'data@dale.example' } } };
  expect(dataPage(contextOf(set)).errors).toMatchObject({
    contact: { text: 'data@dale.example', to: 'mailto:data@dale.example' },
    missing: undefined,
  });
});

test('the example is the start of a real file, and is left out if all files are empty', () => {
  const { example } = dataPage(contextOf(made));
  expect(JSON.parse(example?.text ?? '')).toMatchObject({
    count: 3,
    rows: [{ id: 'ash', urn: '10003' }],
  });
  const empty = { ...none, questions: [], sources: [] };
  expect(dataPage(contextOf(empty)).example).toBeUndefined();
});
