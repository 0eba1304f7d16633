/** On which days a session is on, and when nothing may be said about it. */

import { describe, expect, test } from 'vitest';
import type { Session } from '../../../../src/domain/entries/schemas/visiting/session.ts';
import { goodUntil, isOverdue } from '../../../../src/domain/whats-on/checked.ts';
import {
  daysAhead,
  isOnDay,
  isPlanned,
  isWithin,
  lastDay,
  sessionState,
} from '../../../../src/domain/whats-on/session-days.ts';
import { babyClinic, oldSinging, stayAndPlay } from '../../../support/made-up/visited-council.ts';

const EASTER = new Set(['2026-04-03', '2026-04-06']);
const AS_OF = '2026-02-01';

test('every week, without exceptions and bank holidays, up to its end', () => {
  expect(daysAhead(stayAndPlay, AS_OF, EASTER)).toEqual([
    '2026-02-02',
    '2026-02-09',
    '2026-02-23',
    '2026-03-02',
    '2026-03-09',
    '2026-03-16',
    '2026-03-23',
    '2026-03-30',
    // 12 January and three months: after that day it must be checked again, its end is 13 April.
  ]);
});

test('a bank holiday on which it is on as usual, or of which nothing is known', () => {
  const with6April = { ...stayAndPlay, bankHolidays: 'as usual' } as const;
  expect(daysAhead(with6April, '2026-04-01', EASTER)).toEqual(['2026-04-06']);
  const unknown = { ...stayAndPlay, bankHolidays: undefined };
  expect(daysAhead(unknown, '2026-04-01', EASTER)).toEqual([]);
});

test('the first of a weekday in each month, and a single date', () => {
  expect(daysAhead(babyClinic, AS_OF, EASTER)).toEqual([
    '2026-02-05',
    '2026-02-20',
    '2026-03-05',
    '2026-04-02',
  ]);
});

describe('how often it repeats', () => {
  const days = (weekly: Partial<NonNullable<Session['weekly']>>): string[] =>
    daysAhead(
      {
        ...stayAndPlay,
        weekly: { days: ['Monday'], repeats: 'every week', from: '2026-02-05', ...weekly },
        notOn: undefined,
        checked: AS_OF,
        checkEvery: 'month',
      },
      AS_OF,
      new Set(),
    );

  test('not before its first day', () => {
    expect(days({})).toEqual(['2026-02-09', '2026-02-16', '2026-02-23']);
  });

  test('every 2 weeks is counted from the week of the first day', () => {
    expect(days({ days: ['Monday', 'Thursday'], repeats: 'every 2 weeks' })).toEqual([
      '2026-02-05',
      '2026-02-16',
      '2026-02-19',
    ]);
  });

  test('a week is from Monday to Sunday', () => {
    const twoWeeks = { repeats: 'every 2 weeks', from: '2026-02-02' } as const;
    expect(days({ ...twoWeeks, days: ['Monday', 'Sunday'] })).toEqual([
      ...['2026-02-02', '2026-02-08', '2026-02-16', '2026-02-22'],
    ]);
  });

  test.each([
    ['2nd of the month', '2026-02-09'],
    ['3rd of the month', '2026-02-16'],
    ['4th of the month', '2026-02-23'],
    ['last of the month', '2026-02-23'],
  ] as const)('%s', (repeats, day) => {
    expect(days({ repeats })).toEqual([day]);
  });
});

test.each([
  ['week', '2026-01-19'],
  ['month', '2026-02-12'],
  ['3 months', '2026-04-12'],
  ['6 months', '2026-07-12'],
  ['12 months', '2027-01-12'],
] as const)('a check of 12 January 2026 is good for a %s: until %s', (checkEvery, until) => {
  const fact = { checked: '2026-01-12', checkEvery };
  expect(goodUntil(fact)).toBe(until);
  expect([isOverdue(fact, until), isOverdue(fact, '2028-01-01')]).toEqual([false, true]);
});

