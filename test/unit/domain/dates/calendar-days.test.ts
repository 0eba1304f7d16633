/** Weekdays and days before and after, against an independent calendar: that of JavaScript's own words. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  daysAfter,
  daysFrom,
  monthsAfter,
  weekdayOf,
} from '../../../../src/domain/dates/calendar-days.ts';

const anyDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('a weekday is the one that a calendar names', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const words = new Date(`${day}T12:00:00Z`).toLocaleDateString('en-GB', {
        weekday: 'long',
        timeZone: 'UTC',
      });
      expect(weekdayOf(day)).toBe(words);
    }),
  );
});

test('days later and back again is the same day', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -900, max: 900 }), (day, number) => {
      expect(daysAfter(daysAfter(day, number), -number)).toBe(day);
    }),
  );
});

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-03-31', 12, '2027-03-31'],
])('%s and %i months is %s', (day, months, later) => {
  expect(monthsAfter(day, months)).toBe(later);
});

test('days from one to another include both; none if they are reversed', () => {
  expect(daysFrom('2026-02-27', '2026-03-01')).toEqual(['2026-02-27', '2026-02-28', '2026-03-01']);
  expect(daysFrom('2026-03-01', '2026-02-27')).toEqual([]);
});
