/** Distances to the nearest of some centres, and their summary. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceSummary } from '../../../../src/domain/distance/summary.ts';
import { distanceOnDay, distanceThenAndNow } from '../../../../src/domain/distance/then-and-now.ts';
import { distancesToNearest, milesToNearest } from '../../../../src/domain/distance/to-nearest.ts';
import { milesBetween } from '../../../../src/domain/places/distance.ts';
import type { CentreState } from '../../../../src/domain/network/centre-history.ts';
import { isBase } from '../../../../src/domain/entries/base.ts';
import { makeCounty } from '../../../support/made-up/make-county.ts';

const content = makeCounty();

const reach = (miles: number, postcodes: number) => ({ miles, postcodes });

test('median, 90th centile and share are weighted by postcodes', () => {
  expect(distanceSummary([reach(6, 30), reach(1, 60), reach(9, 10)])).toEqual({
    postcodes: 100,
    median: 1,
    ninetieth: 6,
    far: 0.4,
  });
  expect(distanceSummary([reach(5, 1), reach(2, 1)])).toMatchObject({ median: 2, far: 0 });
  expect(distanceSummary([])).toBeUndefined();
});

test('the nearest point is the one that comparing all of them finds', () => {
  const point = fc.record({
    lat: fc.double({ min: 52.3, max: 53, noNaN: true }),
    lon: fc.double({ min: 0.1, max: 1.8, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 30 }), point, (points, from) => {
      const nearest = Math.min(...points.map((to) => milesBetween(from, to)));
      expect(milesToNearest(points)(from)).toBeCloseTo(nearest, 9);
    }),
  );
});

test('no centre is nearer than all of them together, in the area and in each district', () => {
  const both = distanceThenAndNow(content);
  expect(both?.now.all.median).toBeGreaterThan(0);
  expect(both?.now.districts.size).toBe(both?.then.districts.size);
  for (const [district, now] of both?.now.districts ?? []) {
    const then = both?.then.districts.get(district);
    expect(then?.postcodes).toBe(now.postcodes);
    expect(then?.median).toBeLessThanOrEqual(now.median);
    expect(then?.far).toBeLessThanOrEqual(now.far);
  }
});

test('nothing to compare without groups, bases or other centres', () => {
  const { centres, postcodes } = content;
  const bases = centres.filter(isBase);
  const none = centres.map((centre) => ({ ...centre, base: undefined }));
  for (const bare of [
    { centres, postcodes: { ...postcodes, groups: [] } },
    { centres: none, postcodes },
    { centres: bases, postcodes },
  ])
    expect(distanceThenAndNow(bare)).toBeUndefined();
  expect(distancesToNearest(content, [])).toBeUndefined();
});

test('on a day: between what is listed as open and what may have been', () => {
  const on = (states: Readonly<Record<string, CentreState>>) =>
    distanceOnDay(content, new Map(Object.entries(states)));
  expect(on({ birch: 'closed' })?.most).toBeUndefined();
  const closed = Object.fromEntries(content.centres.map(({ id }) => [id, 'closed' as const]));
  expect(on(closed)).toBeUndefined();
  const day = on({ ...closed, dogwood: 'base, building closed', birch: 'closing' });
  expect(day?.least.median).toBeLessThan(day?.most.median ?? 0);
  const sure = on({ ...closed, dogwood: 'base', birch: 'open' });
  expect(sure?.least).toEqual(sure?.most);
});
