/**
 * What families are offered and where, before it is converted to Open Referral: the current service
 * at its bases, and other services at any kind of place. Closed centres are left out.
 */

import { sessionLink } from '../../wording/whats-on/visit-links.ts';
import { contentIndex } from '../../domain/entries/content-index.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import type { Sourced } from '../../domain/entries/sourced.ts';
import { contactLink, missingWays, serviceLinks } from '../../wording/questions/contact-ways.ts';
import { ageInMonths } from '../../domain/whats-on/age.ts';
import { isOverdue } from '../../domain/whats-on/checked.ts';
import { sessionsAhead } from '../../domain/whats-on/held-session.ts';
import type { HeldSession } from '../../domain/whats-on/held-session.ts';
import type { VisitPlace } from '../../domain/whats-on/visit-place.ts';
import { sessionWords, whenWords } from '../../wording/whats-on/session.ts';
import { links, whatsOnLinks } from '../../wording/frame/links.ts';
import { listWords } from '../../wording/frame/phrases.ts';
import { placeOf, placeOfBase } from './offer-place.ts';
import type { OfferPlace, PlaceKind } from './offer-place.ts';

export interface Offer {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly kind: PlaceKind;
  readonly provider: string | undefined;
  readonly email: string | undefined;
  readonly ages: { readonly from: number | undefined; readonly to: number | undefined };
  /** Names of the places to check before use. */
  readonly doubts: readonly string[];
  /** The path of the page about it. */
  readonly page: string;
  readonly places: readonly OfferPlace[];
  readonly backing: Sourced;
  readonly recorded: string;
  /** The session that it is; undefined for a service without days of its own. */
  readonly held?: HeldSession | undefined;
}

export function offersOf(content: SiteContent): Offer[] {
  return [...offerNow(content), ...otherOffers(content), ...sessionOffers(content)];
}

function offerNow(content: SiteContent): Offer[] {
  const { serviceNow } = content.site;
  if (!serviceNow?.offer) return [];
  const { name, provider, offer } = serviceNow;
  const { figure } = contentIndex(content);
  const ageOf = (id: string | undefined): number | undefined => {
    const age = figure.get(id ?? '')?.value;
    return typeof age === 'number' ? age : undefined;
  };
  const ways = serviceLinks(content).map(({ text }) => text);
  return [
    {
      id: 'service-now',
      name,
      text: [
        offer.text,
        ...(ways.length > 0 ? [`To get in touch: ${listWords(ways)}.`] : []),
        missingWays(content),
      ].join(' '),
      ...atBases(content),
      provider,
      email: emailOf(content, name),
      ages: { from: ageOf(offer.ageFrom), to: ageOf(offer.ageTo) },
      backing: offer,
      recorded: offer.recorded,
    },
  ];
}

function otherOffers(content: SiteContent): Offer[] {
  return (content.site.otherServices ?? []).map(({ id, name, text, at, ...service }) => ({
    id,
    name,
    text,
    ...offeredAt(content, at),
    provider: service.provider,
    email: emailOf(content, name),
    ages: { from: undefined, to: undefined },
    backing: service,
    recorded: service.recorded,
  }));
}

type OtherService = NonNullable<SiteContent['site']['otherServices']>[number];

/** All places of a kind, and the page that lists them. */
function offeredAt(
  content: SiteContent,
  at: OtherService['at'],
): Pick<Offer, 'kind' | 'doubts' | 'page' | 'places'> {
  switch (at) {
    case 'bases':
      return atBases(content);
    case 'family hub sites':
      return {
        kind: 'familyHub',
        doubts: [],
        page: links.bases(),
        places: content.familyHubs.map((hub) => placeOf('familyHub', hub)),
      };
    case 'libraries':
      return {
        kind: 'library',
        doubts: [],
        page: links.find,
        places: content.libraries.map((library) => placeOf('library', library)),
      };
    case 'venues':
      return {
        kind: 'venue',
        doubts: [],
        page: whatsOnLinks.page,
        places: content.venues.map((venue) => placeOf('venue', venue)),
      };
  }
}

function atBases(content: SiteContent): Pick<Offer, 'kind' | 'doubts' | 'page' | 'places'> {
  const { bases } = contentIndex(content);
  return {
    kind: 'base',
    doubts: bases.filter(({ help }) => help.inDoubt !== undefined).map(({ help }) => help.name),
    page: links.bases(),
    places: bases.map(placeOfBase),
  };
}

/** Each session that may be shown as on, at the place where it is held. */
function sessionOffers(content: SiteContent): Offer[] {
  const years = (age: string | undefined): number | undefined =>
    age === undefined ? undefined : Math.floor(ageInMonths(age) / 12);
  return sessionsAhead(content).map((held) => {
    const { session, by, at } = held;
    const { what, checked, sources, ages } = session;
    return {
      id: `session/${by.kind}/${by.id}/${session.id}`,
      name: what,
      text: [whenWords(session, content), ...sessionWords(session, content)].join(' '),
      kind: at.kind,
      provider: by.kind === 'base' ? content.site.serviceNow?.provider : undefined,
      email:
        by.visiting.email && !isOverdue(by.visiting.email, content.site.asOf)
          ? by.visiting.email.value
          : undefined,
      ages: { from: years(ages?.from), to: years(ages?.to) },
      doubts: [],
      page: sessionLink(content, { by, at, session }),
      places: [visitedPlace(content, at)],
      backing: { sources, asAt: checked },
      recorded: checked,
      held,
    };
  });
}

function visitedPlace(content: SiteContent, { kind, id }: VisitPlace): OfferPlace {
  const places = {
    base: () => contentIndex(content).bases.map(placeOfBase),
    familyHub: () => content.familyHubs.map((hub) => placeOf('familyHub', hub)),
    library: () => content.libraries.map((library) => placeOf('library', library)),
    venue: () => content.venues.map((venue) => placeOf('venue', venue)),
  };
  const found = places[kind]().find((place) => place.id === id);
  if (!found) throw new RangeError(`no ${kind}/${id}`);
  return found;
}

/** The e-mail address of the service; undefined unless it is a shown contact. */
function emailOf({ contacts }: SiteContent, service: string): string | undefined {
  return contacts.find(
    (contact) => contact.service === service && contact.channel === 'email' && contactLink(contact),
  )?.value;
}