test('a session whose check is overdue is on on no day', () => {
  expect(sessionState(oldSinging, AS_OF)).toBe('ask first');
  expect(daysAhead(oldSinging, AS_OF, new Set())).toEqual([]);
});

test('a session whose last day is past is over, whenever it was checked', () => {
  expect(sessionState(stayAndPlay, '2026-04-13')).not.toBe('over');
  expect(sessionState(stayAndPlay, '2026-04-14')).toBe('over');
  const once = { ...oldSinging, weekly: undefined, dates: ['2026-01-30'] };
  expect(sessionState(once, AS_OF)).toBe('over');
});

describe('on one day', () => {
  const on = (day: string, fields: Partial<Session> = {}) =>
    isOnDay({ ...stayAndPlay, ...fields }, day, EASTER);

  test.each([
    ['its first day', '2026-01-05', true],
    ['its last day', '2026-04-13', true],
    ['before it', '2025-12-29', false],
    ['after it', '2026-04-20', false],
    ['another weekday', '2026-01-06', false],
    ['an exception', '2026-02-16', false],
    ['a bank holiday', '2026-04-06', false],
  ])('%s', (_, day, is) => {
    expect(on(day)).toBe(is);
  });

  test('an exception may be of several days', () => {
    const notOn = [{ days: '2026-02-10/2026-02-23', because: 'half-term' }];
    const days = ['2026-02-09', '2026-02-16', '2026-02-23', '2026-03-02'];
    expect(days.map((day) => on(day, { notOn }))).toEqual([true, false, false, true]);
    expect(isWithin('2026-02-10', '2026-02-10')).toBe(true);
  });

  test('what is planned there says nothing of exceptions', () => {
    expect(isPlanned(stayAndPlay, '2026-02-16')).toBe(true);
    expect(isPlanned(stayAndPlay, '2026-02-17')).toBe(false);
    expect(isPlanned({ ...stayAndPlay, weekly: undefined }, '2026-02-16')).toBe(false);
    expect(isPlanned({ ...stayAndPlay, dates: ['2026-02-17'] }, '2026-02-17')).toBe(true);
  });
});

test('the last day is that of its weekdays or dates, whichever is later, if it is known', () => {
  expect(lastDay(stayAndPlay)).toBe('2026-04-13');
  expect(lastDay(babyClinic)).toBeUndefined();
  expect(lastDay({ ...stayAndPlay, dates: ['2026-05-01', '2026-03-01'] })).toBe('2026-05-01');
  expect(lastDay({ ...stayAndPlay, dates: ['2026-03-01'] })).toBe('2026-04-13');
  expect(lastDay({ ...babyClinic, weekly: undefined })).toBe('2026-02-20');
});

test('nothing is told beyond its last day, or beyond its next check', () => {
  const soon = { ...stayAndPlay, checkEvery: '12 months' as const };
  expect(daysAhead(soon, '2026-04-07', EASTER)).toEqual(['2026-04-13']);
  expect(daysAhead(soon, '2026-04-14', EASTER)).toEqual([]);
  expect(daysAhead({ ...soon, checkEvery: 'month' }, '2026-02-02', EASTER)).toEqual([
    '2026-02-02',
    '2026-02-09',
  ]);
  expect(sessionState({ ...soon, checkEvery: 'month' }, '2026-02-12')).toBe('on');
  expect(sessionState({ ...soon, checkEvery: 'month' }, '2026-02-13')).toBe('ask first');
});

test('every second week goes on over the end of a year', () => {
  const fortnight = {
    ...stayAndPlay,
    weekly: { days: ['Sunday' as const], repeats: 'every 2 weeks' as const, from: '2025-12-21' },
    notOn: undefined,
  };
  const sundays = [
    '2025-12-28',
    '2026-01-04',
    '2026-01-11',
    '2026-01-18',
    '2026-03-29',
    '2026-04-12',
  ];
  expect(sundays.map((day) => isOnDay(fortnight, day, new Set()))).toEqual([
    ...[false, true, false, true, true, true],
  ]);
});
