/** Distances to the nearest of some centres, and their summary. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceSummary } from '../../../../src/domain/distance/summary.ts';
import { hasDistances } from '../../../../src/domain/distance/has-distances.ts';
import { distanceOnDay, distanceThenAndNow } from '../../../../src/domain/distance/then-and-now.ts';
import { distancesToNearest, milesToNearest } from '../../../../src/domain/distance/to-nearest.ts';
import { milesBetween } from '../../../../src/domain/places/distance.ts';
import type { CentreState } from '../../../../src/domain/network/centre-history.ts';
import { isBase } from '../../../../src/domain/entries/base.ts';
import { withEntry } from '../../../support/made-up/make-content.ts';
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

test.each([
  [
    'half is enough for the middle',
    [
      [1, 50],
      [2, 50],
    ],
    1,
    2,
  ],
  [
    'a little less is not',
    [
      [1, 49],
      [2, 51],
    ],
    2,
    2,
  ],
  [
    'nine tenths are enough',
    [
      [1, 90],
      [2, 10],
    ],
    1,
    1,
  ],
  [
    'a little less is not enough',
    [
      [1, 89],
      [2, 11],
    ],
    1,
    2,
  ],
] as const)('%s', (_, reaches, median, ninetieth) => {
  const all = reaches.map(([miles, postcodes]) => reach(miles, postcodes));
  expect(distanceSummary(all)).toMatchObject({ median, ninetieth });
});

test('the distances of an area are those of its districts together', () => {
  const { postcodes, centres } = makeCounty();
  const distances = distancesToNearest({ centres, postcodes }, ['birch']);
  expect(distances?.all.postcodes).toBe(120);
  expect([...(distances?.districts ?? [])].map(([id, own]) => [id, own.postcodes])).toEqual([
    ['north-fen', 80],
    ['south-fen', 40],
  ]);
  expect(distances?.districts.get('south-fen')?.median).toBe(distances?.all.ninetieth);
  const empty = postcodes.groups.map((group) => ({ ...group, postcodes: 0 }));
  expect(
    distancesToNearest({ centres, postcodes: { ...postcodes, groups: empty } }, ['birch']),
  ).toBe(undefined);
  const [first, ...others] = postcodes.groups;
  const some = [...(first ? [{ ...first, district: 'moor', postcodes: 0 }] : []), ...others];
  const known = distancesToNearest({ centres, postcodes: { ...postcodes, groups: some } }, [
    'birch',
  ]);
  expect([...(known?.districts.keys() ?? [])]).not.toContain('moor');
});

test('a centre without a point, or with another id, is not measured to', () => {
  const unplaced = withEntry(makeCounty(), 'centres', 'birch', { point: undefined });
  expect(distancesToNearest(unplaced, ['birch'])).toBeUndefined();
  expect(distancesToNearest(makeCounty(), ['nothing'])).toBeUndefined();
  const one = distancesToNearest(makeCounty(), ['birch', 'nothing']);
  expect(one).toEqual(distancesToNearest(makeCounty(), ['birch']));
  expect(one?.all.median).toBeLessThan(
    distancesToNearest(makeCounty(), ['elder'])?.all.median ?? 0,
  );
});

test.each([
  ['groups, a base and another centre', {}, true],
  ['no groups', { groups: [] }, false],
])('with %s there is something to compare: %s', (_, change, has) => {
  const { centres, postcodes } = makeCounty();
  expect(hasDistances({ centres, postcodes: { ...postcodes, ...change } })).toBe(has);
});

test('a base or another centre without a point is nothing to compare with', () => {
  const { centres, postcodes } = makeCounty();
  const unplaced = (which: (isOne: boolean) => boolean) =>
    centres.map((centre) => (which(isBase(centre)) ? { ...centre, point: undefined } : centre));
  expect(hasDistances({ centres: unplaced((isOne) => isOne), postcodes })).toBe(false);
  expect(hasDistances({ centres: unplaced((isOne) => !isOne), postcodes })).toBe(false);
});

test.each(['opening', 'closing', 'not known'] as const)(
  'on a day: a centre that is %s may be open',
  (state) => {
    const closed = content.centres.map(({ id }) => [id, 'closed'] as const);
    const network = new Map<string, CentreState>([...closed, ['elder', 'open'], ['birch', state]]);
    const day = distanceOnDay(content, network);
    expect(day?.most).toEqual(distancesToNearest(content, ['elder'])?.all);
    expect(day?.least).toEqual(distancesToNearest(content, ['birch', 'elder'])?.all);
  },
);

test('then every centre counts, now only the bases', () => {
  const ids = content.centres.map(({ id }) => id);
  const bases = content.centres.filter(isBase).map(({ id }) => id);
  expect(distanceThenAndNow(content)).toEqual({
    then: distancesToNearest(content, ids),
    now: distancesToNearest(content, bases),
  });
});
