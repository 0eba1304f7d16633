/** A place is near the postcodes that it names: a point of another place is found. */

import { milesBetween } from '../../../places/distance.ts';
import type { Point } from '../../../places/distance.ts';
import type { RuleProblem } from '../../problem.ts';
import type { SiteContent } from '../../../entries/site-content.ts';
import { contains } from './points-on-the-map.ts';

/** From the middle of the nearest sector, in miles: no village is farther from its own postcodes. */
const FARTHEST_MILES = 12;

export function placesNearTheirPostcodes({ site, places, postcodes }: SiteContent): RuleProblem[] {
  const middles = Map.groupBy(
    [...postcodes.outcodes, ...postcodes.sectors],
    ({ code }) => code.split(' ')[0] ?? '',
  );
  return places.flatMap(({ id, outcode, point }): RuleProblem[] => {
    if (!contains(site.map.box, point)) return [];
    const miles = nearest(point, middles.get(outcode) ?? []);
    if (miles === undefined || miles <= FARTHEST_MILES) return [];
    return [
      {
        kind: 'point-far',
        at: { kind: 'places', id },
        path: ['outcode'],
        found: `"${outcode}", whose nearest postcodes are ${miles.toFixed(1)} miles away`,
        expected: `postcodes within ${String(FARTHEST_MILES)} miles of the point`,
        fix: 'copy the point and the outcode from the source again: one of them belongs to another place',
      },
    ];
  });
}

function nearest(point: Point, areas: readonly { readonly point: Point }[]): number | undefined {
  if (areas.length === 0) return undefined;
  return Math.min(...areas.map((area) => milesBetween(point, area.point)));
}
