/** The hours of a day: an exception first, then a bank holiday, then the usual week. */

import { expect, test } from 'vitest';
import { hoursOn, usualHours } from '../../../../src/domain/whats-on/opening-hours.ts';
import { openingHours } from '../../../support/made-up/visited-council.ts';

const EASTER = new Set(['2026-04-03', '2026-04-06']);

test.each([
  ['a usual Wednesday', '2026-02-04', ['09:00', '13:30']],
  ['a Tuesday, closed', '2026-02-03', []],
  ['an exception', '2026-02-18', []],
  ['an exception on a bank holiday', '2026-04-06', ['10:00']],
  ['a bank holiday', '2026-04-03', []],
])('%s', (_, day, from) => {
  expect(hoursOn(openingHours, day, EASTER).map((hours) => hours.from)).toEqual(from);
});

test('a bank holiday is a usual day only where it is said', () => {
  const monday = new Set(['2026-02-09']);
  const asUsual = { ...openingHours, bankHolidays: 'as usual' } as const;
  expect(hoursOn({ ...openingHours, bankHolidays: undefined }, '2026-02-09', monday)).toEqual([]);
  expect(hoursOn(asUsual, '2026-02-09', monday)).toEqual(usualHours(openingHours, 'Monday'));
});

test('hours of a weekday are listed from the earliest on', () => {
  const weekly = [...openingHours.weekly].reverse();
  expect(usualHours({ ...openingHours, weekly }, 'Wednesday')).toEqual([
    { from: '09:00', to: '12:30' },
    { from: '13:30', to: '17:00' },
  ]);
  expect(usualHours(openingHours, 'Friday')).toEqual([]);
});

test('a place without exceptions is open in its usual hours', () => {
  const plain = { ...openingHours, exceptions: undefined };
  expect(hoursOn(plain, '2026-02-18', EASTER)).toHaveLength(2);
  expect(hoursOn(plain, '2026-04-06', EASTER)).toEqual([]);
});
