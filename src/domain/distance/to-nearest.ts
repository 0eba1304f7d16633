/** The distance from every postcode group to the nearest of some centres, for the area and each district. */

import { Delaunay } from 'd3-delaunay';
import { memoByContent } from '../entries/memo-by-content.ts';
import { milesBetween } from '../places/distance.ts';
import type { Point } from '../places/distance.ts';
import type { SiteContent } from '../entries/site-content.ts';
import { distanceSummary } from './summary.ts';
import type { DistanceSummary, Reach } from './summary.ts';

export interface AreaDistances {
  readonly all: DistanceSummary;
  /** By the id of the district; a district without postcodes is left out. */
  readonly districts: ReadonlyMap<string, DistanceSummary>;
}

type Measured = Pick<SiteContent, 'centres' | 'postcodes'>;

/**
 * The distances to the nearest of the centres with these ids; the same object for the same ids.
 *
 * Undefined if there are no postcode groups, or none of the centres has a point.
 */
export const distancesToNearest = memoByContent(measure);

function measure(
  { centres, postcodes: { groups } }: Measured,
  ids: readonly string[],
): AreaDistances | undefined {
  const wanted = new Set(ids);
  const points = centres.flatMap(({ id, point }) => (point && wanted.has(id) ? [point] : []));
  if (points.length === 0) return undefined;
  const milesFrom = milesToNearest(points);
  const reaches = groups.map(({ point, postcodes, district }) => ({
    miles: milesFrom(point),
    postcodes,
    district,
  }));
  const all = distanceSummary(reaches);
  return all && { all, districts: byDistrict(reaches) };
}

function byDistrict(
  reaches: readonly (Reach & { readonly district: string })[],
): AreaDistances['districts'] {
  const summaries = new Map<string, DistanceSummary>();
  for (const [district, own] of Map.groupBy(reaches, (reach) => reach.district)) {
    const summary = distanceSummary(own);
    if (summary) summaries.set(district, summary);
  }
  return summaries;
}

/**
 * Miles to the nearest of the points. Found in the plane first, then among the points around, as
 * degrees east are not equally long everywhere.
 */
export function milesToNearest(points: readonly Point[]): (from: Point) => number {
  const middle = points.reduce((sum, { lat }) => sum + lat, 0) / points.length;
  const shrink = Math.cos((middle * Math.PI) / 180);
  const cells = Delaunay.from(points.map(({ lat, lon }) => [lon * shrink, lat]));
  let last = 0;
  return (from) => {
    // Points in the order of their postcodes are close together, so the last answer is a good start.
    last = cells.find(from.lon * shrink, from.lat, last);
    const near = [last, ...cells.neighbors(last)].flatMap((at) => points[at] ?? []);
    return Math.min(...near.map((point) => milesBetween(from, point)));
  };
}
