/** Libraries, family hubs, places and postcodes agree with the tables. */

import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PostcodeArea } from '../../src/domain/places/postcode-table.ts';
import { contentFolder } from '../../src/ingest/reading-settings.ts';
import { content, districtId, keyed } from './content-under-test.ts';
import { numbersLost } from './numbers-lost.ts';
import { cell, filled, listed, pointOf, readTable } from './read-table.ts';
import type { Row } from './read-table.ts';

const rowName = (row: Row): string => cell(row, 'name');
const nameOf = ({ name }: { readonly name: string }): string => name;

test('libraries.csv', () => {
  const kept = keyed(content.libraries, nameOf, (library) => ({
    address: library.address,
    postcode: library.postcode,
    point: library.point,
    district: library.district,
    cautioned: library.caution !== undefined,
    sources: library.sources,
  }));
  expect(kept).toEqual(
    keyed(readTable('facts/libraries.csv'), rowName, (row) => ({
      address: cell(row, 'address'),
      postcode: cell(row, 'postcode'),
      point: pointOf(row),
      district: districtId(cell(row, 'district')),
      cautioned: filled(row, 'caution') !== undefined,
      sources: listed(row, 'sources'),
    })),
  );
});

test('cautions of libraries have all numbers and names of the table', () => {
  const names = (text = ''): string[] => text.match(/(?<!^|\. )\b[A-Z][A-Za-z]+/g) ?? [];
  for (const row of readTable('facts/libraries.csv')) {
    const caution = content.libraries.find(({ name }) => name === rowName(row))?.caution;
    expect(numbersLost(cell(row, 'caution'), [caution]), rowName(row)).toEqual([]);
    expect(names(caution), rowName(row)).toEqual(
      expect.arrayContaining(names(cell(row, 'caution'))),
    );
  }
});

/** That the list hides a site's own name is in its note. */
const hubName = (row: Parameters<typeof rowName>[0]): string =>
  rowName(row).replace(' (own name not shown)', '');

test('family_hubs.csv', () => {
  const kept = keyed(content.familyHubs, nameOf, (hub) => ({
    district: hub.district,
    address: hub.address,
    postcode: hub.postcode,
    point: hub.point,
    base: hub.base,
    asAt: hub.asAt,
    sources: hub.sources,
    hasNote: hub.note !== undefined,
  }));
  expect(kept).toEqual(
    keyed(readTable('facts/family_hubs.csv'), hubName, (row) => ({
      district: districtId(cell(row, 'district')),
      address: filled(row, 'address'),
      postcode: cell(row, 'postcode'),
      point: pointOf(row),
      base: filled(row, 'base_slug'),
      asAt: cell(row, 'as_at'),
      sources: listed(row, 'sources'),
      hasNote: filled(row, 'notes') !== undefined,
    })),
  );
});

test('places.csv', () => {
  const kept = keyed(
    content.places,
    ({ id }) => id,
    ({
      name,
      kind,
      point,
      district,
      outcode,
      qualifier,
      otherNames,
      saidAs,
      precision,
      generic,
    }) => [name, kind, point, district, outcode, qualifier, otherNames, saidAs, precision, generic],
  );
  const list = (text: string): string[] => (text === '' ? [] : text.split('|'));
  expect(kept).toEqual(
    keyed(
      readTable('facts/places.csv'),
      (row) => cell(row, 'id'),
      (row) => [
        cell(row, 'name'),
        cell(row, 'kind'),
        pointOf(row),
        cell(row, 'district'),
        cell(row, 'outcode'),
        filled(row, 'qualifier'),
        list(cell(row, 'other_names')),
        list(cell(row, 'said_as')),
        Number(cell(row, 'precision_m')),
        cell(row, 'generic') === 'yes',
      ],
    ),
  );
});

test('places-elsewhere.csv', () => {
  const kept = content.placesElsewhere.map(({ name, area, point, near }) => [
    name,
    area,
    point,
    near,
  ]);
  const rows = readTable('facts/places-elsewhere.csv').map((row) => [
    cell(row, 'name'),
    cell(row, 'area'),
    pointOf(row),
    cell(row, 'why').split('; ').includes('near'),
  ]);
  expect(kept.map(String).toSorted()).toEqual(rows.map(String).toSorted());
});

test("every centre's town is a place", () => {
  const names = new Set(content.places.flatMap(({ name, otherNames }) => [name, ...otherNames]));
  expect(content.centres.filter(({ town }) => !names.has(town)).map(({ town }) => town)).toEqual(
    [],
  );
});

describe('postcode tables', () => {
  test.each([
    { file: 'outcodes', code: 'outcode' },
    { file: 'sectors', code: 'sector', shared: 'postcode-sectors' },
    { file: 'groups', code: 'group', shared: 'postcode-groups' },
  ] as const)('$file: every row', ({ file, code, ...names }) => {
    const shared = 'shared' in names ? names.shared : file;
    const kept = keyed(content.postcodes[file], ({ code }) => code, areaValues);
    expect(kept).toEqual(
      keyed(
        readTable(`facts/${shared}.csv`),
        (row) => cell(row, code),
        (row) => [
          pointOf(row),
          Number(cell(row, 'postcodes')),
          districtId(cell(row, 'district')),
          row['share_in_norfolk'] === undefined ? undefined : Number(row['share_in_norfolk']),
        ],
      ),
    );
  });
});

test.each([
  { file: 'outcodes', shared: 'outcodes' },
  { file: 'sectors', shared: 'postcode-sectors' },
])('$file list every district that they are partly in', ({ file, shared }) => {
  const reach = (path: string): string[] =>
    readTable(path).map((row) => cell(row, 'districts_all'));
  expect(reach(join(contentFolder(), `postcodes/${file}.csv`))).toEqual(
    reach(`facts/${shared}.csv`),
  );
});

function areaValues({ point, postcodes, district, shareInArea }: PostcodeArea): unknown[] {
  return [point, postcodes, district, shareInArea];
}
