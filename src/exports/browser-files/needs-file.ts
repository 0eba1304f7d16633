/** The needs of a content, for the finder's box and the site's search. */

import { contentIndex } from '../../domain/entries/content-index.ts';
import type { Contact, Need, Venue } from '../../domain/entries/entry.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import type { ThingKind } from '../../domain/finder/index.ts';
import type { KnownNeeds, NeedRecord, NeedWay } from '../../domain/finder/need-record.ts';
import { shortDating } from '../../wording/frame/phrases.ts';
import { shortDatingOfAll } from '../../wording/sources/backing.ts';
import { contactLink } from '../../wording/questions/contact-ways.ts';
import { venueLink, venuesFor } from '../../wording/questions/need-venues.ts';

export function knownNeeds(content: SiteContent): KnownNeeds {
  const named = new Set(content.needs.flatMap(({ contacts }) => contacts ?? []));
  const usable = content.contacts.flatMap((contact) => {
    const way = named.has(contact.id) ? wayTo(content, contact) : undefined;
    return way ? [{ id: contact.id, way }] : [];
  });
  const venues = content.venues.filter(({ needs = [] }) => needs.length > 0);
  const places: WayPlaces = {
    contacts: new Map(usable.map(({ id }, place) => [id, place])),
    venues: new Map(venues.map(({ id }, place) => [id, usable.length + place])),
  };
  return {
    needs: content.needs.map((need) => needRecord(content, need, places)),
    ways: [...usable.map(({ way }) => way), ...venues.map((venue) => wayToVenue(content, venue))],
    subject: {
      added: content.site.commonWords.needs.join(' '),
      spelt: content.site.commonWords.subject.join(' '),
    },
  };
}

const KINDS: Readonly<Record<NonNullable<Need['at']>[number], ThingKind>> = {
  bases: 'base',
  'family hubs': 'family hub',
  libraries: 'library',
};

/** Where each contact and each venue is in the list of ways. */
interface WayPlaces {
  readonly contacts: ReadonlyMap<string, number>;
  readonly venues: ReadonlyMap<string, number>;
}

function needRecord(
  content: SiteContent,
  { id, name, words, urgent, quickExit, answer, question, contacts, at }: Need,
  places: WayPlaces,
): NeedRecord {
  const ways = [
    ...(contacts ?? []).flatMap((contact) => places.contacts.get(contact) ?? []),
    ...venuesFor(content, id).flatMap((venue) => places.venues.get(venue.id) ?? []),
  ];
  const facts = [
    ...(answer ? [answer] : []),
    ...content.contacts.filter((contact) => contacts?.includes(contact.id) && contactLink(contact)),
    ...venuesFor(content, id),
  ];
  return {
    id,
    name,
    words,
    urgent: urgent || undefined,
    exit: quickExit === true ? true : undefined,
    answer: answer?.text,
    dated: facts.length > 0 ? shortDatingOfAll(content, facts) : undefined,
    question,
    ways: ways.length > 0 ? ways : undefined,
    at: at?.map((place) => KINDS[place]),
  };
}

function wayTo(content: SiteContent, contact: Contact): NeedWay | undefined {
  const link = contactLink(contact);
  if (!link) return undefined;
  const { service, caution } = contact;
  return { service, ...link, caution, dated: shortDating(contact, contentIndex(content).source) };
}

function wayToVenue(content: SiteContent, venue: Venue): NeedWay {
  const { name: service, caution } = venue;
  const dated = shortDating(venue, contentIndex(content).source);
  return { service, ...venueLink(venue), caution, dated };
}
