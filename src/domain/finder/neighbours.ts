/** Which neighbouring councils a reader near a point may live in. */

import { milesBetween } from '../places/distance.ts';
import type { Point } from '../places/distance.ts';

/** How far a place of a neighbour is looked for: about the width of a rural outcode, in miles. */
const NEARBY = 10;

interface PlaceElsewhere {
  readonly area: string;
  readonly point?: Point | undefined;
}

/** The neighbours that have a known place near the point, nearest first; all if none has. */
export function neighboursNear(
  point: Point,
  elsewhere: readonly PlaceElsewhere[],
  neighbours: readonly string[],
): readonly string[] {
  const near = elsewhere
    .flatMap((place) =>
      place.point && neighbours.includes(place.area)
        ? [{ area: place.area, miles: milesBetween(point, place.point) }]
        : [],
    )
    .filter(({ miles }) => miles <= NEARBY)
    .sort((a, b) => a.miles - b.miles);
  return near.length === 0 ? neighbours : [...new Set(near.map(({ area }) => area))];
}
