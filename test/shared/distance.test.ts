/** The distances from postcode groups agree with those from exact postcodes. */

import { expect, test } from 'vitest';
import { distanceSummary } from '../../src/domain/distance/summary.ts';
import type { DistanceSummary, Reach } from '../../src/domain/distance/summary.ts';
import { distanceThenAndNow } from '../../src/domain/distance/then-and-now.ts';
import { milesToNearest } from '../../src/domain/distance/to-nearest.ts';
import { isBase } from '../../src/domain/entries/base.ts';
import type { Centre } from '../../src/domain/entries/entry.ts';
import { content } from './content-under-test.ts';
import { cell, pointOf, readTable } from './read-table.ts';

/** What an area's own numbers may differ by: a group has one point for about 16 postcodes. */
const DISTRICT_MILES = 0.2;
const COUNTY_MILES = 0.15;
const SHARE = 0.015;

const groups = new Map(content.postcodes.groups.map(({ code, district }) => [code, district]));
const postcodes = readTable('geo/norfolk-postcodes.csv').flatMap((row) => {
  const point = pointOf(row);
  return point ? [{ point, district: groups.get(cell(row, 'postcode').slice(0, -1)) }] : [];
});

function exactly(centres: readonly Centre[], district?: string): DistanceSummary | undefined {
  const miles = milesToNearest(centres.flatMap(({ point }) => (point ? [point] : [])));
  const own = postcodes.filter((each) => district === undefined || each.district === district);
  return distanceSummary(own.map(({ point }): Reach => ({ miles: miles(point), postcodes: 1 })));
}

const exact = (district?: string) => ({
  then: exactly(content.centres, district),
  now: exactly(content.centres.filter(isBase), district),
});

test('the county: medians within 0.15 mile, shares over five miles within 1.5 points', () => {
  const both = distanceThenAndNow(content);
  const { then, now } = exact();
  expect(then?.postcodes).toBe(postcodes.length);
  for (const [ours, theirs] of [
    [both?.then.all, then],
    [both?.now.all, now],
  ]) {
    expect(Math.abs((ours?.median ?? 99) - (theirs?.median ?? 0))).toBeLessThanOrEqual(
      COUNTY_MILES,
    );
    expect(Math.abs((ours?.far ?? 9) - (theirs?.far ?? 0))).toBeLessThanOrEqual(SHARE);
  }
});

test.each(content.site.districts)('$name: medians and shares', ({ id }) => {
  const both = distanceThenAndNow(content);
  const { then, now } = exact(id);
  for (const [ours, theirs] of [
    [both?.then.districts.get(id), then],
    [both?.now.districts.get(id), now],
  ]) {
    const apart = Math.abs((ours?.median ?? 99) - (theirs?.median ?? 0));
    expect(apart).toBeLessThanOrEqual(DISTRICT_MILES);
    expect(Math.abs((ours?.far ?? 9) - (theirs?.far ?? 0))).toBeLessThanOrEqual(SHARE);
  }
});
