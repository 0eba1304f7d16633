/** The rows of made-up entries, for cases that the real content does not have. */

import { expect, test } from 'vitest';
import type { SiteContent } from '../../../../src/domain/entries/site-content.ts';
import { jsonRows } from '../../../../src/exports/data/json-file.ts';
import type { DataTable, ExportContext } from '../../../../src/exports/data/table.ts';
import { dataSets, filesOf } from '../../../../src/exports/data-sets.ts';
import { centresTable } from '../../../../src/exports/data/tables/centres.ts';
import { eventsTable } from '../../../../src/exports/data/tables/events.ts';
import { figuresTable } from '../../../../src/exports/data/tables/figures.ts';
import { makeContent, withEntry } from '../../../support/made-up/make-content.ts';

const made = makeContent();

function rowsOf(
  tableOf: (context: ExportContext) => DataTable,
  content: SiteContent = made,
): ReadonlyMap<unknown, Record<string, unknown>> {
  const table = tableOf({ content, siteUrl: new URL('https://dale.example') });
  return new Map(jsonRows(table).map((row) => [row['id'], row]));
}

test('a base is its own nearest base, even near another; a closed centre has its nearest', () => {
  const rows = rowsOf(
    centresTable,
    withEntry(made, 'centres', 'ash', { point: { lat: 54.88, lon: -1.57 } }),
  );
  expect(rows.get('oak')).toMatchObject({
    status: 'base',
    nearestBase: 'oak',
    nearestBaseMiles: 0,
  });
  expect(rows.get('ash')).toMatchObject({
    status: 'closed',
    base: null,
    closed: '2019-12',
    nearestBase: 'elm',
    nearestBaseMiles: 6.9,
    nearestBaseKilometres: 11.1,
    lots: ['oak-and-ash'],
    page: 'https://dale.example/centres/ash/',
  });
});

test('a base in doubt can be the nearest base, but not the nearest sure one', () => {
  const oak = made.centres.find(({ id }) => id === 'oak');
  const elm = made.centres.find(({ id }) => id === 'elm');
  if (!oak?.base || !elm?.base) throw new Error('the made-up council has no bases');
  const doubtful = withEntry(made, 'centres', 'oak', {
    base: { ...oak.base, inDoubt: 'It may be shut.' },
  });
  const content = withEntry(doubtful, 'centres', 'elm', { point: { lat: 54.88, lon: -1.57 } });
  expect(rowsOf(centresTable, content).get('oak')).toMatchObject({
    checkBeforeUse: 'It may be shut.',
    nearestBase: 'oak',
    nearestSureBase: 'elm',
    nearestSureBaseMiles: 6.9,
  });
});

test('without a point a closed centre has no nearest base, and a base has itself', () => {
  const placeless = made.centres.map((centre) => ({ ...centre, point: undefined }));
  const rows = rowsOf(centresTable, { ...made, centres: placeless });
  expect(rows.get('ash')).toMatchObject({ nearestBase: null, nearestBaseMiles: null });
  expect(rows.get('elm')).toMatchObject({ nearestBase: 'elm', nearestBaseMiles: 0 });
});

test('only a figure that is a date has no number', () => {
  const id = made.figures[0]?.id ?? '';
  const rows = rowsOf(
    figuresTable,
    withEntry(made, 'figures', id, { unit: 'date', value: '2019-23' }),
  );
  expect(rows.get(id)).toMatchObject({
    value: null,
    valueDate: '2019-23',
    valueInWords: 'autumn 2019',
  });
  for (const [other, row] of rows)
    if (other !== id) expect(row['value'] === null, String(other)).toBe(row['unit'] === 'date');
});

test('a plan whose day has passed is never shown as having happened', () => {
  const id = made.events[0]?.id ?? '';
  const plan = { status: 'planned', date: '2019-23', outcome: undefined } as const;
  expect(rowsOf(eventsTable, withEntry(made, 'events', id, plan)).get(id)).toMatchObject({
    status: 'planned',
    firstDay: '2019-09-01',
    lastDay: '2019-11-30',
    statusInWords: 'planned for autumn 2019; outcome not recorded',
  });
});

test('a council without events, figures or questions has the same files, without rows', () => {
  const siteUrl = new URL('https://dale.example');
  const none = { ...made, events: [], figures: [], questions: [], lots: [], sums: [] };
  const paths = (content: SiteContent): string[] =>
    dataSets({ content, siteUrl }).flatMap((set) => filesOf(set).map(({ path }) => path));
  expect(paths(none)).toEqual(expect.arrayContaining(['/data/events.csv', '/data/questions.json']));
  expect(paths(made)).toEqual(expect.arrayContaining(paths(none)));
});

test('no two files have the same path, and no two columns of a table the same name', () => {
  const sets = dataSets({ content: made, siteUrl: new URL('https://dale.example') });
  const paths = sets.flatMap((set) => filesOf(set).map(({ path }) => path));
  expect(new Set(paths).size).toBe(paths.length);
  for (const { columns } of sets)
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
});
