import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  inTenths,
  kilometresOf,
  milesBetween,
  nearestFirst,
} from '../../../../src/domain/places/distance.ts';

const point = fc.record({
  lat: fc.double({ min: -89, max: 89, noNaN: true }),
  lon: fc.double({ min: -179, max: 179, noNaN: true }),
});

describe('miles between two points', () => {
  test.each([
    // One minute of latitude on the sphere: 2π × 6,371.0088 km ÷ 21,600 = 1.85325 km.
    [{ lat: 52, lon: 1 }, { lat: 52 + 1 / 60, lon: 1 }, 1.15156],
    // A quarter of the equator: 10,007.557 km.
    [{ lat: 0, lon: 0 }, { lat: 0, lon: 90 }, 6218.41],
  ])('agree with the length of an arc (%o to %o)', (from, to, miles) => {
    expect(milesBetween(from, to)).toBeCloseTo(miles, 2);
  });

  test('are zero to the point itself, the same both ways, and no shorter by a detour', () => {
    fc.assert(
      fc.property(point, point, point, (a, b, c) => {
        expect(milesBetween(a, a)).toBe(0);
        expect(milesBetween(a, b)).toBeCloseTo(milesBetween(b, a), 9);
        expect(milesBetween(a, c)).toBeLessThanOrEqual(
          milesBetween(a, b) + milesBetween(b, c) + 1e-6,
        );
      }),
    );
  });
});

test('the nearest come first; those without a point are left out; ties go by id', () => {
  const here = { lat: 52, lon: 1 };
  const near = nearestFirst(here, [
    { id: 'far', point: { lat: 53, lon: 1 } },
    { id: 'b', point: { lat: 52.1, lon: 1 } },
    { id: 'unknown' },
    { id: 'a', point: { lat: 52.1, lon: 1 } },
  ]);
  expect(near.map(({ what }) => what.id)).toEqual(['a', 'b', 'far']);
});

test('the one at the point itself comes before another there', () => {
  const here = { lat: 52, lon: 1 };
  const both = [
    { id: 'a', point: here },
    { id: 'b', point: here },
  ];
  expect(nearestFirst(here, both, 'b').map(({ what }) => what.id)).toEqual(['b', 'a']);
});

test.each([
  [3.24, '3.2'],
  [3.25, '3.3'],
  [0, '0.0'],
  [12, '12.0'],
])('%d is printed as %s', (distance, text) => {
  expect(inTenths(distance)).toBe(text);
});

test('a mile is 1.609344 kilometres', () => {
  expect(kilometresOf(10)).toBeCloseTo(16.09344, 9);
});
