/** Opening hours and sessions as schedules; nothing whose check is overdue. Times are local. */

import { spanOf } from '../../domain/dates/days-span.ts';
import type { Weekday } from '../../domain/dates/calendar-days.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { goodUntil, isOverdue } from '../../domain/whats-on/checked.ts';
import type { HeldSession } from '../../domain/whats-on/held-session.ts';
import type { VisitPlace } from '../../domain/whats-on/visit-place.ts';
import { openingWords } from '../../wording/whats-on/opening.ts';
import { sessionWords, whenWords } from '../../wording/whats-on/session.ts';
import { stableId } from '../data/stable-id.ts';
import type { Schedule } from './entities.ts';

/** The hours of a usual week and of days ahead with other hours; undefined if none may be shown. */
export function openingSchedules(
  content: SiteContent,
  { kind, id, visiting: { openingHours: opening } }: VisitPlace,
  location: string,
): Schedule[] | undefined {
  const { site } = content;
  if (!opening || isOverdue(opening, site.asOf)) return undefined;
  const until = goodUntil(opening);
  const [, ...notes] = openingWords(opening, content);
  const scheduleId = (name: string): string =>
    stableId(site, `schedule/${kind}/${id}/opening/${name}`);
  return [
    ...opening.weekly.map(({ days, from, to, note }): Schedule => ({
      id: scheduleId(`${days.join('-')}/${from}`),
      location_id: location,
      valid_from: opening.checked,
      valid_to: until,
      freq: 'WEEKLY',
      interval: 1,
      byday: byDay(days, ''),
      opens_at: from,
      closes_at: to,
      description: note,
      notes: notes.length > 0 ? notes.join(' ') : undefined,
    })),
    ...(opening.exceptions ?? [])
      .filter(({ days }) => spanOf(days).last >= site.asOf)
      .flatMap(({ days, hours = [], because }) =>
        hours.map(({ from, to }): Schedule => ({
          id: scheduleId(`${days}/${from}`),
          location_id: location,
          valid_from: spanOf(days).first,
          valid_to: spanOf(days).last,
          opens_at: from,
          closes_at: to,
          description: because,
        })),
      ),
  ];
}

/** When a session is on, up to its end or its next check. */
export function sessionSchedules(
  content: SiteContent,
  { session, by, days }: HeldSession,
  service: string,
): Schedule[] {
  const { site } = content;
  const { weekly, dates = [], starts, ends } = session;
  const scheduleId = (name: string): string =>
    stableId(site, `schedule/${by.kind}/${by.id}/${session.id}/${name}`);
  const times = { service_id: service, opens_at: starts, closes_at: ends };
  const words = {
    description: whenWords(session, content),
    notes: sessionWords(session, content).join(' '),
  };
  const [first = '', last = first] = [days[0], days.at(-1)];
  return [
    ...(weekly
      ? [
          {
            id: scheduleId('weekly'),
            ...times,
            valid_from: first,
            valid_to: last,
            dtstart: first,
            until: last,
            ...frequencyOf(weekly),
            ...words,
          },
        ]
      : []),
    ...dates
      .filter((day) => days.includes(day))
      .map((day) => ({
        id: scheduleId(day),
        ...times,
        valid_from: day,
        valid_to: day,
        dtstart: day,
        ...words,
      })),
  ];
}

type Weekly = NonNullable<HeldSession['session']['weekly']>;

function frequencyOf({ days, repeats }: Weekly): Pick<Schedule, 'freq' | 'interval' | 'byday'> {
  if (repeats === 'every week' || repeats === 'every 2 weeks')
    return {
      freq: 'WEEKLY',
      interval: repeats === 'every week' ? 1 : 2,
      byday: byDay(days, ''),
    };
  const place = repeats.startsWith('last') ? '-1' : (repeats[0] ?? '');
  return { freq: 'MONTHLY', interval: 1, byday: byDay(days, place) };
}

/** "MO,TU", "1TH" */
function byDay(days: readonly Weekday[], place: string): string {
  return days.map((day) => place + day.slice(0, 2).toUpperCase()).join(',');
}
