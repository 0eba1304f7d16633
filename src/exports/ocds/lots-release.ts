/** The lots of a programme as one release. Unknown facts are described in words, never invented. */

import { contentIndex } from '../../domain/entries/content-index.ts';
import { isFullDay } from '../../domain/dates/partial-date.ts';
import type { Programme } from '../../domain/entries/entry.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { lotsOf, lotSumWords } from '../../wording/programmes/lot-counts.ts';
import { counted, NOT_RECORDED, rangeWords } from '../../wording/frame/phrases.ts';
import type { ExportContext } from '../data/table.ts';
import { endOfDay, startOfDay } from '../data/day-times.ts';
import { awardsOf, suppliersOf } from './awards.ts';
import { centreItems } from './centre-items.ts';
import { lotCounts, lotGroups } from './lot-groups.ts';
import { milestonesOf } from './milestones.ts';
import type { PartyReference, Release, Tender } from './release.ts';
import { releasedLot } from './released-lot.ts';
import { sourceDocuments } from './source-documents.ts';

/**
 * A release with a local ocid: prefixes that begin with "ocds-" are registered to publishers, and this
 * site has none.
 */
export function lotsRelease(context: ExportContext, programme: Programme): Release {
  const { content } = context;
  const { council } = content.site;
  const lots = lotsOf(content, programme);
  const ocid = `local-${council.code}-${programme.id}`;
  const day = lastRecorded([programme, ...lots]);
  const buyer: PartyReference = { id: `council-${council.code}`, name: council.name };
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
