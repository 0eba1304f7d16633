/** The hours of a place on a weekday or a day, exceptions and bank holidays considered. */

import { weekdayOf } from '../dates/calendar-days.ts';
import type { Weekday } from '../dates/calendar-days.ts';
import type { Day } from '../dates/partial-date.ts';
import type { OpeningHours } from '../entries/schemas/visiting/opening-hours.ts';
import { isWithin } from './session-days.ts';

export interface Hours {
  /** "09:30" */
  readonly from: string;
  readonly to: string;
}

/** The hours on a weekday of a usual week, the earliest first; none if it is closed. */
export function usualHours({ weekly }: OpeningHours, weekday: Weekday): Hours[] {
  return weekly
    .filter(({ days }) => days.includes(weekday))
    .map(({ from, to }) => ({ from, to }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** The hours on a day: of an exception, else none on a bank holiday, else those of a usual week. */
export function hoursOn(
  opening: OpeningHours,
  day: Day,
  bankHolidays: ReadonlySet<Day>,
): readonly Hours[] {
  const exception = opening.exceptions?.find(({ days }) => isWithin(days, day));
  if (exception) return exception.hours ?? [];
  if (opening.bankHolidays !== 'as usual' && bankHolidays.has(day)) return [];
  return usualHours(opening, weekdayOf(day));
}
