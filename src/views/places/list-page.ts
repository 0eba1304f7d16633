/** Every place of the area from A to Z, each with the page that answers for it. */

import { memoByContent } from '../../domain/entries/memo-by-content.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { hasOwnPage } from '../../domain/places/place.ts';
import { links, partLinks } from '../../wording/frame/links.ts';
import type { Link } from '../../wording/frame/links.ts';
import { placeLink } from '../../wording/places/place-link.ts';
import { byLetter, letterAnchor } from '../frame/link-groups.ts';
import type { LinkGroup } from '../frame/link-groups.ts';
import { FIND_CRUMBS } from '../frame/site.ts';
import type { PageHead } from '../frame/site.ts';

export interface PlacesPage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly letters: readonly LinkGroup[];
  /** To the page of each letter, where one page would be too long. */
  readonly pages: readonly Link[];
}

export interface PlaceLetterPage {
  readonly letter: string;
  /** The end of its address: "b". */
  readonly slug: string;
  readonly head: PageHead;
  readonly title: string;
  readonly links: readonly Link[];
}

/** None if all are on one page. */
export function placeLetterPages(content: SiteContent): PlaceLetterPage[] {
  if (!placesArePerLetter(content)) return [];
  return placeLetters(content).map(({ name, links: own }) => {
    const title = `Towns and villages with ${name}`;
    return {
      letter: name,
      slug: letterSlug(name),
      head: {
        title,
        description: `Every town, village and hamlet in ${content.site.area} that begins with ${name}, each with the nearest help.`,
        path: partLinks.places(letterSlug(name)),
        crumbs: [...FIND_CRUMBS, { text: 'Towns and villages', to: links.places }],
        search: 'repeats others',
      },
      title,
      links: own,
    };
  });
}

/** The letters that places begin with, each to its places. */
export function placeLetterLinks(content: SiteContent): Link[] {
  const perLetter = placesArePerLetter(content);
  return placeLetters(content).map(({ name }) => ({
    text: name,
    to: perLetter ? partLinks.places(letterSlug(name)) : `${links.places}#${letterAnchor(name)}`,
  }));
}

const MOST_PLACES = 2_000;

function placesArePerLetter({ places }: SiteContent): boolean {
  return places.length > MOST_PLACES;
}

function letterSlug(letter: string): string {
  return letterAnchor(letter).replace(/^letter-/, '');
}

const placeLetters = memoByContent((content: SiteContent): readonly LinkGroup[] =>
  byLetter(content.places.map((place) => placeLink(content, place))),
);

export function placesPage(content: SiteContent): PlacesPage {
  const { area } = content.site;
  const perLetter = placesArePerLetter(content);
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
    letters: perLetter ? [] : placeLetters(content),
    pages: perLetter
      ? placeLetterPages(content).map(({ letter, head }) => ({ text: letter, to: head.path }))
      : [],
  };
}
