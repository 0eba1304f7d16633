/** The towns that a map names, so that readers know where they are looking. */

import { Delaunay } from 'd3-delaunay';
import { memoByContent } from '../../../domain/entries/memo-by-content.ts';
import type { SiteContent } from '../../../domain/entries/site-content.ts';
import { milesBetween } from '../../../domain/places/distance.ts';
import type { Point } from '../../../domain/places/distance.ts';

export interface Town {
  readonly name: string;
  readonly point: Point;
}

/** How far from a place, in miles, postcodes are counted as part of it. */
const REACH = 2;
/** A smaller place this near to a larger one, in miles, is not named. */
const APART = 3;
/** A map of a county has no room for more names. */
const MOST = 26;

/** The largest first; cities and towns only, if the list of places says which they are. */
export const townNames = memoByContent(
  ({ places, postcodes }: Pick<SiteContent, 'places' | 'postcodes'>): readonly Town[] => {
    const towns = places.filter(isTown);
    const named = towns.length > 0 ? towns : places;
    const sizes = postcodesNear(named, postcodes.groups);
    return named
      .map(({ name, point }, index) => ({ name, point, size: sizes[index] ?? 0 }))
      .toSorted((a, b) => b.size - a.size)
      .reduce<Town[]>((largest, { name, point }) => {
        const alone = largest.every((other) => milesBetween(other.point, point) >= APART);
        return alone && largest.length < MOST ? [...largest, { name, point }] : largest;
      }, []);
  },
);

/** Whether the place says that it is a city or a town; not every list of places says so. */
function isTown(place: Town): boolean {
  return 'kind' in place && (place.kind === 'city' || place.kind === 'town');
}

/** For each place, the number of postcodes nearer to it than to any other place. */
function postcodesNear(
  places: readonly Town[],
  groups: SiteContent['postcodes']['groups'],
): readonly number[] {
  const sizes = places.map(() => 0);
  const [first] = places;
  if (!first) return sizes;
  const shrink = Math.cos((first.point.lat * Math.PI) / 180);
  const nearest = Delaunay.from(places.map(({ point }) => [point.lon * shrink, point.lat]));
  let index = 0;
  for (const { point, postcodes } of groups) {
    // Starting at the last result is fast, because groups in the table are close to each other.
    index = nearest.find(point.lon * shrink, point.lat, index);
    const place = places[index];
    if (place && milesBetween(place.point, point) <= REACH)
      sizes[index] = (sizes[index] ?? 0) + postcodes;
  }
  return sizes;
}
