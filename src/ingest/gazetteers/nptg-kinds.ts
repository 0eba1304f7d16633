/** Kinds for the localities of NPTG, which does not say whether one is a town or a hamlet. */

import type { GazetteerPlace } from './layouts.ts';

/** With so many localities within it, a place is a town. */
const OF_A_TOWN = 8;

/**
 * A locality with many others within it is a town, one within another a suburb, any other a village.
 * @param names  of administrative areas, by code
 */
export function withKinds(
  places: readonly GazetteerPlace[],
  names: ReadonlyMap<string, string>,
): GazetteerPlace[] {
  const key = (area: string, name: string): string => `${area} ${name}`;
  const parts = Map.groupBy(places, ({ area, within = '' }) => key(area, within));
  return places.map((place) => {
    const { area, name, within } = place;
    const many = (parts.get(key(area, name)) ?? []).length >= OF_A_TOWN;
    const kind = many ? 'town' : within === undefined ? 'village' : 'suburb';
    return { ...place, kind, area: names.get(area) ?? area };
  });
}
