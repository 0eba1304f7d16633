/** Where a device is: inside the area, outside it, on its border, or far away. */

import { expect, test } from 'vitest';
import type { FinderIndex } from '../../../../src/domain/finder/index.ts';
import { askPosition } from '../../../../src/domain/finder/position.ts';
import { makeCounty } from '../../../support/made-up/make-county.ts';
import { sentFinderIndex } from '../../../support/content/sent-finder-index.ts';

const county = sentFinderIndex(makeCounty());
const BIRCHTON = { lat: 54.862, lon: -1.605 };

test('inside the area, at that point', () => {
  expect(askPosition(county, { point: BIRCHTON, accuracy: 20 })).toEqual({
    is: 'found',
    from: {
      ...{ label: '', as: 'device', point: BIRCHTON, side: 'inside' },
      ...{ about: undefined, district: undefined },
    },
  });
});

test.each([
  ['where all agree', ['north-fen', 'north-fen', 'north-fen'], 20, 0],
  ['where it is right within a kilometre', ['north-fen', 'north-fen', 'north-fen'], 1000, 0],
  ['where they do not', ['north-fen', 'south-fen', 'north-fen'], 20, undefined],
  ['for a rough position', ['north-fen', 'north-fen', 'north-fen'], 1001, undefined],
])('the district %s', (_, districts, accuracy, district) => {
  const content = makeCounty();
  const groups = districts.map((id, at) => ({
    ...{ code: `QX1 1${'ABC'.charAt(at)}`, postcodes: 9, district: id },
    point: { lat: 54.86 + at / 1000, lon: -1.6 },
  }));
  const index = sentFinderIndex({ ...content, postcodes: { ...content.postcodes, groups } });
  expect(askPosition(index, { point: BIRCHTON, accuracy })).toMatchObject({
    from: { district, about: accuracy > 1000 ? true : undefined },
  });
});

/** With one place elsewhere, so many miles north of the northernmost place. */
const withNeighbour = (miles: number): FinderIndex => ({
  ...county,
  elsewhere: [
    { name: 'Farby', area: 'Kent' },
    { name: 'Nearby', area: 'Moorshire', point: { lat: 54.9 + miles / 69.09, lon: -1.8 } },
  ],
});
const northOf = (miles: number) => ({ lat: 54.9 + miles / 69.09, lon: -1.8 });

test.each([
  ['nearer to a place elsewhere', 10, 8, 20, 'outside'],
  ['nearer to a place of the area', 10, 4, 20, 'inside'],
  ['near to both', 2, 1, 20, 'border'],
  ['a rough position that may be on either side', 10, 5.5, 3000, 'border'],
  ['the same position, known well', 10, 5.5, 900, 'outside'],
  ['a rough position well on one side', 10, 8, 3000, 'outside'],
])('%s', (_, neighbour, miles, accuracy, side) => {
  expect(askPosition(withNeighbour(neighbour), { point: northOf(miles), accuracy })).toMatchObject({
    is: 'found',
    from: { side, district: undefined },
  });
});

test('outside, it is in no district, whatever is nearest', () => {
  const { postcodes, ...content } = makeCounty();
  const groups = ['A', 'B', 'C'].map((letter) => ({
    ...{ code: `QX1 1${letter}`, postcodes: 9, district: 'north-fen', point: BIRCHTON },
  }));
  const sent = sentFinderIndex({ ...content, postcodes: { ...postcodes, groups } });
  const index = { ...sent, elsewhere: withNeighbour(10).elsewhere };
  expect(askPosition(index, { point: northOf(8), accuracy: 20 })).toMatchObject({
    from: { side: 'outside', district: undefined },
  });
});

test('more than 25 miles from the area', () => {
  expect(askPosition(county, { point: northOf(24.9), accuracy: 20 }).is).toBe('found');
  const far = askPosition(county, { point: northOf(25.2), accuracy: 20 });
  expect(far).toEqual({ is: 'far', miles: expect.closeTo(25.2, 0) as number });
});

test('a site that knows no places cannot tell on which side it is', () => {
  const postcodes = {
    outcodes: [],
    sectors: { steps: '', parts: '' },
    letters: '',
    groups: { steps: '', parts: '' },
  };
  const index = { ...county, places: [], postcodes };
  expect(askPosition(index, { point: BIRCHTON, accuracy: 20 })).toEqual({
    is: 'found',
    from: { ...{ label: '', as: 'device', point: BIRCHTON, district: undefined } },
  });
});
