/** Places to visit and what is on there as schema.org data; only what may be shown as on or open. */

import type { Event, Place, Schedule } from 'schema-dts';
import { contentIndex } from '../../domain/entries/content-index.ts';
import { daysFrom } from '../../domain/dates/calendar-days.ts';
import type { Day } from '../../domain/dates/partial-date.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { heldSessions } from '../../domain/whats-on/held-session.ts';
import type { HeldSession } from '../../domain/whats-on/held-session.ts';
import { visitPlaces } from '../../domain/whats-on/visit-place.ts';
import type { VisitPlace } from '../../domain/whats-on/visit-place.ts';
import { isPlanned } from '../../domain/whats-on/session-days.ts';
import { sessionLink, visitLink } from '../../wording/whats-on/visit-links.ts';
import { openingHoursData } from './opening-hours-data.ts';

/** Bases are left out as places: each has a page with its own data. */
export function sessionsData(content: SiteContent, siteUrl: URL): ((Event | Place) & object)[] {
  return [
    ...visitPlaces(content)
      .filter(({ kind, visiting }) => kind !== 'base' && visiting.openingHours)
      .map((place) => ({
        ...placeData(content, place, siteUrl),
        ...openingHoursData(content, place.visiting),
      })),
    ...heldSessions(content)
      .filter(({ days }) => days.length > 0)
      .map((held) => eventData(content, held, siteUrl)),
  ];
}

function placeData(content: SiteContent, place: VisitPlace, siteUrl: URL) {
  const { kind, name, address, postcode, point, district } = place;
  const url = new URL(visitLink(content, place), siteUrl).href;
  return {
    // The site may name any type below Place.
    '@type': (kind === 'venue' ? 'Place' : (content.site.terms[kind].type ?? 'Place')) as 'Place',
    '@id': `${url}-place`,
    url,
    name,
    address: {
      '@type': 'PostalAddress' as const,
      ...(address !== undefined && { streetAddress: address }),
      ...(postcode !== undefined && { postalCode: postcode }),
      addressRegion: contentIndex(content).district.get(district) ?? content.site.area,
      addressCountry: 'GB',
    },
    ...(point && {
      geo: { '@type': 'GeoCoordinates' as const, latitude: point.lat, longitude: point.lon },
    }),
  };
}

function eventData(content: SiteContent, held: HeldSession, siteUrl: URL): Event {
  const { session, by, at, days } = held;
  const url = new URL(sessionLink(content, { by, at, session }), siteUrl).href;
  const [first = '', last = first] = [days[0], days.at(-1)];
  return {
    '@type': 'Event',
    '@id': url,
    url,
    name: session.what,
    description: session.expect ?? session.whoFor,
    eventStatus: 'https://schema.org/EventScheduled',
    startDate: `${first}T${session.starts}`,
    endDate: `${first}T${session.ends}`,
    location: placeData(content, at, siteUrl),
    eventSchedule: scheduleData(held, first, last),
  };
}

const FREQUENCY = { 'every week': 'P1W', 'every 2 weeks': 'P2W' } as const;

/** From the first to the last day that can be told; the days between without it are excepted. */
function scheduleData({ session, days }: HeldSession, first: Day, last: Day): Schedule {
  const { weekly, starts, ends } = session;
  const repeats = weekly?.repeats;
  const without = daysFrom(first, last).filter(
    (day) => isPlanned(session, day) && !days.includes(day),
  );
  return {
    '@type': 'Schedule',
    startDate: first,
    endDate: last,
    startTime: starts,
    endTime: ends,
    ...(weekly && {
      byDay: weekly.days.map((day) => `https://schema.org/${day}` as const),
      repeatFrequency:
        repeats === 'every week' || repeats === 'every 2 weeks' ? FREQUENCY[repeats] : 'P1M',
    }),
    ...(repeats?.endsWith('of the month') && {
      byMonthWeek: repeats.startsWith('last') ? -1 : Number(repeats[0]),
    }),
    ...(without.length > 0 && { exceptDate: without }),
    scheduleTimezone: 'Europe/London',
  };
}
