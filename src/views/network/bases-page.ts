/** All bases by district, with how to reach someone once, then the family hub sites and how sure all that is. */

import { listsArePerDistrict } from '../../wording/network/parted-lists.ts';
import { shortOf } from '../../domain/entries/term.ts';
import type { MapView } from '../../charts/network/county-map.ts';
import type { HelpPlace } from '../../domain/entries/base.ts';
import { contentIndex } from '../../domain/entries/content-index.ts';
import { dateWords } from '../../domain/dates/words.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { offerAtBases } from '../../wording/places/offers.ts';
import { answerCard } from '../places/answer-card.ts';
import type { AnswerCard } from '../places/answer-card.ts';
import { withoutNotes } from '../places/answer-notes.ts';
import { REACH_HEADING } from '../places/reach-markup.ts';
import { centreOutcome } from '../../wording/network/centre-outcome.ts';
import { pageReach } from '../places/reach.ts';
import type { PageReach } from '../places/reach.ts';
import { sureNotes } from '../places/sure-notes.ts';
import type { SureNote } from '../places/sure-notes.ts';
import { runsOf } from '../../wording/sources/backing.ts';
import { hubNotes, hubsOf } from './bases-hubs.ts';
import type { HubList } from './bases-hubs.ts';
import { baseNumbers, basesMap } from './base-marks.ts';
import { kindSlug, links } from '../../wording/frame/links.ts';
import { capital, counted, listWords } from '../../wording/frame/phrases.ts';
import { HOME } from '../frame/site.ts';
import type { Link } from '../../wording/frame/links.ts';
import type { PageHead } from '../frame/site.ts';
import { serviceData } from './service-data.ts';
import { sourceMarks } from '../../wording/sources/marks.ts';
import type { SourceLine } from '../../wording/sources/marks.ts';
import { whoFor } from '../../wording/frame/who-for.ts';

export interface NumberedBase extends AnswerCard {
  readonly number: number;
}

export interface BasesPage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  /** What one gets at a base, and who it is for. */
  readonly offer: string | undefined;
  readonly reach: PageReach;
  readonly map: MapView;
  /** Each shows its own district only; the first shows all. */
  readonly filter: readonly Link[];
  readonly filterTitle: string;
  readonly districts: readonly {
    /** Its anchor. */
    readonly id: string;
    readonly name: string;
    readonly bases: readonly NumberedBase[];
  }[];
  /** To the page of each district, where one page would be too long. */
  readonly parts: readonly Link[];
  readonly partsTitle: string;
  readonly hubs: HubList | undefined;
  readonly sure: readonly SureNote[];
  readonly sources: readonly SourceLine[];
}

/** @param siteUrl  where the site is served, for the structured data */
export function basesPage(content: SiteContent, siteUrl: URL): BasesPage {
  const { terms, area } = content.site;
  const all = contentIndex(content).bases;
  const parted = listsArePerDistrict(content);
  const bases = parted ? [] : all;
  const district = shortOf(terms.district);
  const marks = sourceMarks(content);
  const numbers = baseNumbers(content);
  const cards = bases.map((base, index) => ({
    ...answerCard(content, base, undefined, marks),
    number: numbers.get(base.id) ?? index + 1,
  }));
  const numbered = withoutNotes(cards);
  const districts = content.site.districts.flatMap(({ id, name }) => {
    const here = numbered.filter((_, index) => bases[index]?.district === id);
    return here.length > 0 ? [{ id: `in-${id}`, name, bases: here }] : [];
  });
  const lead = leadOf(content, all.length);
  const reach = pageReach(content, marks);
  return {
    head: {
      title: `${capital(terms.base.many)} in ${area}`,
      description: lead,
      path: links.bases(),
      crumbs: [HOME],
      search: { kind: 'page' },
      structuredData: serviceData(content, siteUrl),
    },
    title: `${capital(terms.base.many)} in ${area}`,
    lead,
    offer: all.length > 0 ? offerAtBases(content)?.text : undefined,
    reach: { ...reach, sources: [] },
    map: parted ? { ...basesMap(content), marks: [] } : basesMap(content),
    filterTitle: `Show one ${district.one}`,
    filter: [
      { text: `All ${district.many}`, to: `#${kindSlug('districts')}` },
      ...districts.map(({ id, name }) => ({ text: name, to: `#${id}` })),
    ],
    districts,
    partsTitle: capital(district.many),
    parts: parted ? districtLinks(content, all) : [],
    hubs: hubsOf(content),
    sure: [
      ...baseNotes(content, bases, cards),
      ...hubNotes(content, marks),
      ...(reach.sources.length > 0
        ? [{ of: REACH_HEADING, notes: [`Sources: ${runsOf(reach.sources)}.`] }]
        : []),
    ],
    sources: marks.list(),
  };
}

/** "Dale (14)" */
function districtLinks({ site }: SiteContent, bases: readonly HelpPlace[]): Link[] {
  const inDistrict = Map.groupBy(bases, ({ district }) => district);
  return site.districts.flatMap(({ id, name }) => {
    const here = inDistrict.get(id) ?? [];
    return here.length > 0
      ? [{ text: `${name} (${String(here.length)})`, to: links.district(id) }]
      : [];
  });
}

function leadOf({ site }: SiteContent, bases: number): string {
  const { serviceNow, terms, area } = site;
  if (bases === 0) return `No ${terms.base.one} is recorded in ${area}.`;
  const count = counted(bases, terms.base);
  if (!serviceNow) return `${area} has ${count} for ${whoFor(site)}.`;
  const provider = serviceNow.provider === undefined ? '' : `, run by ${serviceNow.provider},`;
  return `The ${serviceNow.name}${provider} has ${count} in ${area}.`;
}

/** When each became a base, how that is known, and its cautions; what is true of all, once. */
function baseNotes(
  content: SiteContent,
  bases: readonly HelpPlace[],
  cards: readonly NumberedBase[],
): SureNote[] {
  const { one, many } = content.site.terms.base;
  const notes = sureNotes(
    cards.map(({ number, cautions, dating }, index) => ({
      name: String(number),
      notes: [
        ...knownOf(content, bases[index]),
        ...cautions,
        ...(dating === undefined ? [] : [`Address ${dating}.`]),
      ],
    })),
  );
  const all = listWords(cards.map(({ number }) => String(number)));
  const sources = [...new Set(cards.flatMap((card) => card.sources))];
  return [
    ...notes.map(({ of, notes: lines }) => ({
      of: of === all ? `All ${many}` : `${capital(/\D/.test(of) ? many : one)} ${of}`,
      notes: lines,
    })),
    ...(sources.length > 0 ? [{ of: capital(many), notes: [`Sources: ${runsOf(sources)}.`] }] : []),
  ];
}

function knownOf(content: SiteContent, place: HelpPlace | undefined): string[] {
  if (!place?.base) return place ? [centreOutcome(content, place)] : [];
  const { from, proposed, namedBy } = place.base;
  return [
    `${capital(content.site.terms.base.one)} since ${dateWords(from)}.`,
    `First named or counted as one: ${dateWords(proposed)}.`,
    namedBy === 'news'
      ? 'Known from news reports.'
      : `Known only from the ${content.site.terms.register.one} and the count.`,
  ];
}
