/** The data page: every file and column, and what it says if there are no rows or contact. */

import { expect, test } from 'vitest';
import type { SiteContent } from '../../../../src/domain/entries/site-content.ts';
import { flatTable } from '../../../../src/exports/data/flat-table.ts';
import { centresTable } from '../../../../src/exports/data/tables/centres.ts';
import { columnLine, dataPage } from '../../../../src/views/data/page.ts';
import { downloads } from '../../../../src/views/data/downloads.ts';
import { makeContent } from '../../../support/made-up/make-content.ts';

const siteUrl = new URL('https://dale.example');
const contextOf = (content: SiteContent) => ({ content, siteUrl });
const made = makeContent();
const none: SiteContent = { ...made, events: [], figures: [], sums: [], centres: [], lots: [] };

test('every set names its files with their sizes, its columns and how many rows it has', async () => {
  const { sets } = await dataPage(contextOf(made));
  const centres = sets.find(({ id }) => id === 'centres');
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

test('every column of the CSV is described, or named as a note beside a date', async () => {
  const context = contextOf(made);
  const { sets } = await dataPage(context);
  const centres = sets.find(({ id }) => id === 'centres');
  const described = new Set(centres?.columns.map(({ name }) => name));
  const { columns } = flatTable(centresTable(context));
  const others = columns.map(({ name }) => name).filter((name) => !described.has(name));
  expect(others.length).toBeGreaterThan(0);
  for (const name of others) expect(centres?.noteColumns).toContain(name);
});

test('a set without rows says so, and no page offers it', async () => {
  const context = contextOf(none);
  const { sets } = await dataPage(context);
  const events = sets.find(({ id }) => id === 'events');
  expect(events?.about).toMatch(/None are recorded, so the files have no rows\.$/);
  expect(downloads(context, 'events')).toBeUndefined();
  expect(downloads(contextOf(made), 'events')?.files.map(({ text }) => text)).toEqual([
    'CSV file',
    'JSON file',
  ]);
  expect(downloads(contextOf(made), 'no-such-set')).toBeUndefined();
});

test.each([
  [{ type: 'date', mayBe: ['not recorded', 'not applicable'] }, 'date, or blank'],
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

test('errors are reported to the contact, or the page says that none is set', async () => {
  expect((await dataPage(contextOf(made))).errors).toMatchObject({
    contact: undefined,
    missing: expect.stringContaining('No contact is set') as string,
  });
  const set = { ...made, site: { ...made.site, publisher: { contact: 'data@dale.example' } } };
  expect((await dataPage(contextOf(set))).errors).toMatchObject({
    contact: { text: 'data@dale.example', to: 'mailto:data@dale.example' },
    missing: undefined,
  });
});

test('the example is the start of a real file, and is left out if all files are empty', async () => {
  const { example } = await dataPage(contextOf(made));
  expect(JSON.parse(example?.text ?? '')).toMatchObject({
    count: 3,
    rows: [{ id: 'ash', urn: '10003' }],
  });
  const { postcodes } = none;
  const empty = {
    ...none,
    questions: [],
    sources: [],
    libraries: [],
    postcodes: { ...postcodes, groups: [] },
  };
  expect((await dataPage(contextOf(empty))).example).toBeUndefined();
});

test('the files with everything come first, and the version has its own copies of them', async () => {
  const { whole, version } = await dataPage(contextOf(made));
  expect(whole.map(({ to }) => to)).toEqual([
    '/data/all.xlsx',
    '/data/all.zip',
    '/datapackage.json',
    '/data/SHA256SUMS',
  ]);
  for (const { detail } of whole) expect(detail).toMatch(/ \d+ KB$/);
  expect(version.name).toMatch(/^2026-02-01-[0-9a-f]{8}$/);
  expect(version.kept.map(({ to }) => to)).toEqual(
    ['all.xlsx', 'all.zip', 'SHA256SUMS'].map((name) => `/data/${version.name}/${name}`),
  );
});
