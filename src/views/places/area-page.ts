/**
 * The nearest help to a postcode area or place: the finder's answer as a plain page, for
 * readers without JavaScript and for search engines.
 */

import { BUILDING_IN_DOUBT } from '../../wording/network/check-before-use.ts';
import { contentIndex } from '../../domain/entries/content-index.ts';
import type { Point } from '../../domain/places/distance.ts';
import { nearestHelp } from '../../domain/finder/nearest-help.ts';
import { hasOwnPage } from '../../domain/places/place.ts';
import type { Place } from '../../domain/places/place.ts';
import { placeTitle } from '../../wording/places/place-link.ts';
import type { PostcodeArea } from '../../domain/places/postcode-table.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { slugOf } from '../../domain/entries/slug.ts';
import { answerCard, sharedCautions, withoutShared } from './answer-card.ts';
import { distanceWords } from '../../wording/places/distance.ts';
import type { AnswerCard } from './answer-card.ts';
import { answersHeading } from '../../wording/places/answers-heading.ts';
import { FIND_CRUMBS } from '../frame/site.ts';
import { links } from '../../wording/frame/links.ts';
import { hubList, libraryList, otherCentresNear } from './near-items.ts';
import type { NearList } from './near-items.ts';
import { capital, listWords } from '../../wording/frame/phrases.ts';
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
  /** What the distances are measured from: "Nearest to DH1, measured from …". */
  readonly lead: string;
  readonly notes: readonly string[];
  /** The nearest base, or more if its building is in doubt. */
  readonly answers: readonly AnswerCard[];
  readonly further: readonly AnswerCard[];
  /** Cautions that apply to every card. */
  readonly forAll: readonly string[];
  readonly headings: Readonly<
    Record<'answers' | 'further' | 'libraries' | 'centres' | 'hubs' | 'places', string>
  >;
  readonly libraries: NearList;
  /** Centres that are not bases now, and what happened to them. */
  readonly centres: NearList;
  readonly hubs: NearList;
  /** For an outcode: its towns, villages and hamlets. */
  readonly places: readonly { readonly text: string; readonly to: string | undefined }[];
  /** How the distances are measured. */
  readonly distances: string;
  readonly district: Link;
  readonly reach: PageReach;
  readonly sources: readonly SourceLine[];
}

interface Area {
  readonly slug: string;
  readonly name: string;
  /** The name, with the district if another place has the same name. */
  readonly title: string;
  readonly measuredFrom: string;
  readonly as: 'outcode' | 'place';
  readonly point: Point;
  readonly district: string;
  readonly notes: readonly string[];
  readonly sources: readonly string[];
  /** For an outcode: the places in it. */
  readonly outcode?: string | undefined;
}

/** The page of each postcode area and place. */
export function findAreaPages(content: SiteContent): FindAreaPage[] {
  const { site, places, postcodes } = content;
  return [
    ...postcodes.outcodes.map((area) => areaPage(content, outcodeArea(area, site))),
    ...places.filter(hasOwnPage).map((place) => areaPage(content, placeArea(place, content))),
  ];
}

function outcodeArea(area: PostcodeArea, site: SiteContent['site']): Area {
  const share = shareWords(area.shareInArea ?? 1);
  const others = site.neighbours ? ` (${listWords(site.neighbours)})` : '';
  return {
    slug: slugOf(area.code),
    name: area.code,
    title: area.code,
    measuredFrom: `the middle of its ${site.area} postcodes`,
    as: 'outcode',
    point: area.point,
    district: area.district,
    outcode: area.code,
    notes:
      share === undefined
        ? []
        : [
            `${share} of the postcodes in ${area.code} are in ${site.area}. If you live outside ${site.area}, ask your own council${others}.`,
          ],
    sources: [],
  };
}

/** "About 13%"; undefined if nearly all of the postcodes are inside. */
function shareWords(share: number): string | undefined {
  if (share >= 0.98) return undefined;
  return share < 0.01 ? 'Less than 1%' : `About ${String(Math.round(share * 100))}%`;
}

function placeArea(place: Place, content: SiteContent): Area {
  const { id, name, point, district, sources } = place;
  return {
    slug: id,
    name,
    title: placeTitle(content, place),
    measuredFrom: 'its middle',
    as: 'place',
    point,
    district,
    notes: [],
    sources,
  };
}

function areaPage(content: SiteContent, area: Area): FindAreaPage {
  const { site } = content;
  const { terms } = site;
  const marks = sourceMarks(content);
  const near = nearestHelp(content, area.point, area.as);
  const all = near.bases.map(({ what, miles }) =>
    answerCard(content, what, distanceWords(miles, 'rough'), marks),
  );
  const cards = withoutShared(all);
  const district = contentIndex(content).district.get(area.district) ?? area.district;
  return {
    slug: area.slug,
    head: {
      title: `Help near ${area.title}`,
      description: describe(area, all, terms.base.one),
      path: `${links.find}${area.slug}/`,
      crumbs: FIND_CRUMBS,
      search: 'repeats others',
    },
    title: `Help near ${area.title}`,
    lead:
      all.length === 0
        ? `No ${terms.base.one} is recorded near ${area.name}.`
        : `Nearest to ${area.title}, measured from ${area.measuredFrom}.`,
    notes: area.notes,
    answers: cards.slice(0, near.answers),
    further: cards.slice(near.answers),
    forAll: sharedCautions(all),
    headings: {
      answers: answersHeading(
        near.bases
          .slice(0, near.answers)
          .map(({ what }) => ({ inDoubt: what.base.inDoubt !== undefined })),
        terms,
      ),
      further: `Next nearest ${terms.base.many}`,
      libraries: `Nearest ${terms.library.many}`,
      centres: `Other ${terms.centre.many} near ${area.name}, and what happened to them`,
      hubs: `${capital(terms.familyHub.many)} in ${district}`,
      places: `Places in ${area.name}`,
    },
    libraries: libraryList(content, near.libraries, 'rough', marks),
    centres: otherCentresNear(content, area.point, 'rough', marks),
    hubs: hubList(
      content,
      content.familyHubs.filter((hub) => hub.district === area.district),
      marks,
    ),
    places: content.places
      .filter(({ outcode }) => outcode === area.outcode)
      .map((place) => ({
        text: placeTitle(content, place),
        to: hasOwnPage(place) ? links.place(place.id) : undefined,
      }))
      .sort((a, b) => a.text.localeCompare(b.text, 'en-GB')),
    distances: `Distances are straight lines from ${area.measuredFrom}. Roads are longer.`,
    district: {
      text: `All ${terms.base.many} and ${terms.centre.many} in ${district}`,
      to: links.district(area.district),
    },
    reach: pageReach(content, marks),
    sources: marks.list(),
  };
}

function describe(area: Area, cards: readonly AnswerCard[], base: string): string {
  const [first] = cards;
  if (!first) return `No ${base} is recorded near ${area.title}.`;
  const check = first.doubt === undefined ? '' : ` ${BUILDING_IN_DOUBT}`;
  return `The nearest ${base} to ${area.title} is ${first.name}, ${first.distance ?? ''}: ${first.address}.${check}`;
}
