/** An independent parser reads the calendar and finds the days that the content says. */

import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Session } from '../../../../src/domain/entries/schemas/visiting/session.ts';
import type { SiteContent } from '../../../../src/domain/entries/site-content.ts';
import { heldSessions } from '../../../../src/domain/whats-on/held-session.ts';
import {
  sessionCalendar,
  sessionCalendars,
} from '../../../../src/exports/whats-on/session-calendar.ts';
import { makeContent, withEntry } from '../../../support/made-up/make-content.ts';
import { stayAndPlay, visitedCouncil } from '../../../support/made-up/visited-council.ts';

const SITE = new URL('https://centres.example');
const ALL = { name: 'sessions', district: undefined };
const content = visitedCouncil();

/** The local start of every occurrence of every event, sorted. */
function startsIn(calendar: string): string[] {
  const events = new ICAL.Component(ICAL.parse(calendar) as unknown[]).getAllSubcomponents(
    'vevent',
  );
  return events
    .flatMap((component) => {
      const event = new ICAL.Event(component);
      const starts: string[] = [];
      const iterator = event.iterator();
      for (
        let next = iterator.next() as ICAL.Time | null;
        next;
        next = iterator.next() as ICAL.Time | null
      )
        starts.push(`${next.toString().slice(0, 16)} ${event.summary}`);
      return starts;
    })
    .sort();
}

function expected(of: SiteContent): string[] {
  return heldSessions(of)
    .flatMap(({ session, at, days }) =>
      days.map((day) => `${day}T${session.starts} ${session.what}, ${at.name}`),
    )
    .sort();
}

function withSession(session: Partial<Session>): SiteContent {
  const base = content.centres.find(({ id }) => id === 'oak')?.base;
  return withEntry(content, 'centres', 'oak', {
    base: base && { ...base, sessions: [{ ...stayAndPlay, ...session }] },
  });
}

test('every day ahead, and none of a session whose check is overdue', () => {
  const calendar = sessionCalendar(content, ALL, SITE);
  expect(startsIn(calendar)).toEqual(expected(content));
  expect(startsIn(calendar)).toHaveLength(12);
  expect(calendar).not.toContain('Singing');
  // Days beyond the check are not told, although this session has no end.
  expect(calendar).toContain('UNTIL=20260402T235959Z');
});

describe('every way to repeat', () => {
  test.each([
    'every week',
    'every 2 weeks',
    '1st of the month',
    '2nd of the month',
    '3rd of the month',
    '4th of the month',
    'last of the month',
  ] as const)('%s', (repeats) => {
    const changed = withSession({
      weekly: { days: ['Tuesday', 'Friday'], repeats, from: '2026-01-07' },
      notOn: undefined,
    });
    const found = startsIn(sessionCalendar(changed, ALL, SITE));
    expect(found).toEqual(expected(changed));
    expect(found.length).toBeGreaterThan(1);
  });
});

test('a calendar for each district has the sessions held there', () => {
  expect(sessionCalendars(content).map(({ name }) => name)).toEqual([
    'sessions',
    'north-dale',
    'south-dale',
  ]);
  const south = sessionCalendar(content, { name: 'south-dale', district: 'south-dale' }, SITE);
  expect(new Set(startsIn(south).map((start) => start.slice(17)))).toEqual(
    new Set(['Baby clinic, Parish Hall']),
  );
});

test('no line is longer than 75 octets, and every line ends as the standard says', () => {
  const lines = sessionCalendar(content, ALL, SITE).split('\r\n');
  expect(lines.filter((line) => Buffer.byteLength(line) > 75 || line.includes('\n'))).toEqual([]);
});

test('a council without sessions has no calendar', () => {
  expect(sessionCalendars(makeContent())).toEqual([]);
});
