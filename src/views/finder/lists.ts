/** Where to go on from an answer that is not enough: the plain lists, as far as there are any. */

import type { FinderIndex } from '../../domain/finder/index.ts';
import { shortOf } from '../../domain/entries/term.ts';
import { kindSlug, links } from '../../wording/frame/links.ts';
import type { Link } from '../../wording/frame/links.ts';
import { basesAndCentres } from '../../wording/frame/phrases.ts';

/** Whether anything that is typed has a place on the map: without, no advice to type helps. */
export function canPlace({ places, postcodes }: FinderIndex): boolean {
  return places.length > 0 || postcodes.outcodes.length > 0;
}

/** All help in a district. */
export function inDistrict({ districts, terms }: FinderIndex, rank: number | undefined): Link[] {
  const district = districts[rank ?? -1];
  if (!district) return [];
  const text = `All ${basesAndCentres(terms)} in ${district.name}`;
  return [{ text, to: links.district(district.id) }];
}

/** The plain lists, as far as there are any. */
export function toLists({ places, postcodes, terms }: FinderIndex): Link[] {
  return [
    ...(places.length > 0
      ? [{ text: 'Choose your town or village', to: `${links.find}#places` }]
      : []),
    ...(postcodes.outcodes.length > 0
      ? [{ text: 'Choose the first half of your postcode', to: `${links.find}#postcodes` }]
      : []),
    {
      text: `Choose your ${shortOf(terms.district).one}`,
      to: `${links.find}#${kindSlug('districts')}`,
    },
  ];
}
