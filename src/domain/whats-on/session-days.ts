/** The days on which a session is on, from its weekdays, single dates and exceptions. */

import { daysAfter, daysFrom, weekdayOf } from '../dates/calendar-days.ts';
import { spanOf } from '../dates/days-span.ts';
import type { Day } from '../dates/partial-date.ts';
import type { Session } from '../entries/schemas/visiting/session.ts';
import { goodUntil, isOverdue } from './checked.ts';

/** "on": to be shown as on; "ask first": its check is overdue; "over": its last day is past. */
export type SessionState = 'on' | 'ask first' | 'over';

export function sessionState(session: Session, asOf: Day): SessionState {
  const last = lastDay(session);
  if (last !== undefined && last < asOf) return 'over';
  return isOverdue(session, asOf) ? 'ask first' : 'on';
}

/** Its last day; undefined if it has no known end. */
export function lastDay({ weekly, dates = [] }: Session): Day | undefined {
  if (weekly && weekly.to === undefined) return undefined;
  return [weekly?.to ?? '', ...dates].toSorted().at(-1);
}

/** Whether its weekdays or dates name the day, exceptions and bank holidays aside. */
export function isPlanned({ weekly, dates = [] }: Session, day: Day): boolean {
  return dates.includes(day) || (weekly !== undefined && fallsOn(weekly, day));
}

/**
 * The days from today that can be told for certain: up to its end, or until it must be checked again.
 * @param bankHolidays  on which it is not on, unless it says that it is
 */
export function daysAhead(session: Session, asOf: Day, bankHolidays: ReadonlySet<Day>): Day[] {
  return daysFrom(asOf, goodUntil(session)).filter((day) => isOnDay(session, day, bankHolidays));
}

/** Whether it is on that day. */
export function isOnDay(session: Session, day: Day, bankHolidays: ReadonlySet<Day>): boolean {
  const { notOn = [], bankHolidays: then } = session;
  return (
    isPlanned(session, day) &&
    !notOn.some(({ days }) => isWithin(days, day)) &&
    (then === 'as usual' || !bankHolidays.has(day))
  );
}

/** Whether a day, or a first and last day with those between, include the day. */
export function isWithin(days: string, day: Day): boolean {
  const { first, last } = spanOf(days);
  return first <= day && day <= last;
}

type Weekly = NonNullable<Session['weekly']>;

function fallsOn({ days, repeats, from, to }: Weekly, day: Day): boolean {
  if (day < from || (to !== undefined && day > to) || !days.includes(weekdayOf(day))) return false;
  switch (repeats) {
    case 'every week':
      return true;
    case 'every 2 weeks':
      return weeksBetween(from, day) % 2 === 0;
    case 'last of the month':
      return daysAfter(day, 7).slice(0, 7) !== day.slice(0, 7);
    default:
      // The first of a weekday is one of the days 1 to 7 of the month, the second one of 8 to 14.
      return Math.ceil(Number(day.slice(8)) / 7) === Number(repeats[0]);
  }
}

/** Counted from Monday to Monday, so that two weekdays of one week belong together. */
function weeksBetween(from: Day, to: Day): number {
  const monday = (day: Day): Day =>
    daysFrom(daysAfter(day, -6), day).find((each) => weekdayOf(each) === 'Monday') ?? day;
  return Math.round((Date.parse(monday(to)) - Date.parse(monday(from))) / 604_800_000);
}
