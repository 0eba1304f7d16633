/** The finder's page: its box, and lists by district, postcode area and place that need no script. */

import { shortOf } from '../../domain/entries/term.ts';
import type { MapView } from '../../charts/network/county-map.ts';
import { contentIndex } from '../../domain/entries/content-index.ts';
import { postcodeAreaOf } from '../../domain/places/postcode.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { finderForm, hasPoints } from './form.ts';
import type { FinderForm } from './form.ts';
import type { LinkGroup } from '../frame/link-groups.ts';
import { links } from '../../wording/frame/links.ts';
import { listsArePerDistrict } from '../../wording/network/parted-lists.ts';
import { placeLetterLinks } from '../places/list-page.ts';
import { baseItem } from '../places/near-items.ts';
import type { NearItem } from '../places/near-items.ts';
import { basesAndCentres, capital } from '../../wording/frame/phrases.ts';
import { HOME } from '../frame/site.ts';
import type { Link } from '../../wording/frame/links.ts';
import type { PageHead } from '../frame/site.ts';

export interface FindPage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly finder: FinderForm;
  /** The empty map that an answer draws on; undefined if nothing has a point. */
  readonly map: MapView | undefined;
  readonly distances: string;
  readonly districts: readonly {
    readonly id: string;
    readonly name: string;
    readonly link: Link;
    readonly bases: readonly NearItem[];
  }[];
  /** To the page of each district in place of `districts`, where the bases are too many. */
  readonly parts: readonly Link[];
  readonly districtsHeading: string;
  readonly outcodes: readonly LinkGroup[];
  /** The letters of the list of places. */
  readonly letters: readonly Link[];
}

export function findPage(content: SiteContent): FindPage {
  const { site } = content;
  const { terms, area } = site;
  const parted = listsArePerDistrict(content);
  const { bases } = contentIndex(content);
  const pages = site.districts.map(({ id, name }) => ({ text: name, to: links.district(id) }));
  return {
    head: {
      title: 'Find help near you',
      description: `Find the nearest ${terms.base.one} to you in ${area}: choose your town, your postcode or your ${shortOf(terms.district).one}.`,
      path: links.find,
      crumbs: [HOME],
      search: 'repeats others',
    },
    title: 'Find help near you',
    lead: [
      `Start with your postcode, your town or your old ${terms.centre.one}.`,
      terms.base.about ?? [],
    ]
      .flat()
      .join(' '),
    finder: finderForm(content),
    map: hasPoints(content) ? { title: `Map of ${area}`, size: 'county', marks: [] } : undefined,
    distances:
      'Distances are in miles in a straight line. Roads are longer. They are measured from the middle of a place or a postcode area.',
    parts: parted ? pages : [],
    districts: (parted ? [] : site.districts).map(({ id, name }) => ({
      id,
      name,
      link: {
        text: `${capital(basesAndCentres(terms))} in ${name}`,
        to: links.district(id),
      },
      bases: bases.filter((base) => base.district === id).map((base) => baseItem(content, base)),
    })),
    districtsHeading: `Your ${shortOf(terms.district).one}`,
    outcodes: outcodeGroups(content),
    letters: placeLetterLinks(content),
  };
}

/** Postcode areas in the order of the site, each area's outcodes by number: NR1, NR2, NR10. */
function outcodeGroups({ site, postcodes }: SiteContent): LinkGroup[] {
  const numberOf = (code: string): number => Number(/\d+/.exec(code)?.[0] ?? 0);
  return site.postcodeAreas.flatMap((area) => {
    const here = postcodes.outcodes
      .filter(({ code }) => postcodeAreaOf(code) === area)
      .toSorted((a, b) => numberOf(a.code) - numberOf(b.code) || a.code.localeCompare(b.code));
    if (here.length === 0) return [];
    return [
      { name: area, links: here.map(({ code }) => ({ text: code, to: links.outcode(code) })) },
    ];
  });
}
