/** Every place of the area from A to Z, each with the page that answers for it. */

import type { SiteContent } from '../../domain/entries/site-content.ts';
import { hasOwnPage } from '../../domain/places/place.ts';
import { links } from '../../wording/frame/links.ts';
import { placeLink } from '../../wording/places/place-link.ts';
import { byLetter } from '../frame/link-groups.ts';
import type { LinkGroup } from '../frame/link-groups.ts';
import { FIND_CRUMBS } from '../frame/site.ts';
import type { PageHead } from '../frame/site.ts';

export interface PlacesPage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly letters: readonly LinkGroup[];
}

export function placesPage(content: SiteContent): PlacesPage {
  const { area } = content.site;
  const small = content.places.some((place) => !hasOwnPage(place));
  return {
    head: {
      title: `Towns and villages in ${area}`,
      description: `Every town, village and hamlet in ${area} from A to Z, each with the nearest help.`,
      path: links.places,
      crumbs: FIND_CRUMBS,
      search: 'repeats others',
    },
    title: `Towns and villages in ${area}`,
    lead: small
      ? 'Choose yours to see the nearest help. Hamlets and suburbs lead to their postcode area.'
      : 'Choose yours to see the nearest help.',
    letters: byLetter(content.places.map((place) => placeLink(content, place))),
  };
}
