/** Days as the date-times that exchange formats require: the first or last second of a day. */

import { isFullDay } from '../../domain/dates/partial-date.ts';
import type { Day, PartialDate } from '../../domain/dates/partial-date.ts';

/** "2011-12-05" → "2011-12-05T00:00:00Z". */
export function startOfDay(day: Day): string {
  return `${day}T00:00:00Z`;
}

/** "2011-12-05" → "2011-12-05T23:59:59Z". */
export function endOfDay(day: Day): string {
  return `${day}T23:59:59Z`;
}

/** The start of the day; undefined unless the date is one certain day, so that no date gets more exact. */
export function certainDay(date: PartialDate | undefined): string | undefined {
  return date !== undefined && isFullDay(date) ? startOfDay(date) : undefined;
}
