/** Rules for the lots beyond the schemas of the Open Contracting Data Standard. */

import { contentIndex } from '../../../../src/domain/entries/content-index.ts';
import { lotsOf } from '../../../../src/wording/programmes/lot-counts.ts';
import { first, repeated } from './exchange-data.ts';
import type { ExchangeData, PlausibilityRule } from './exchange-data.ts';

export const lotsRules: readonly PlausibilityRule[] = [
  {
    name: 'the lots by each route add up to all lots, and agree with the figures',
    problems: ({ content, release }) => {
      const counts = release.tender.lotCounts;
      const { figure } = contentIndex(content);
      const { lots } = content.programmes.find(({ id }) => id === release.tender.id) ?? {};
      const figures = lots?.routes.map(({ figure: id }) => figure.get(id)?.value);
      const byRoute = counts?.byRoute.map(({ count }) => count) ?? [];
      const sum = byRoute.reduce((total, count) => total + count, 0);
      return [
        ...(sum === counts?.total ? [] : [`${byRoute.join(' + ')} is not ${counts?.total}`]),
        ...(counts?.total === figure.get(lots?.total ?? '')?.value ? [] : ['another total']),
        ...(byRoute.join() === figures?.join() ? [] : ['another count by route']),
      ];
    },
    spoil: ({ release }) => {
      first(release.tender.lotCounts?.byRoute).count += 1;
    },
  },
  {
    name: 'lots with and without an entry add up to all lots',
    problems: ({ release }) => {
      const { total, described, notDescribed } = release.tender.lotCounts ?? missing();
      const ends = [described.least + notDescribed.most, described.most + notDescribed.least];
      const entries = release.tender.lots.length;
      return [
        ...ends.filter((sum) => sum !== total).map((sum) => `${sum} is not ${total}`),
        ...(entries <= described.most ? [] : [`${entries} entries for fewer lots`]),
      ];
    },
    spoil: ({ release }) => {
      if (release.tender.lotCounts) release.tender.lotCounts.notDescribed.most += 1;
    },
  },
  {
    name: 'every lot of the content has one entry, and no lot was made up',
    problems: ({ content, release }) => {
      const programme = content.programmes.find(({ id }) => id === release.tender.id) ?? missing();
      const known = lotsOf(content, programme).map(({ id }) => id);
      return differences(
        release.tender.lots.map(({ id }) => id),
        known,
      );
    },
    spoil: ({ release }) => {
      release.tender.lots.push({ id: 'lot-20', title: 'Lot 20', description: 'A lot.' });
    },
  },
  {
    name: 'every centre is one item',
    problems: ({ content, release }) =>
      differences(
        release.tender.items.map(({ id }) => id),
        content.centres.map(({ id }) => id),
      ),
    spoil: ({ release }) => {
      release.tender.items.push(structuredClone(first(release.tender.items)));
    },
  },
  {
    name: 'a centre is in a lot that has an entry, or says that its lot is not recorded',
    problems: ({ release }) => {
      const lots = new Set(release.tender.lots.map(({ id }) => id));
      return release.tender.items
        .filter(({ relatedLot, description }) =>
          relatedLot === undefined ? !description.includes('not recorded') : !lots.has(relatedLot),
        )
        .map(({ id }) => id);
    },
    spoil: ({ release }) => {
      const placed = release.tender.items.find(({ relatedLot }) => relatedLot !== undefined);
      if (placed) placed.relatedLot = 'lot-20';
    },
  },
  {
    name: 'every lot has a centre',
    problems: ({ release }) => {
      const filled = new Set(release.tender.items.map(({ relatedLot }) => relatedLot));
      return release.tender.lots.filter(({ id }) => !filled.has(id)).map(({ id }) => id);
    },
    spoil: ({ release }) => {
      const { id } = first(release.tender.lots);
      release.tender.items = release.tender.items.filter(({ relatedLot }) => relatedLot !== id);
    },
  },
  {
    name: 'groups and sources name lots that have an entry',
    problems: ({ release: { tender } }) => {
      const lots = new Set(tender.lots.map(({ id }) => id));
      return [...(tender.lotGroups ?? []), ...tender.documents]
        .flatMap(({ relatedLots = [] }) => relatedLots)
        .filter((id) => !lots.has(id));
    },
    spoil: ({ release }) => {
      first(release.tender.documents).relatedLots = ['lot-20'];
    },
  },
  {
    name: 'a milestone ends after it begins',
    problems: ({ release }) =>
      milestonesOf(release)
        .filter(({ dueAfterDate, dueDate }) => dueAfterDate !== undefined && dueAfterDate > dueDate)
        .map(({ id }) => id),
    spoil: ({ release }) => {
      first(release.tender.milestones).dueAfterDate = '2030-01-01T00:00:00Z';
    },
  },
  {
    name: 'what was planned is never met, and what happened is not left scheduled',
    problems: ({ content, release }) => {
      const { event } = contentIndex(content);
      return milestonesOf(release)
        .filter(({ id, status, dateMet }) => {
          const happened = event.get(id)?.status === 'happened';
          return happened !== (status === 'met') || (!happened && dateMet !== undefined);
        })
        .map(({ id }) => id);
    },
    spoil: ({ release }) => {
      const planned = release.tender.milestones?.find(({ status }) => status === 'scheduled');
      if (planned) planned.dateMet = planned.dueDate;
    },
  },
  {
    name: 'there is no status, and no award without a source',
    problems: ({ content, release }) => {
      const awarded = content.lots.filter((lot) => lot.awardedTo ?? lot.awarded).length;
      const withStatus = [release.tender, ...release.tender.lots].filter(
        (part) => 'status' in part,
      );
      return [
        ...withStatus.map(({ id }) => id),
        ...((release.awards?.length ?? 0) === awarded ? [] : ['awards']),
      ];
    },
    spoil: ({ release }) => {
      Object.assign(release.tender, { status: 'complete' });
    },
  },
  {
    name: 'every organization named is a party, and every party is named',
    problems: ({ release }) => {
      const suppliers = (release.awards ?? []).flatMap((award) => award.suppliers ?? []);
      const named = [release.buyer, release.tender.procuringEntity, ...suppliers];
      return differences([...new Set(named.map(nameAndId))], release.parties.map(nameAndId));
    },
    spoil: ({ release }) => {
      release.tender.procuringEntity.id = 'council-0';
    },
  },
  {
    name: 'the ocid has no registered prefix, and the id of the release begins with it',
    problems: ({ release: { ocid, id } }) =>
      [ocid].filter((text) => text.startsWith('ocds-') || !id.startsWith(text) || id.includes('#')),
    spoil: ({ release }) => {
      release.ocid = `ocds-000000-${release.tender.id}`;
    },
  },
];

function milestonesOf({ tender }: ExchangeData['release']) {
  return tender.milestones ?? [];
}

/** The items that are in one list only, or twice in the first. */
function differences(these: readonly string[], those: readonly string[]): string[] {
  return [
    ...repeated(these),
    ...these.filter((each) => !those.includes(each)),
    ...those.filter((each) => !these.includes(each)),
  ];
}

function nameAndId({ id, name }: { readonly id: string; readonly name: string }): string {
  return `${id} ${name}`;
}

function missing(): never {
  throw new Error('the release does not have what the rule checks');
}
