/**
 * The nearest help to a postcode area or place: the finder's answer as a plain page, for
 * readers without JavaScript and for search engines.
 */

import { BUILDING_IN_DOUBT, IN_DOUBT_LABEL } from '../../wording/network/check-before-use.ts';
import { contentIndex } from '../../domain/entries/content-index.ts';
import { nearestHelp } from '../../domain/finder/nearest-help.ts';
import type { NearestHelp } from '../../domain/finder/nearest-help.ts';
import { hasOwnPage } from '../../domain/places/place.ts';
import { placeTitle } from '../../wording/places/place-link.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { outcodeArea, placeArea } from './areas.ts';
import type { Area } from './areas.ts';
import { answerNotes, withoutNotes } from './answer-notes.ts';
import type { Brief } from './brief-markup.ts';
import { addressWords } from '../../wording/places/address.ts';
import { distanceWords, roughMiles, STRAIGHT_LINES } from '../../wording/places/distance.ts';
import { FAR } from '../../domain/finder/ranking.ts';
import { shortOf } from '../../domain/entries/term.ts';
import { nearestGroups } from './nearest-groups.ts';
import type { NearestGroup } from './nearest-groups.ts';
import { servedBy } from './served-by.ts';
import type { SureNote } from './sure-notes.ts';
import { FIND_CRUMBS } from '../frame/site.ts';
import { links } from '../../wording/frame/links.ts';
import { baseItem, hubList, libraryList, otherCentresNear } from './near-items.ts';
import type { NearItem, NearList } from './near-items.ts';
import { basesAndCentres, capital } from '../../wording/frame/phrases.ts';
import type { Link } from '../../wording/frame/links.ts';
import type { PageHead } from '../frame/site.ts';
import { pageReach } from './reach.ts';
import type { PageReach } from './reach.ts';
import { sourceMarks } from '../../wording/sources/marks.ts';
import type { SourceLine } from '../../wording/sources/marks.ts';

export interface FindAreaPage {
  /** Last part of the address: "sw1a", "millbrook". */
  readonly slug: string;
  readonly head: PageHead;
  readonly title: string;
  /** Only where no base is recorded. */
  readonly lead: string | undefined;
  /** What the distances are measured from, and how. */
  readonly placed: string;
  readonly notes: readonly string[];
  /** The nearest bases and the nearest library, what is nearest first. */
  readonly groups: readonly NearestGroup[];
  readonly reach: PageReach;
  /** Other bases, and those that are only named because they are far away. */
  readonly further: readonly NearItem[];
  readonly far: Brief['items'];
  readonly headings: Readonly<
    Record<'further' | 'libraries' | 'centres' | 'hubs' | 'places', string>
  >;
  /** What the sources of the lists are of: "libraries", "other centres". */
  readonly listed: { readonly libraries: string; readonly centres: string };
  /** Libraries after the nearest. */
  readonly libraries: NearList;
  /** Centres that are not bases now, and what happened to them. */
  readonly centres: NearList;
  readonly hubs: NearList;
  /** For an outcode: its towns, villages and hamlets. */
  readonly places: readonly { readonly text: string; readonly to: string | undefined }[];
  readonly district: Link;
  readonly sure: readonly SureNote[];
  readonly sources: readonly SourceLine[];
}

/** The page of each postcode area and place. */
export function findAreaPages(content: SiteContent): FindAreaPage[] {
  const { places, postcodes } = content;
  return [
    ...postcodes.outcodes.map((area) => areaPage(content, outcodeArea(area, content))),
    ...places.filter(hasOwnPage).map((place) => areaPage(content, placeArea(place, content))),
  ];
}

function areaPage(content: SiteContent, area: Area): FindAreaPage {
  const { terms } = content.site;
  const marks = sourceMarks(content);
  const near = nearestHelp(content, area.point, area.as);
  const groups = nearestGroups(content, near, area, marks);
  const served = servedBy(content, near, area);
  const reach = pageReach(content, marks);
  const others = near.bases.slice(near.answers);
  const further = others
    .filter(({ miles }) => miles <= FAR)
    .map(({ what, miles }) => baseItem(content, what, distanceWords(miles, 'rough')));
  const shownHubs = [...groups.flatMap(({ cards }) => cards), ...further].flatMap(
    ({ also = [] }) => also,
  );
  const district = contentIndex(content).district.get(area.district) ?? area.district;
  return {
    slug: area.slug,
    head: {
      title: `Help near ${area.title}`,
      description: describe(content, area, near),
      path: `${links.find}${area.slug}/`,
      crumbs: FIND_CRUMBS,
      search: 'repeats others',
    },
    title: `Help near ${area.title}`,
    lead: near.bases.length === 0 ? noBaseNear(area, terms.base.one) : undefined,
    placed: [`Measured from ${area.measuredFrom}.`, STRAIGHT_LINES, terms.base.about ?? []]
      .flat()
      .join(' '),
    notes: [
      ...area.notes,
      ...(served.note !== undefined && served.others.length === 0 ? [served.note] : []),
    ],
    groups: groups.map((group) => ({ ...group, cards: withoutNotes(group.cards) })),
    reach: { ...reach, sources: [] },
    further,
    far: others
      .filter(({ miles }) => miles > FAR)
      .map(({ what, miles }) => ({
        name: what.help.name,
        to: links.centre(what.id),
        miles: [
          roughMiles(miles),
          ...(what.help.inDoubt === undefined ? [] : [IN_DOUBT_LABEL]),
        ].join(', '),
      })),
    headings: {
      further: `Next nearest ${terms.base.many}`,
      libraries: `Next nearest ${terms.library.many}`,
      centres: `Other ${terms.centre.many} near ${area.name}, and what happened to them`,
      hubs: `${capital(terms.familyHub.many)} in ${district}`,
      places: `Places in ${area.name}`,
    },
    listed: {
      libraries: terms.library.many,
      centres: `other ${shortOf(terms.centre).many}`,
    },
    hubs: hubList(
      content,
      content.familyHubs.filter(
        (hub) => hub.district === area.district && !shownHubs.includes(hub.name),
      ),
      marks,
    ),
    libraries: libraryList(content, near.libraries.slice(1), 'rough', marks),
    centres: otherCentresNear(content, area.point, 'rough', marks),
    places: content.places
      .filter(({ outcode }) => outcode === area.outcode)
      .map((place) => ({
        text: placeTitle(content, place),
        to: hasOwnPage(place) ? links.place(place.id) : undefined,
      }))
      .sort((a, b) => a.text.localeCompare(b.text, 'en-GB')),
    district: {
      text: `All ${basesAndCentres(terms)} in ${district}`,
      to: links.district(area.district),
    },
    sure: answerNotes(
      content,
      groups.flatMap(({ cards }) => cards),
      reach,
    ),
    sources: marks.list(),
  };
}

function noBaseNear({ title }: Area, base: string): string {
  return `No ${base} is recorded near ${title}.`;
}

function describe({ site }: SiteContent, area: Area, near: NearestHelp): string {
  const [first] = near.bases;
  const { one } = site.terms.base;
  if (!first) return noBaseNear(area, one);
  const { what, miles } = first;
  const check = what.help.inDoubt === undefined ? '' : ` ${BUILDING_IN_DOUBT}`;
  const where = `${what.help.name}, ${distanceWords(miles, 'rough')}: ${addressWords(what)}`;
  return `The nearest ${one} to ${area.title} is ${where}.${check}`;
}
