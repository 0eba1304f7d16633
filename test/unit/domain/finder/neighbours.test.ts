import { expect, test } from 'vitest';
import { neighboursNear } from '../../../../src/domain/finder/neighbours.ts';
import { realContent } from '../../../support/content/real-content.ts';

const here = { lat: 52, lon: 1 };
const north = (miles: number): typeof here => ({ ...here, lat: here.lat + miles / 69 });
const elsewhere = [
  { area: 'Moorshire', point: north(8) },
  { area: 'Fenshire', point: north(3) },
  { area: 'Moorshire', point: north(5) },
  { area: 'Farshire', point: north(30) },
  { area: 'Stranger', point: north(1) },
  { area: 'Unplaced' },
];
const neighbours = ['Farshire', 'Fenshire', 'Moorshire', 'Unplaced'];

test('the neighbours with a place near are named, the nearest first', () => {
  expect(neighboursNear(here, elsewhere, neighbours)).toEqual(['Fenshire', 'Moorshire']);
});

test('ten miles are near, a little more is not', () => {
  const one = (miles: number) => [{ area: 'Fenshire', point: north(miles) }];
  expect(neighboursNear(here, one(9.9), neighbours)).toEqual(['Fenshire']);
  expect(neighboursNear(here, one(10.1), neighbours)).toEqual(neighbours);
});

test('all neighbours are named if none has a place near', () => {
  expect(neighboursNear(north(-200), elsewhere, neighbours)).toEqual(neighbours);
});

test.each([
  ['NR34', ['Suffolk']],
  ['IP22', ['Suffolk']],
  ['CB6', ['Cambridgeshire']],
])('%s leads to %j, not to all neighbours', async (outcode, expected) => {
  const { site, postcodes, placesElsewhere } = await realContent();
  const point = postcodes.outcodes.find(({ code }) => code === outcode)?.point ?? here;
  expect(neighboursNear(point, placesElsewhere, site.neighbours ?? [])).toEqual(expected);
});
