/**
 * What is on as a calendar (iCalendar, RFC 5545). A session repeats until its last day or until it
 * must be checked again, so that no calendar shows what nobody has checked.
 */

import { sessionLink } from '../../wording/whats-on/visit-links.ts';
import { daysFrom, WEEKDAYS } from '../../domain/dates/calendar-days.ts';
import type { Day } from '../../domain/dates/partial-date.ts';
import { contentIndex } from '../../domain/entries/content-index.ts';
import type { Session } from '../../domain/entries/schemas/visiting/session.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { hasSessionsAhead, sessionsAhead } from '../../domain/whats-on/held-session.ts';
import type { HeldSession } from '../../domain/whats-on/held-session.ts';
import { isPlanned } from '../../domain/whats-on/session-days.ts';
import { addressWords } from '../../wording/places/address.ts';
import { whatsOnLinks } from '../../wording/frame/links.ts';
import { sessionWords, whenWords } from '../../wording/whats-on/session.ts';
import { checkedWords } from '../../wording/whats-on/visit-lines.ts';
import { stableId } from '../data/stable-id.ts';
import {
  contentLine,
  digits,
  refreshLines,
  startOf,
  textLine,
} from '../timeline/calendar-lines.ts';

export interface SessionCalendar {
  /** Its file without ".ics": "sessions", or the id of a district. */
  readonly name: string;
  /** Undefined for the calendar of all sessions. */
  readonly district: string | undefined;
}

/** Those with a session ahead. */
export function sessionCalendars(content: SiteContent): SessionCalendar[] {
  if (!hasSessionsAhead(content)) return [];
  return [
    { name: 'sessions', district: undefined },
    ...content.site.districts
      .filter(({ id }) => hasSessionsAhead(content, id))
      .map(({ id }) => ({ name: id, district: id })),
  ];
}

export function sessionCalendar(
  content: SiteContent,
  { district }: SessionCalendar,
  siteUrl: URL,
): string {
  const { site } = content;
  const of = contentIndex(content).district.get(district ?? '') ?? site.area;
  const title = `What is on in ${of} – ${site.shortName}`;
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    textLine('PRODID', `-//${site.publisher.name ?? site.name}//sessions//EN`),
    contentLine('UID', stableId(site, `calendars/whats-on/${district ?? ''}`)),
    textLine('NAME', title),
    textLine('X-WR-CALNAME', title),
    textLine('DESCRIPTION', site.independence),
    contentLine('URL', new URL(whatsOnLinks.page, siteUrl).href),
    ...refreshLines('P1D'),
    LONDON,
    ...sessionsAhead(content, district).flatMap((held) => eventsOf(content, held, siteUrl)),
    contentLine('END', 'VCALENDAR'),
  ].join('');
}

/** One event for its weekdays and one for each single date. */
function eventsOf(content: SiteContent, held: HeldSession, siteUrl: URL): string[] {
  const { session, days } = held;
  const { weekly, ...single } = session;
  const onRule = { ...single, weekly, dates: [] };
  const weekdays = weekly ? days.filter((day) => isPlanned(onRule, day)) : [];
  const others = days.filter((day) => !weekdays.includes(day));
  const [first] = weekdays;
  return [
    ...(weekly && first !== undefined
      ? [eventLines(content, held, siteUrl, first, ruleLines(onRule, weekly, weekdays))]
      : []),
    ...others.map((day) => eventLines(content, held, siteUrl, day, '')),
  ];
}

function eventLines(
  content: SiteContent,
  { session, by, at }: HeldSession,
  siteUrl: URL,
  day: Day,
  rule: string,
): string {
  const { site } = content;
  const name = `sessions/${by.kind}/${by.id}/${session.id}${rule === '' ? `/${day}` : ''}`;
  const page = new URL(sessionLink(content, { by, at, session }), siteUrl).href;
  const words = [
    whenWords(session, content),
    ...sessionWords(session, content),
    checkedWords([session]) ?? '',
    site.checkFirst,
  ];
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', stableId(site, name)),
    contentLine('DTSTAMP', startOf(session.checked)),
    contentLine('DTSTART;TZID=Europe/London', localTime(day, session.starts)),
    contentLine('DTEND;TZID=Europe/London', localTime(day, session.ends)),
    rule,
    textLine('SUMMARY', `${session.what}, ${at.name}`),
    textLine('LOCATION', `${at.name}, ${addressWords(at)}`),
    textLine('DESCRIPTION', words.join('\n')),
    contentLine('URL', page),
    contentLine('END', 'VEVENT'),
  ].join('');
}

/** The rule of its weekdays up to the last day, and the days between without it. */
function ruleLines(
  session: Session,
  weekly: NonNullable<Session['weekly']>,
  days: readonly Day[],
): string {
  const [first = '', last = first] = [days[0], days.at(-1)];
  const without = daysFrom(first, last).filter(
    (day) => isPlanned(session, day) && !days.includes(day),
  );
  return [
    contentLine('RRULE', `${frequencyOf(weekly)};UNTIL=${digits(last)}T235959Z`),
    ...without.map((day) =>
      contentLine('EXDATE;TZID=Europe/London', localTime(day, session.starts)),
    ),
  ].join('');
}

function frequencyOf({ days, repeats }: NonNullable<Session['weekly']>): string {
  const codes = WEEKDAYS.filter((day) => days.includes(day)).map((day) =>
    day.slice(0, 2).toUpperCase(),
  );
  if (repeats === 'every week') return `FREQ=WEEKLY;BYDAY=${codes.join(',')}`;
  if (repeats === 'every 2 weeks') return `FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=${codes.join(',')}`;
  const place = repeats.startsWith('last') ? '-1' : (repeats[0] ?? '');
  return `FREQ=MONTHLY;BYDAY=${codes.map((code) => place + code).join(',')}`;
}

/** "20260112T100000" */
function localTime(day: Day, time: string): string {
  return `${digits(day)}T${time.replace(':', '')}00`;
}

/** Greenwich Mean Time in winter, an hour more from the last Sunday of March to that of October. */
const LONDON = [
  ['BEGIN', 'VTIMEZONE'],
  ['TZID', 'Europe/London'],
  ['BEGIN', 'DAYLIGHT'],
  ['DTSTART', '19810329T010000'],
  ['RRULE', 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU'],
  ['TZOFFSETFROM', '+0000'],
  ['TZOFFSETTO', '+0100'],
  ['TZNAME', 'BST'],
  ['END', 'DAYLIGHT'],
  ['BEGIN', 'STANDARD'],
  ['DTSTART', '19961027T020000'],
  ['RRULE', 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU'],
  ['TZOFFSETFROM', '+0100'],
  ['TZOFFSETTO', '+0000'],
  ['TZNAME', 'GMT'],
  ['END', 'STANDARD'],
  ['END', 'VTIMEZONE'],
]
  .map(([property = '', value = '']) => contentLine(property, value))
  .join('');
