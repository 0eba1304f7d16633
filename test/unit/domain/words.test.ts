import { describe, expect, test } from 'vitest';
import { lotsDescribed, lotsNotRecorded } from '../../../src/domain/programmes/lot-counts.ts';
import type { Lot } from '../../../src/domain/entries/entry.ts';
import { groupedDigits, poundsWords } from '../../../src/domain/figures/money.ts';
import {
  isPostcode,
  outcodeOf,
  postcodeAreaOf,
  sectorOf,
} from '../../../src/domain/places/postcode.ts';
import { slugOf } from '../../../src/domain/entries/slug.ts';

test.each([
  [5_200_000, '£5.2 million'],
  [65_000_000, '£65 million'],
  [2_350_000, '£2.35 million'],
  [1_150_000, '£1.15 million'],
  [5_232_177, '£5,232,177'],
  [1_000_000, '£1 million'],
  [990_000, '£990,000'],
  [250_000, '£250,000'],
  [500, '£500'],
])('%d pounds is printed as "%s"', (pounds, words) => {
  expect(poundsWords(pounds)).toBe(words);
});

test.each([
  [29502, '29,502'],
  [117.2, '117.2'],
  [1234.56, '1,234.56'],
  [15, '15'],
])('%d is written %s', (value, digits) => {
  expect(groupedDigits(value)).toBe(digits);
});

test.each([
  ['Wells-next-the-Sea', 'wells-next-the-sea'],
  ["King's Lynn", 'kings-lynn'],
  ['King’s Lynn', 'kings-lynn'],
  ['Café Élan', 'cafe-elan'],
  ['NR25 6', 'nr25-6'],
  ['(Acle) Marshes', 'acle-marshes'],
])('%s becomes %s in an address', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

describe('postcodes', () => {
  test.each(['NR25 6DA', 'PE1 1AA', 'IP98 1AA'])('%s is one as we write it', (postcode) => {
    expect(isPostcode(postcode)).toBe(true);
  });
  test.each(['NR25 6D', 'nr25 6da', 'NR256DA', 'NR25  6DA', '', 'NR25'])(
    '"%s" is not',
    (postcode) => {
      expect(isPostcode(postcode)).toBe(false);
    },
  );
  test('have an area, an outcode and a sector', () => {
    expect([postcodeAreaOf('NR25 6DA'), outcodeOf('NR25 6DA'), sectorOf('NR25 6DA')]).toEqual([
      'NR',
      'NR25',
      'NR25 6',
    ]);
  });
  test.each([outcodeOf, sectorOf])('what is none has no part of one', (partOf) => {
    expect(() => partOf('NR25')).toThrow(RangeError);
  });
});

test('lots that no entry describes are a range if an entry may represent one or two', () => {
  const lots = [
    { stands: { least: 1, most: 1 } },
    { stands: { least: 1, most: 2 } },
  ] as unknown as Lot[];
  expect(lotsDescribed(lots)).toEqual({ least: 2, most: 3 });
  expect(lotsNotRecorded(lots, 36)).toEqual({ least: 33, most: 34 });
});
