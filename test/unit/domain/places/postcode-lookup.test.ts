/** Where the parts of postcodes lie, and which district a point is in, in a table small enough to read. */

import { expect, test } from 'vitest';
import {
  builtInLookup,
  districtAt,
  postcodePoints,
} from '../../../../src/domain/places/postcode-lookup.ts';
import { packPostcodes } from '../../../../src/domain/places/postcode-pack.ts';
import type { PostcodeArea } from '../../../../src/domain/places/postcode-table.ts';

const area = (code: string, lat: number, lon: number, district: string): PostcodeArea => ({
  code,
  point: { lat, lon },
  postcodes: 10,
  district,
});
const table = {
  outcodes: [
    area('QX1', 53, 1, 'north'),
    { ...area('QX2', 53.2, 1.2, 'south'), shareInArea: 0.3 },
    area('QX3', 53.4, 1.4, 'south'),
  ],
  sectors: [
    area('QX1 1', 53.01, 1.01, 'north'),
    area('QX1 2', 53.02, 1.02, 'north'),
    area('QX2 1', 53.21, 1.21, 'south'),
  ],
  groups: [
    area('QX1 1A', 53.011, 1.011, 'north'),
    area('QX1 1B', 53.012, 1.012, 'south'),
    area('QX1 2A', 53.03, 1.03, 'north'),
    area('QX2 1A', 53.211, 1.211, 'south'),
    area('QX2 1B', 53.212, 1.212, 'south'),
    area('QX2 1D', 53.213, 1.213, 'south'),
  ],
};
const districtOf = (id: string): number => ['north', 'south'].indexOf(id);
const pack = () => packPostcodes(table, districtOf);
const lookup = () => builtInLookup(pack());

test.each([
  [{ outcode: 'QX1' }, 'QX1', 'outcode', 0],
  [{ outcode: 'QX1', sector: 'QX1 2' }, 'QX1 2', 'sector', 0],
  [{ outcode: 'QX1', sector: 'QX1 1', group: 'QX1 1B' }, 'QX1 1B', 'group', 1],
  [{ outcode: 'QX2', sector: 'QX2 1', group: 'QX2 1Z' }, 'QX2 1', 'sector', 1],
  [{ outcode: 'QX3', sector: 'QX3 9', group: 'QX3 9A' }, 'QX3', 'outcode', 1],
] as const)('%j is located by %s', (parts, code, as, district) => {
  const row = [...table.outcodes, ...table.sectors, ...table.groups].find(
    (one) => one.code === code,
  );
  const found = lookup().locate(parts);
  expect(found).toMatchObject({ code, as, district });
  expect(found?.point.lat).toBeCloseTo(row?.point.lat ?? 0, 3);
  expect(found?.point.lon).toBeCloseTo(row?.point.lon ?? 0, 3);
});

test('only an outcode can be said to be mostly elsewhere', () => {
  expect(lookup().locate({ outcode: 'QX2' })?.mostlyElsewhere).toBe(true);
  expect(lookup().locate({ outcode: 'QX1' })?.mostlyElsewhere).toBeUndefined();
  expect(lookup().locate({ outcode: 'QX2', sector: 'QX2 1' })?.mostlyElsewhere).toBeUndefined();
});

test.each([
  ['the three nearest groups agree', { lat: 53.2, lon: 1.2 }, 1],
  ['the third nearest does not', { lat: 53.011, lon: 1.011 }, undefined],
])('the district of a point: %s', (_, point, district) => {
  expect(districtAt(pack(), point)).toBe(district);
});

test('without groups the nearest rows of any kind must agree', () => {
  const { outcodes, sectors } = table;
  const coarse = packPostcodes({ outcodes, sectors, groups: [] }, districtOf);
  expect(districtAt(coarse, { lat: 53.01, lon: 1.01 })).toBe(0);
  expect(districtAt(coarse, { lat: 53.12, lon: 1.12 })).toBeUndefined();
});

test('the points of postcodes are those of groups and sectors, not of outcodes', () => {
  const points = postcodePoints(pack());
  expect(points).toHaveLength(table.sectors.length + table.groups.length);
  const north = points.map(({ lat }) => Math.round(lat * 1000) / 1000);
  expect(north).toEqual(expect.arrayContaining([53.011, 53.03, 53.21]));
  expect(north).not.toContain(53.4);
});
