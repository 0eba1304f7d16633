/** What is on: sessions by weekday and district, then every place with its hours and sessions. */

import { shortOf } from '../../domain/entries/term.ts';
import { dateWords } from '../../domain/dates/words.ts';
import { contentIndex } from '../../domain/entries/content-index.ts';
import type { ReachLine } from '../../domain/finder/index.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { hasSessionsAhead, heldSessions } from '../../domain/whats-on/held-session.ts';
import type { HeldSession } from '../../domain/whats-on/held-session.ts';
import { isVisitable, visitPlaces } from '../../domain/whats-on/visit-place.ts';
import type { VisitPlace } from '../../domain/whats-on/visit-place.ts';
import { sessionsData } from '../../exports/whats-on/sessions-data.ts';
import { addressWords, mapOf } from '../../wording/places/address.ts';
import { links, whatsOnLinks } from '../../wording/frame/links.ts';
import type { Link } from '../../wording/frame/links.ts';
import { sessionWords, whenWords } from '../../wording/whats-on/session.ts';
import { checkedFacts, checkedWords, placeLines } from '../../wording/whats-on/visit-lines.ts';
import { sourceMarks } from '../../wording/sources/marks.ts';
import type { SourceLine, SourceMarks } from '../../wording/sources/marks.ts';
import { hasSessions } from '../../wording/frame/has-page.ts';
import { sessionDays, sessionLink } from './session-days.ts';
import type { DayOfSessions } from './session-days.ts';
import { inDistricts } from './in-districts.ts';
import type { InDistricts } from './in-districts.ts';
import { HOME } from '../frame/site.ts';
import type { PageHead } from '../frame/site.ts';

export interface SessionDetails {
  readonly anchor: string;
  readonly name: string;
  readonly when: string;
  readonly lines: readonly string[];
  /** Who runs it, if not the place it is held at. */
  readonly runBy: string | undefined;
  readonly checked: string | undefined;
}

export interface PlaceDetails {
  readonly anchor: string;
  readonly name: string;
  readonly to: string | undefined;
  readonly address: string;
  readonly map: Link | undefined;
  readonly warnings: readonly string[];
  readonly lines: readonly ReachLine[];
  readonly sessions: readonly SessionDetails[];
  readonly checked: string | undefined;
  readonly sources: readonly number[];
}

export interface WhatsOnPage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly days: readonly DayOfSessions[];
  readonly districts: readonly InDistricts<PlaceDetails>[];
  readonly districtsTitle: string;
  readonly calendars: readonly Link[];
  readonly sources: readonly SourceLine[];
}

/** @param siteUrl  where the site is served, for the structured data */
export function whatsOnPage(content: SiteContent, siteUrl: URL): WhatsOnPage {
  const { site } = content;
  const district = shortOf(site.terms.district).one;
  const marks = sourceMarks(content);
  const places = visitPlaces(content).filter(
    (place) => isVisitable(place) || heldAt(content, place).length > 0,
  );
  const head: PageHead = {
    title: hasSessions(content)
      ? `What is on in ${site.area}`
      : `Visiting ${site.terms.base.many} in ${site.area}`,
    description: hasSessions(content)
      ? `Sessions for ${site.terms.user.many} in ${site.area} by day and ${district}, opening hours, and who to ask.`
      : `Telephone numbers, web pages and opening hours of the ${site.terms.base.many} in ${site.area}.`,
    path: whatsOnLinks.page,
    crumbs: [HOME],
    search: { kind: 'page' },
  };
  return {
    head: { ...head, structuredData: sessionsData(content, siteUrl) },
    title: head.title,
    lead: `As checked by ${dateWords(site.asOf)}. ${site.checkFirst}`,
    days: sessionDays(content),
    districts: inDistricts(content, places, ({ district }) => district).map((district) => ({
      ...district,
      items: district.items.map((place) => placeDetails(content, place, marks)),
    })),
    districtsTitle: `By ${district}`,
    calendars: calendarsOf(content),
    sources: marks.list(),
  };
}

function placeDetails(content: SiteContent, place: VisitPlace, marks: SourceMarks): PlaceDetails {
  const { kind, id, name, visiting, warnings, backing } = place;
  const held = heldAt(content, place);
  const facts = checkedFacts({ ...visiting, sessions: undefined });
  const sources = [backing, ...facts, ...held.map(({ session }) => session)];
  return {
    anchor: anchorOf(whatsOnLinks.place(kind, id)),
    name,
    to: kind === 'base' ? links.centre(id) : undefined,
    address: addressWords(place),
    map: mapOf(place, name),
    warnings,
    lines: placeLines(content, place),
    sessions: held.map((each) => sessionDetails(content, each)),
    checked: checkedWords(facts),
    sources: marks.mark([...new Set(sources.flatMap((fact) => fact.sources))]),
  };
}

function sessionDetails(content: SiteContent, held: HeldSession): SessionDetails {
  const { session, by, at, state } = held;
  return {
    anchor: anchorOf(sessionLink(held)),
    name: session.what,
    when: whenWords(session, content),
    lines: sessionWords(session, content),
    runBy: by === at ? undefined : by.name,
    checked: state === 'on' ? checkedWords([session]) : undefined,
  };
}

/** The sessions at a place, whoever runs them; those that are over are left out. */
function heldAt(content: SiteContent, place: VisitPlace): HeldSession[] {
  return heldSessions(content).filter(({ at, state }) => at === place && state !== 'over');
}

function anchorOf(link: string): string {
  return link.slice(link.indexOf('#') + 1);
}

/** A calendar of all sessions and, if there are several districts with any, one of each. */
function calendarsOf(content: SiteContent): Link[] {
  if (!hasSessionsAhead(content)) return [];
  const names = contentIndex(content).district;
  const districts = content.site.districts.filter(({ id }) => hasSessionsAhead(content, id));
  return [
    { text: 'all sessions', to: whatsOnLinks.calendar },
    ...districts.map(({ id }) => ({
      text: names.get(id) ?? id,
      to: whatsOnLinks.districtCalendar(id),
    })),
  ];
}
