/** A term's short form, its article, and its form in addresses. */

import { expect, test } from 'vitest';
import { addressesOf, shortOf, slugsOf, withArticle } from '../../../../src/domain/entries/term.ts';

const SHOP = { one: 'coffee shop', many: 'coffee shops' };
const SHORT = { one: 'shop', many: 'shops' };

test('without a short form or a slug, both are made from the words', () => {
  expect(shortOf(SHOP)).toEqual(SHOP);
  expect(slugsOf(SHOP)).toEqual({ one: 'coffee-shop', many: 'coffee-shops' });
  expect(slugsOf({ one: 'café', many: 'cafés' })).toEqual({ one: 'cafe', many: 'cafes' });
});

test('the slug is made from the short form, unless there is one', () => {
  expect(slugsOf({ ...SHOP, short: SHORT })).toEqual(SHORT);
  const slug = { one: 'till', many: 'tills' };
  expect(slugsOf({ ...SHOP, short: SHORT, slug })).toEqual(slug);
});

test('the article fits the first letter, unless the term says which', () => {
  expect(withArticle({ one: 'base' })).toBe('a base');
  expect(withArticle({ one: 'office' })).toBe('an office');
  expect(withArticle({ one: 'unit', article: 'a' })).toBe('a unit');
});

test('places and lots have the addresses of their terms', () => {
  const terms = {
    base: SHOP,
    centre: { ...SHOP, short: SHORT },
    lot: { one: 'bag', many: 'bags' },
    library: { one: 'tea room', many: 'tea rooms' },
    familyHub: { one: 'stand', many: 'stands' },
    district: { one: 'ward', many: 'wards' },
  };
  expect(addressesOf(terms)).toEqual({
    ...{ base: 'coffee-shop', bases: 'coffee-shops', centre: 'shop', centres: 'shops' },
    ...{ lot: 'bag', lots: 'bags', library: 'tea-room', libraries: 'tea-rooms' },
    ...{ familyHub: 'stand', familyHubs: 'stands', district: 'ward', districts: 'wards' },
  });
});
