/** Names as they are compared: short forms, marks, and words that all names have. */

import { expect, test } from 'vitest';
import { commonInNames, nameForm, plainWords } from '../../../../src/domain/places/name-form.ts';
import { hasOwnPage, PLACE_KINDS } from '../../../../src/domain/places/place.ts';
import { isPostcodeArea } from '../../../../src/domain/places/postcode-areas.ts';

test.each([
  ["St. Clement's", 'saint clements'],
  ['Gt. Casterton', 'great casterton'],
  ['R.A.F. Oakham', 'raf oakham'],
  ['Gr Casterton & Lt Casterton', 'great casterton and little casterton'],
  ['Ltl Mkt Rd', 'little market road'],
  ['Nth Ashwell nr Sth Ashwell', 'north ashwell near south ashwell'],
  ['Łódź, Ærø, Straße', 'lodz aero strasse'],
  ['Þor Ðið Œuvre đa ıra', 'thor did oeuvre da ira'],
  ['Ｏａｋ – Ham!', 'oak ham'],
  ['stanton', 'stanton'],
  ['  ', ''],
])('"%s" is compared as "%s"', (name, plain) => {
  expect(plainWords(name)).toBe(plain);
});

test.each([
  ["St Clement's Children's Centre", 'clements', 'saintclementschildrenscentre'],
  ['The Oakham Area', 'oakham', 'theoakhamarea'],
  ['Oak and Ash of Elm', 'oak ash elm', 'oakandashofelm'],
  ['Centre Parade', 'parade', 'centreparade'],
  ['Centreville', 'centreville', 'centreville'],
  ["Children's Centre", 'childrens centre', 'childrenscentre'],
])('of "%s" only "%s" tells it apart', (name, plain, whole) => {
  const common = commonInNames('childrens|centre|sure start');
  expect(nameForm(name, common)).toEqual({ name, plain, whole });
});

test('words of the subject may be typed with a gap or without', () => {
  const common = commonInNames('sure start');
  expect(nameForm('Sure Start Oak', common).plain).toBe('oak');
  expect(nameForm('Surestart Oak', common).plain).toBe('oak');
  expect(nameForm('Sure Start Oak', commonInNames('')).plain).toBe('sure start oak');
});

test('hamlets and suburbs are on the page of their outcode', () => {
  expect(PLACE_KINDS.filter((kind) => hasOwnPage({ kind }))).toEqual([
    'city',
    'town',
    'village',
    'parish',
  ]);
});

test.each([
  ['SW', true],
  ['B', true],
  ['ZE', true],
  ['QX', false],
  ['sw', false],
  ['', false],
])('postcodes begin with %s: %s', (letters, is) => {
  expect(isPostcodeArea(letters)).toBe(is);
});
