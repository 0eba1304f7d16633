/** The lots in the Open Contracting Data Standard. Unknown facts are described in words, never invented. */

import { contentIndex } from '../../domain/entries/content-index.ts';
import { isFullDay } from '../../domain/dates/partial-date.ts';
import type { Programme, Lot } from '../../domain/entries/entry.ts';
import { slugsOf } from '../../domain/entries/term.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { lotsOf, lotSumWords } from '../../wording/programmes/lot-counts.ts';
import { counted, NOT_RECORDED, rangeWords } from '../../wording/frame/phrases.ts';
import type { ExportContext } from '../data/table.ts';
import { endOfDay, startOfDay, certainDay } from '../data/day-times.ts';
import { centreItems } from './centre-items.ts';
import { lotCounts, lotGroups } from './lot-groups.ts';
import { milestonesOf } from './milestones.ts';
import type {
  PartyReference,
  Release,
  Tender,
  ReleasedLot,
  Award,
  ReleasePackage,
} from './release.ts';
import { sourceDocuments } from './source-documents.ts';
import { lotWords } from '../../wording/programmes/lot-words.ts';
import { sourceMarks } from '../../wording/sources/marks.ts';
import { slugOf } from '../../domain/entries/slug.ts';
import { fileLinks, links } from '../../wording/frame/links.ts';
import { tableName } from '../data/naming/terms.ts';

/** From the site's root. */
export function lotsFile({ content }: Pick<ExportContext, 'content'>): string {
  return fileLinks.data(`${tableName(content.site.terms, 'lots')}.json`);
}

const EXTENSIONS = [
  'https://raw.githubusercontent.com/open-contracting-extensions/ocds_lots_extension/master/extension.json',
  'https://raw.githubusercontent.com/open-contracting-extensions/ocds_location_extension/v1.1.7/extension.json',
];

/** One release for each programme with lots; none if no lots are recorded. */
export function lotsPackage(context: ExportContext): ReleasePackage {
  const { content, siteUrl } = context;
  const { site, programmes } = content;
  const withLots = programmes.filter((programme) => lotsOf(content, programme).length > 0);
  return {
    uri: new URL(lotsFile({ content }), siteUrl).href,
    version: '1.1',
    extensions: EXTENSIONS,
    publishedDate: startOfDay(site.asOf),
    publisher: { name: site.publisher.name ?? site.name, uri: new URL(links.home, siteUrl).href },
    license: site.licence.url,
    publicationPolicy: new URL(links.dataSet(tableName(content.site.terms, 'lots')), siteUrl).href,
    releases: withLots.map((programme) => lotsRelease(context, programme)),
  };
}

/**
 * A release with a local ocid: prefixes that begin with "ocds-" are registered to publishers, and this
 * site has none.
 */
function lotsRelease(context: ExportContext, programme: Programme): Release {
  const { content } = context;
  const { council, terms } = content.site;
  const lots = lotsOf(content, programme);
  const ocid = `local-${council.code}-${programme.id}`;
  const day = lastRecorded([programme, ...lots]);
  const buyer: PartyReference = {
    id: `${slugsOf(terms.council).one}-${council.code}`,
    name: council.name,
  };
  const awards = awardsOf(lots);
  return {
    ocid,
    id: `${ocid}-${day}`,
    date: startOfDay(day),
    tag: awards.length > 0 ? ['tender', 'award'] : ['tender'],
    initiationType: 'tender',
    language: 'en',
    parties: [
      { ...buyer, roles: ['buyer', 'procuringEntity'] },
      ...suppliersOf(lots).map((supplier) => ({ ...supplier, roles: ['supplier'] as const })),
    ],
    buyer,
    tender: tenderOf(context, programme, buyer),
    awards: awards.length > 0 ? awards : undefined,
  };
}

function tenderOf(
  context: ExportContext,
  programme: Programme,
  procuringEntity: PartyReference,
): Tender {
  const { content } = context;
  const lots = lotsOf(content, programme);
  const milestones = milestonesOf(content, programme);
  return {
    id: programme.id,
    title: programme.name,
    description: descriptionOf(content, programme),
    procuringEntity,
    mainProcurementCategory: 'services',
    procurementMethodDetails: lotSumWords(content, programme),
    tenderPeriod: tenderPeriodOf(content, programme),
    lots: lots.map((lot) => releasedLot(content, lot)),
    lotGroups: lotGroups(content, programme),
    lotCounts: lotCounts(content, programme),
    items: centreItems(context, programme),
    milestones: milestones.length > 0 ? milestones : undefined,
    documents: sourceDocuments(content, programme),
  };
}

function descriptionOf(content: SiteContent, programme: Programme): string {
  const { lot } = content.site.terms;
  const counts = lotCounts(content, programme);
  const missing =
    counts && counts.notDescribed.most > 0
      ? `The entries here cover ${rangeWords(counts.described)} of the ${counted(counts.total, lot)}. The other ${rangeWords(counts.notDescribed)} are ${NOT_RECORDED}, so they have no entry.`
      : undefined;
  const status = `No status is given: what became of the tender and of each ${lot.one} is ${NOT_RECORDED}, unless an award is given here.`;
  return [programme.summary, missing, status].filter((part) => part !== undefined).join(' ');
}

function tenderPeriodOf(content: SiteContent, { lots }: Programme): Tender['tenderPeriod'] {
  const deadline = contentIndex(content).event.get(lots?.deadline ?? '');
  return deadline && isFullDay(deadline.date) ? { endDate: endOfDay(deadline.date) } : undefined;
}

function lastRecorded(entries: readonly { readonly recorded: string }[]): string {
  return entries.reduce((last, { recorded }) => (recorded > last ? recorded : last), '');
}

/** A lot in the same words as its own page. */
function releasedLot(content: SiteContent, lot: Lot): ReleasedLot {
  const { lead, line, basis, dating } = lotWords(content, lot, sourceMarks(content));
  const parts = [
    lead,
    line.incomplete,
    lot.note,
    `How it is known: ${basis}`,
    `Route: ${line.route}. Award: ${line.award}.`,
    `${dating}.`,
  ];
  return {
    id: lot.id,
    title: lot.name,
    description: parts.filter((part) => part !== undefined).join(' '),
  };
}

/** Only awards whose winner or day a source gives. */
function awardsOf(lots: readonly Lot[]): Award[] {
  return lots
    .filter(({ awardedTo, awarded }) => awardedTo !== undefined || awarded !== undefined)
    .map(({ id, name, awardedTo, awarded }) => ({
      id: `award-${id}`,
      title: name,
      date: certainDay(awarded),
      suppliers: awardedTo === undefined ? undefined : [supplierOf(awardedTo)],
      relatedLots: [id],
    }));
}

/** Each winner once. */
function suppliersOf(lots: readonly Lot[]): PartyReference[] {
  const names = new Set(lots.flatMap(({ awardedTo }) => awardedTo ?? []));
  return [...names].map(supplierOf);
}

function supplierOf(name: string): PartyReference {
  return { id: `supplier-${slugOf(name)}`, name };
}
