/** All bases by district, with what is known and not known about each, then the family hub sites. */

import type { MapView } from '../../charts/network/county-map.ts';
import type { Base } from '../../domain/entries/base.ts';
import { contentIndex } from '../../domain/entries/content-index.ts';
import { dateWords } from '../../domain/dates/words.ts';
import type { FamilyHub } from '../../domain/entries/entry.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { addressWords, mapOf } from '../../wording/places/address.ts';
import { answerCard, sharedCautions, withoutShared } from '../places/answer-card.ts';
import type { AnswerCard } from '../places/answer-card.ts';
import { backingOf } from '../../wording/sources/backing.ts';
import type { Backing } from '../../wording/sources/backing.ts';
import { baseNumbers, basesMap } from './base-marks.ts';
import { missingWays } from '../../wording/questions/contact-ways.ts';
import { links } from '../../wording/frame/links.ts';
import { capital, counted } from '../../wording/frame/phrases.ts';
import { HOME } from '../frame/site.ts';
import { hasPage } from '../../wording/frame/has-page.ts';
import type { Link } from '../../wording/frame/links.ts';
import type { PageHead } from '../frame/site.ts';
import { sourceMarks } from '../../wording/sources/marks.ts';
import type { SourceLine } from '../../wording/sources/marks.ts';

export interface NumberedBase extends AnswerCard {
  readonly number: number;
  /** When it became a base, and how that is known. */
  readonly known: readonly string[];
}

export interface HubItem {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  readonly map: Link | undefined;
  /** The base that has the same postcode. */
  readonly base: Link | undefined;
  readonly note: string | undefined;
}

export interface BasesPage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly missing: string;
  readonly help: Link | undefined;
  readonly forAll: readonly string[];
  readonly map: MapView;
  readonly districts: readonly {
    readonly id: string;
    readonly name: string;
    readonly bases: readonly NumberedBase[];
  }[];
  readonly hubs:
    | (Backing & {
        readonly title: string;
        readonly lead: string;
        readonly items: readonly HubItem[];
      })
    | undefined;
  readonly sources: readonly SourceLine[];
}

export function basesPage(content: SiteContent): BasesPage {
  const { terms, area, districts } = content.site;
  const { bases } = contentIndex(content);
  const marks = sourceMarks(content);
  const cards = bases.map((base) => answerCard(content, base, undefined, marks));
  const numbered = withoutShared(cards).map((card, index) =>
    numberedBase(content, bases, card, index),
  );
  const title = `${capital(terms.base.many)} by district`;
  const lead = leadOf(content, bases.length);
  return {
    head: {
      title: `${capital(terms.base.many)} in ${area}`,
      description: lead,
      path: links.bases,
      crumbs: [HOME],
      search: { kind: 'page' },
    },
    title,
    lead,
    missing: missingWays(content),
    help: hasPage(content, links.help)
      ? { text: 'Who to contact instead', to: links.help }
      : undefined,
    forAll: sharedCautions(cards),
    map: basesMap(content),
    districts: districts.flatMap(({ id, name }) => {
      const here = numbered.filter((_, index) => bases[index]?.district === id);
      return here.length > 0 ? [{ id, name, bases: here }] : [];
    }),
    hubs:
      content.familyHubs.length === 0
        ? undefined
        : {
            title: capital(terms.familyHub.many),
            lead: hubsLead(content),
            items: content.familyHubs.map((hub) => hubItem(content, hub)),
            ...backingOf(content, content.familyHubs, marks),
          },
    sources: marks.list(),
  };
}

function leadOf({ site }: SiteContent, bases: number): string {
  const { serviceNow, terms, area } = site;
  if (bases === 0) return `No ${terms.base.one} is recorded in ${area}.`;
  const count = counted(bases, terms.base);
  if (!serviceNow) return `${area} has ${count} for families with young children.`;
  const provider = serviceNow.provider === undefined ? '' : `, run by ${serviceNow.provider},`;
  return `The ${serviceNow.name}${provider} has ${count} in ${area}.`;
}

function numberedBase(
  content: SiteContent,
  bases: readonly Base[],
  card: AnswerCard,
  index: number,
): NumberedBase {
  const base = bases[index];
  return {
    ...card,
    number: baseNumbers(content).get(card.id) ?? index + 1,
    known: base ? knownOf(content, base) : [],
  };
}

function knownOf({ site }: SiteContent, { base }: Base): string[] {
  const { one } = site.terms.base;
  return [
    `${capital(one)} since ${dateWords(base.from)}. First named or counted as one: ${dateWords(base.proposed)}.`,
    base.namedBy === 'news'
      ? 'Known from news reports.'
      : 'Known only from the national register and the count.',
  ];
}

function hubsLead({ site, familyHubs }: SiteContent): string {
  const { familyHub, base } = site.terms;
  const shared = familyHubs.filter((hub) => hub.base !== undefined).length;
  return (
    `These ${counted(familyHubs.length, familyHub)} belong to a different, national programme. ` +
    `They are not ${base.many}, but ${String(shared)} of them share the postcode of a ${base.one}.`
  );
}

function hubItem(content: SiteContent, hub: FamilyHub): HubItem {
  const base = hub.base === undefined ? undefined : contentIndex(content).centre.get(hub.base);
  return {
    id: hub.id,
    name: hub.name,
    detail: hub.address === undefined ? hub.postcode : addressWords(hub),
    map: mapOf(hub, hub.name),
    base: base?.base && { text: base.base.name, to: links.base(base.id) },
    note: hub.note ?? (hub.address === undefined ? 'Its street address is not given.' : undefined),
  };
}
