/** The packed table returns every row of the built-in one, except for rounding. */

import { expect, test } from 'vitest';
import { milesBetween } from '../../../../src/domain/places/distance.ts';
import { builtInLookup, districtAt } from '../../../../src/domain/places/postcode-lookup.ts';
import { packPostcodes } from '../../../../src/domain/places/postcode-pack.ts';
import type { PostcodePack } from '../../../../src/domain/places/postcode-pack.ts';
import { realContent } from '../../../support/content/real-content.ts';

const { site, postcodes } = await realContent();
const districtOf = (id: string): number => site.districts.findIndex((one) => one.id === id);
const pack = () => JSON.parse(JSON.stringify(packPostcodes(postcodes, districtOf))) as PostcodePack;

test('outcodes, sectors and groups are where the table has them', () => {
  const { outcodes, sectors, groups } = postcodes;
  const rows = [
    ...outcodes.map((row) => ({ row, parts: { outcode: row.code } })),
    ...sectors.map((row) => ({ row, parts: { outcode: outcodeOf(row.code), sector: row.code } })),
    ...groups.map((row) => ({
      row,
      parts: { outcode: outcodeOf(row.code), sector: row.code.slice(0, -1), group: row.code },
    })),
  ];
  expect(rows.length).toBeGreaterThan(0);
  const lookup = builtInLookup(pack());
  for (const { row, parts } of rows) {
    const located = lookup.locate(parts);
    expect(located?.code).toBe(row.code);
    expect(located?.district, row.code).toBe(districtOf(row.district));
    expect(milesBetween(located?.point ?? { lat: 0, lon: 0 }, row.point)).toBeLessThan(0.05);
  }
});

test('a code that is not in the table is located by the area that contains it', () => {
  const code = postcodes.outcodes[0]?.code ?? '';
  const lookup = builtInLookup(pack());
  expect(lookup.locate({ outcode: code, sector: `${code} X`, group: `${code} XX` })).toMatchObject({
    code,
    as: 'outcode',
  });
  expect(lookup.locate({ outcode: 'XX1' })).toBeUndefined();
});

test('the district of a point is that which the nearest postcodes agree on', () => {
  const none = { outcodes: [], sectors: [], groups: [] };
  const sample = postcodes.groups.filter((_, at) => at % 20 === 0);
  const sent = pack();
  const found = sample.map(({ point }) => districtAt(sent, point));
  const agreed = found.filter((district) => district !== undefined);
  expect(agreed.length).toBeGreaterThan(sample.length * 0.8);
  for (const [at, { district }] of sample.entries())
    expect([districtOf(district), undefined]).toContain(found[at]);
  expect(districtAt(packPostcodes(none, districtOf), { lat: 54.9, lon: -1.8 })).toBeUndefined();
});

function outcodeOf(code: string): string {
  return code.split(' ')[0] ?? '';
}
