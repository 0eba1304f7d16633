/** When a session is on, who it is for, what it costs and what to expect: in sentences. */

import { spanOf } from '../../domain/dates/days-span.ts';
import { dateWords } from '../../domain/dates/words.ts';
import type { Session } from '../../domain/entries/schemas/visiting/session.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { bankHolidayNames } from '../../domain/whats-on/bank-holidays.ts';
import { goodUntil } from '../../domain/whats-on/checked.ts';
import { isPlanned, sessionState } from '../../domain/whats-on/session-days.ts';
import { capital, listWords, lowerFirst } from '../frame/phrases.ts';
import { askFirst, becauseWords } from './asking.ts';
import { agesWords, fromToWords } from './times.ts';

type Content = Pick<SiteContent, 'site'>;

/** "Every Monday, 10am to 11:30am, until 13 April 2026." or that to ask first. */
export function whenWords(session: Session, { site }: Content): string {
  const { weekly, starts, ends } = session;
  const times = fromToWords(starts, ends);
  const usual =
    weekly && [repeatWords(weekly), times, ...boundsWords(weekly, site.asOf)].join(', ');
  if (sessionState(session, site.asOf) === 'ask first')
    return `${capital(askFirst(session))}${weekly ? ` It was ${lowerFirst(repeatWords(weekly))}, ${times}.` : ''}`;
  const single = datesAhead(session, site.asOf).map(dateWords);
  if (usual === undefined) return `${listWords(single)}, ${times}.`;
  return `${usual}.${single.length > 0 ? ` Also on ${listWords(single)}.` : ''}`;
}

/** The sentences about a session after when it is. */
export function sessionWords(session: Session, content: Content): string[] {
  const { whoFor, ages, cost, booking, room, expect } = session;
  const age = ages && agesWords(ages);
  return [
    `For: ${whoFor}.${age === undefined ? '' : ` ${age}.`}`,
    ...notOnWords(session, content),
    `Cost: ${cost ?? 'not recorded'}. Booking: ${booking ?? 'not recorded'}.`,
    ...(room === undefined ? [] : [`Where in the building: ${room}.`]),
    ...(expect === undefined ? [] : [expect]),
  ];
}

/** Its single dates from the day of reading on. */
export function datesAhead({ dates = [] }: Session, asOf: string): string[] {
  return dates.filter((day) => day >= asOf).toSorted();
}

/** Days ahead without it: exceptions and bank holidays. */
function notOnWords(session: Session, content: Content): string[] {
  const { asOf } = content.site;
  if (sessionState(session, asOf) !== 'on') return [];
  const { notOn = [], bankHolidays } = session;
  const until = goodUntil(session);
  const days = [
    ...notOn
      .filter(({ days: off }) => spanOf(off).last >= asOf)
      .map(({ days: off, because }) => `${dateWords(off)}${becauseWords(because)}`),
    ...(bankHolidays === 'closed'
      ? [...bankHolidayNames(content)]
          .filter(([day]) => day >= asOf && day <= until && isPlanned(session, day))
          .map(([day, name]) => `${dateWords(day)} (${name})`)
      : []),
  ];
  return [
    ...(days.length > 0 ? [`Not on ${listWords(days)}.`] : []),
    ...(bankHolidays === undefined
      ? ['Ask about bank holidays: it is not recorded whether it is on.']
      : []),
  ];
}

type Weekly = NonNullable<Session['weekly']>;

const ORDINALS: Readonly<Record<string, string>> = {
  '1st of the month': 'First',
  '2nd of the month': 'Second',
  '3rd of the month': 'Third',
  '4th of the month': 'Fourth',
  'last of the month': 'Last',
};

function repeatWords({ days, repeats }: Weekly): string {
  const names = listWords(days);
  if (repeats === 'every week') return `Every ${names}`;
  if (repeats === 'every 2 weeks') return `Every second ${names}`;
  return `${ORDINALS[repeats] ?? ''} ${names} of the month`;
}

function boundsWords({ from, to }: Weekly, asOf: string): string[] {
  return [
    ...(from > asOf ? [`from ${dateWords(from)}`] : []),
    ...(to === undefined ? [] : [`until ${dateWords(to)}`]),
  ];
}
