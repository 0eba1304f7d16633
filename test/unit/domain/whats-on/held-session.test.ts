/** What is on: who runs it, where it is held, and what may be said of it. */

import { describe, expect, test } from 'vitest';
import type { SiteContent } from '../../../../src/domain/entries/site-content.ts';
import {
  bankHolidayDays,
  bankHolidayNames,
} from '../../../../src/domain/whats-on/bank-holidays.ts';
import { ageInMonths } from '../../../../src/domain/whats-on/age.ts';
import {
  hasSessionsAhead,
  heldSessions,
  sessionsAhead,
} from '../../../../src/domain/whats-on/held-session.ts';
import {
  isVisitable,
  visitPlace,
  visitPlaces,
} from '../../../../src/domain/whats-on/visit-place.ts';
import { makeContent, withEntry } from '../../../support/made-up/make-content.ts';
import { stayAndPlay, visitedCouncil } from '../../../support/made-up/visited-council.ts';

test('before going to a base, families read what is in doubt, then what to beware of', () => {
  const base = makeContent().centres.find(({ id }) => id === 'oak')?.base ?? expect.fail();
  const warningsOf = (fields: Partial<typeof base>) =>
    visitPlace(
      withEntry(makeContent(), 'centres', 'oak', { base: { ...base, ...fields } }),
      'base',
      'oak',
    )?.warnings;
  expect(warningsOf({})).toEqual([]);
  expect(warningsOf({ cautions: ['steep'] })).toEqual(['steep']);
  expect(warningsOf({ inDoubt: 'sold', cautions: ['steep'] })).toEqual(['sold', 'steep']);
});

describe('sessions', () => {
  test('are held at the venue that they name, else where they are run', () => {
    const held = heldSessions(visitedCouncil());
    expect(held.map(({ session, by, at, state }) => [session.id, by.id, at.id, state])).toEqual([
      ['stay-and-play', 'oak', 'oak', 'on'],
      ['baby-clinic', 'oak', 'parish-hall', 'on'],
      ['singing', 'parish-hall', 'parish-hall', 'ask first'],
    ]);
  });

  test('are told for the days from the day of reading on, without bank holidays', () => {
    const [play, clinic, singing] = heldSessions(visitedCouncil());
    expect(play?.days[0]).toBe('2026-02-02');
    expect(play?.days).not.toContain('2026-04-06');
    expect(clinic?.days).toContain('2026-02-20');
    expect(singing?.days).toEqual([]);
  });

  test('ahead are those with such a day, in a district those that are held there', () => {
    const ids = (district?: string, content = visitedCouncil()) =>
      sessionsAhead(content, district).map(({ session }) => session.id);
    expect(ids()).toEqual(['stay-and-play', 'baby-clinic']);
    expect(ids('north-dale')).toEqual(['stay-and-play']);
    expect(ids('south-dale')).toEqual(['baby-clinic']);
    expect(hasSessionsAhead(visitedCouncil(), 'south-dale')).toBe(true);
    expect(hasSessionsAhead(visitedCouncil(), 'moor')).toBe(false);
    expect(hasSessionsAhead(makeContent())).toBe(false);
  });
});

test('bank holidays have names, and a site may list none', () => {
  const content = visitedCouncil();
  expect(bankHolidayNames(content).get('2026-04-03')).toBe('Good Friday');
  expect([...bankHolidayDays(content)]).toEqual(['2026-04-03', '2026-04-06']);
  expect(bankHolidayDays(makeContent()).size).toBe(0);
});

describe('places to visit', () => {
  const placed = (): SiteContent => {
    const content = withEntry(visitedCouncil(), 'libraries', 'town-library', { caution: 'Ring.' });
    const oak = content.centres.find(({ id }) => id === 'oak')?.base;
    return withEntry(content, 'centres', 'oak', {
      base: oak && { ...oak, inDoubt: 'It may be sold.', cautions: ['Use the side door.'] },
    });
  };

  test('are bases by district, family hubs, libraries and venues', () => {
    expect(visitPlaces(placed()).map(({ kind, id, name }) => `${kind} ${id}: ${name}`)).toEqual([
      'base oak: Base',
      'base elm: Base',
      'familyHub oak-hub: Oak family hub',
      'library mill-library: Mill Library',
      'library town-library: Town Library',
      'venue parish-hall: Parish Hall',
    ]);
  });

  test('have the warnings, the address and the facts of their entries', () => {
    const content = placed();
    expect(visitPlace(content, 'base', 'oak')).toMatchObject({
      ...{ district: 'north-dale', postcode: 'DH1 1AA', point: { lat: 54.78, lon: -1.57 } },
      warnings: ['It may be sold.', 'Use the side door.'],
      visiting: { sessions: [stayAndPlay, { id: 'baby-clinic' }] },
      backing: { sources: ['report-2020'], asAt: 'as published' },
      recorded: '2026-01-10',
    });
    expect(visitPlace(content, 'library', 'town-library')).toMatchObject({
      ...{ name: 'Town Library', address: 'High Street', postcode: 'DH1 1AB' },
      ...{ district: 'north-dale', warnings: ['Ring.'], recorded: '2026-01-10' },
      backing: { sources: ['report-2020'] },
    });
    expect(visitPlace(content, 'venue', 'parish-hall')).toMatchObject({
      ...{ address: 'Church Lane, Dale', postcode: undefined, warnings: ['The lane floods.'] },
      visiting: { sessions: [{ id: 'singing' }] },
    });
    expect(visitPlace(content, 'familyHub', 'oak-hub')?.warnings).toEqual([]);
    expect(visitPlace(content, 'library', 'oak-hub')).toBeUndefined();
  });

  test('are worth a visit if something is known of it; a venue always is', () => {
    const visitable = visitPlaces(placed()).filter(isVisitable);
    expect(visitable.map(({ id }) => id)).toEqual(['oak', 'parish-hall']);
    const bare = withEntry(visitedCouncil(), 'venues', 'parish-hall', { sessions: undefined });
    const hall = visitPlace(bare, 'venue', 'parish-hall');
    expect(hall && isVisitable(hall)).toBe(true);
  });

  test.each(['phone', 'email', 'web', 'access', 'languages', 'openingHours', 'sessions'] as const)(
    'are worth one where no more than their %s is known',
    (field) => {
      const { base } = visitedCouncil().centres.find(({ id }) => id === 'oak') ?? {};
      const known = { [field]: base?.[field] };
      const content = withEntry(makeContent(), 'libraries', 'town-library', known);
      const library = visitPlace(content, 'library', 'town-library');
      expect(library && isVisitable(library)).toBe(true);
    },
  );
});

test.each([
  ['birth', 0],
  ['1 month', 1],
  ['6 months', 6],
  ['13 weeks', 3],
  ['1 week', 12 / 52],
  ['1 year', 12],
  ['4 years', 48],
])('%s is an age of %d months', (age, months) => {
  expect(ageInMonths(age)).toBeCloseTo(months, 9);
});
