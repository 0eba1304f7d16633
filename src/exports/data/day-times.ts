/** Days as the date-times that exchange formats ask for: where only a day is known, its first or last second. */

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

/** The day's start, or nothing where the date is less than a certain day: a format must not sharpen it. */
export function certainDay(date: PartialDate | undefined): string | undefined {
  return date !== undefined && isFullDay(date) ? startOfDay(date) : undefined;
}
