/** Packed lists of single postcodes return what was packed, and fall back to the built-in table. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { builtInLookup } from '../../../../src/domain/places/postcode-lookup.ts';
import { packPostcodes } from '../../../../src/domain/places/postcode-pack.ts';
import type { PostcodeUnit } from '../../../../src/domain/places/postcode-table.ts';
import { packUnits, unitLookup } from '../../../../src/domain/places/unit-pack.ts';
import type { UnitPack } from '../../../../src/domain/places/unit-pack.ts';

const DISTRICTS = Array.from({ length: 90 }, (_, at) => `district-${String(at)}`);
const districtOf = (id: string): number => DISTRICTS.indexOf(id);
const area = { point: { lat: 54.7, lon: -3.1 }, postcodes: 20, district: 'district-1' };
const builtIn = () =>
  builtInLookup(
    packPostcodes(
      {
        outcodes: [{ ...area, code: 'QX1' }],
        sectors: [{ ...area, code: 'QX1 1' }],
        groups: [{ ...area, code: 'QX1 1A' }],
      },
      districtOf,
    ),
  );

const metres = (least: number, most: number) =>
  fc.integer({ min: least * 100_000, max: most * 100_000 }).map((value) => value / 100_000);
const unit: fc.Arbitrary<PostcodeUnit> = fc.record({
  code: fc.stringMatching(/^QX1 \d[A-Z]{2}$/),
  point: fc.record({ lat: metres(49, 61), lon: metres(-11, 3) }),
  district: fc.option(fc.constantFrom(...DISTRICTS), { nil: undefined }),
  ended: fc.option(
    fc
      .tuple(fc.integer({ min: 1973, max: 2099 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${String(year)}-${String(month).padStart(2, '0')}`),
    { nil: undefined },
  ),
});
const units = fc
  .uniqueArray(unit, { selector: ({ code }) => code, minLength: 1, maxLength: 60 })
  .map((all) => all.toSorted((a, b) => (a.code < b.code ? -1 : 1)));

function lookupOf(all: readonly PostcodeUnit[]) {
  const pack = JSON.parse(JSON.stringify(packUnits(all, districtOf))) as UnitPack;
  return unitLookup(new Map([['QX1', pack]]), builtIn());
}

function partsOf(code: string) {
  return { outcode: 'QX1', sector: code.slice(0, 5), group: code.slice(0, 6), unit: code };
}

test('every postcode is where it was, to the metre, with its district and its end', () => {
  fc.assert(
    fc.property(units, (all) => {
      const lookup = lookupOf(all);
      for (const { code, point, district, ended } of all)
        expect(lookup.locate(partsOf(code))).toEqual({
          code,
          as: 'unit',
          point,
          district: district === undefined ? -1 : districtOf(district),
          outside: district === undefined ? true : undefined,
          ended,
        });
    }),
    { numRuns: 50 },
  );
});

test('what the list does not have is placed by the built-in table, and said to be unlisted', () => {
  const lookup = lookupOf([{ code: 'QX1 1AA', point: area.point, district: undefined }]);
  expect(lookup.locate(partsOf('QX1 1AB'))).toMatchObject({
    code: 'QX1 1A',
    as: 'group',
    unlisted: true,
  });
  expect(lookup.locate({ outcode: 'QX1', sector: 'QX1 1' })).toMatchObject({ as: 'sector' });
  expect(lookup.locate({ outcode: 'QX1', sector: 'QX1 1' })).not.toHaveProperty('unlisted');
  expect(lookup.locate({ ...partsOf('QX1 1AA'), outcode: 'QX9' })?.as).toBe('group');
});
