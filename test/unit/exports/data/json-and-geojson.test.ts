/** JSON and GeoJSON: the envelope, null for unknown values, and places without a point. */

import { expect, test } from 'vitest';
import { geojsonFile } from '../../../../src/exports/data/geojson-file.ts';
import { jsonFile } from '../../../../src/exports/data/json-file.ts';
import { centresTable } from '../../../../src/exports/data/tables/centres.ts';
import { makeContent, withEntry } from '../../../support/made-up/make-content.ts';

const content = makeContent();
const siteUrl = new URL('https://dale.example');

interface Json {
  readonly count: number;
  readonly bbox?: readonly number[];
  readonly rows: readonly Record<string, unknown>[];
  readonly features: readonly { readonly id: string; readonly geometry: object | null }[];
}

function made(from = content): { json: Json; geojson: Json; text: string } {
  const context = { content: from, siteUrl };
  const table = centresTable(context);
  const text = jsonFile(context, table);
  const geojson = JSON.parse(geojsonFile(context, table)) as Json;
  return { json: JSON.parse(text) as Json, geojson, text };
}

test('the envelope gives publisher, date and licence', () => {
  const { rows, ...envelope } = made().json;
  expect(rows).toHaveLength(3);
  expect(envelope).toEqual({
    title: 'Centres in Dale',
    description: expect.stringContaining('Every centre') as string,
    asAt: '2026-02-01',
    dataVersion: expect.stringMatching(/^2026-02-01-[0-9a-f]{8}$/) as string,
    licence: { name: 'A licence', url: 'https://example.org/licence' },
    attributions: [],
    independence: 'This site is independent.',
    publisher: null,
    contact: null,
    site: 'https://dale.example/',
    documentation: 'https://dale.example/data/',
    count: 3,
  });
});

test('each row is on its own line', () => {
  const lines = made().text.split('\n');
  expect(lines.filter((line) => line.startsWith('    {"id":'))).toHaveLength(3);
});

test('an unknown value is null, an empty list is a list, and the row says why', () => {
  const elm = made().json.rows.find(({ id }) => id === 'elm');
  expect(elm).toMatchObject({ postcode: null, opened: null, otherNames: [] });
  expect(elm?.['absent']).toMatchObject({
    postcode: 'not recorded',
    opened: 'not recorded',
    otherNames: 'not recorded',
    closed: 'not applicable',
  });
  expect(elm?.['absent']).not.toHaveProperty('openedFirstDay');
  expect(elm?.['absent']).not.toHaveProperty('name');
});

test('a centre without a point has a feature, and the box is that of the other points', () => {
  const away = withEntry(content, 'centres', 'ash', { point: { lat: 54.6, lon: -1.9 } });
  const { geojson } = made(withEntry(away, 'centres', 'elm', { point: undefined }));
  expect(geojson.features.map(({ id, geometry }) => [id, geometry])).toEqual([
    ['ash', { type: 'Point', coordinates: [-1.9, 54.6] }],
    ['elm', null],
    ['oak', { type: 'Point', coordinates: [-1.57, 54.78] }],
  ]);
  expect(geojson.bbox).toEqual([-1.9, 54.6, -1.57, 54.78]);
});

test('there is no box without points, and no row without centres', () => {
  const nowhere = content.centres.map((centre) => ({ ...centre, point: undefined }));
  expect(made({ ...content, centres: nowhere }).geojson.bbox).toBeUndefined();
  expect(made({ ...content, centres: [] })).toMatchObject({
    json: { count: 0, rows: [] },
    geojson: { count: 0, features: [] },
  });
});
