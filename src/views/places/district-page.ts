/** One district: its bases, its centres then and now, family hub sites and libraries. */

import { contentIndex } from '../../domain/entries/content-index.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { isHelpPlace } from '../../domain/entries/base.ts';
import { offerAtBases } from '../../wording/places/offers.ts';
import { answerCard } from './answer-card.ts';
import type { AnswerCard } from './answer-card.ts';
import { answerNotes, withoutNotes } from './answer-notes.ts';
import { firstWithOffer } from './nearest-groups.ts';
import type { SureNote } from './sure-notes.ts';
import { backingOf } from '../../wording/sources/backing.ts';
import { outcomeFact } from '../../wording/network/centre-outcome.ts';
import { FIND_CRUMBS } from '../frame/site.ts';
import { hasOwnPage } from '../../domain/places/place.ts';
import { placeLink } from '../../wording/places/place-link.ts';
import { links } from '../../wording/frame/links.ts';
import { centreItem, hubList, libraryItem } from './near-items.ts';
import type { NearList } from './near-items.ts';
import { basesAndCentres, capital, counted } from '../../wording/frame/phrases.ts';
import type { Link } from '../../wording/frame/links.ts';
import type { PageHead } from '../frame/site.ts';
import { pageReach } from './reach.ts';
import type { PageReach } from './reach.ts';
import { sourceMarks } from '../../wording/sources/marks.ts';
import type { SourceLine } from '../../wording/sources/marks.ts';

export interface DistrictPage {
  readonly slug: string;
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly cards: readonly AnswerCard[];
  readonly basesHeading: string;
  /** Family hub sites and libraries; empty lists are not printed. */
  readonly lists: readonly (NearList & { readonly heading: string })[];
  /** What happened to the other centres: folded, below where to go now. */
  readonly history: NearList & { readonly heading: string };
  readonly placesHeading: string;
  readonly places: readonly Link[];
  readonly reach: PageReach;
  readonly sure: readonly SureNote[];
  readonly sources: readonly SourceLine[];
}

export function districtPages(content: SiteContent): DistrictPage[] {
  return content.site.districts.map((district) => districtPage(content, district));
}

function districtPage(
  content: SiteContent,
  { id, name }: { readonly id: string; readonly name: string },
): DistrictPage {
  const { terms } = content.site;
  const marks = sourceMarks(content);
  const here = <T extends { readonly district: string }>(entries: readonly T[]): T[] =>
    entries.filter(({ district }) => district === id);
  const bases = here(contentIndex(content).bases);
  const all = firstWithOffer(
    bases.map((base) => answerCard(content, base, undefined, marks)),
    offerAtBases(content),
    marks,
  );
  const reach = pageReach(content, marks);
  const shownHubs = all.flatMap(({ also }) => also);
  const centres = here(content.centres).filter((centre) => !isHelpPlace(centre));
  const libraries = here(content.libraries);
  const title = `${capital(basesAndCentres(terms))} in ${name}`;
  const lead = leadOf(all, name, terms.base);
  return {
    slug: id,
    head: {
      title,
      shortTitle: `Help in ${name}`,
      description: lead,
      path: links.district(id),
      crumbs: FIND_CRUMBS,
      search: 'repeats others',
    },
    title,
    lead,
    cards: withoutNotes(all),
    basesHeading: capital(terms.base.many),
    lists: [
      {
        heading: capital(terms.familyHub.many),
        ...hubList(
          content,
          here(content.familyHubs).filter((hub) => !shownHubs.includes(hub.name)),
          marks,
        ),
      },
      {
        heading: capital(terms.library.many),
        items: libraries.map((library) => libraryItem(content, library)),
        ...backingOf(content, libraries, marks),
      },
    ],
    history: {
      heading: `Other ${terms.centre.many}, and what happened to them`,
      items: centres.map((centre) => centreItem(content, centre)),
      ...backingOf(content, centres.map(outcomeFact), marks),
    },
    placesHeading: `Towns and villages in ${name}`,
    places: here(content.places)
      .filter(hasOwnPage)
      .map((place) => placeLink(content, place))
      .sort((a, b) => a.text.localeCompare(b.text, 'en-GB')),
    reach: { ...reach, sources: [] },
    sure: answerNotes(content, all, reach),
    sources: marks.list(),
  };
}

/** More names are no sentence. */
const MOST_NAMED = 12;

function leadOf(
  cards: readonly AnswerCard[],
  district: string,
  base: { readonly one: string; readonly many: string },
): string {
  if (cards.length === 0) return `No ${base.one} is recorded in ${district}.`;
  // A name may contain commas and "and".
  const names = cards.length > MOST_NAMED ? '' : `: ${cards.map(({ name }) => name).join('; ')}`;
  return `${district} has ${counted(cards.length, base)}${names}.`;
}
