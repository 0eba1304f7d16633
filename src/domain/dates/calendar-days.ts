/** Weekdays, and days before and after a day: whole days without a time or a clock. */

import type { Day } from './partial-date.ts';

export const WEEKDAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

export type Weekday = (typeof WEEKDAYS)[number];

export function weekdayOf(day: Day): Weekday {
  // A Date counts weekdays from Sunday.
  return WEEKDAYS[(dateOf(day).getUTCDay() + 6) % 7] ?? 'Monday';
}

/** The day that many days later, or earlier if the number is negative. */
export function daysAfter(day: Day, days: number): Day {
  const date = dateOf(day);
  date.setUTCDate(date.getUTCDate() + days);
  return dayOf(date);
}

/** The same day of a later month, or its last day if it is shorter: 31 August → 28 February. */
export function monthsAfter(day: Day, months: number): Day {
  const date = dateOf(day);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0));
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  date.setUTCDate(Math.min(Number(day.slice(8)), lastDay.getUTCDate()));
  return dayOf(date);
}

/** Every day from one to another, both included; none if the second is earlier. */
export function daysFrom(first: Day, last: Day): Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last; day = daysAfter(day, 1)) days.push(day);
  return days;
}

function dateOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

function dayOf(date: Date): Day {
  return date.toISOString().slice(0, 10);
}
