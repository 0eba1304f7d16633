/** The time at which an entry of a feed was recorded, so that readers sort the latest event first. */

import { partialDate } from '../../domain/dates/partial-date.ts';
import type { Day, PartialDate } from '../../domain/dates/partial-date.ts';

/** No date of the content is earlier. */
const EARLIEST = Date.UTC(1700, 0, 1);
const DAY = 86_400_000;
/** The 500 years that dates of the content can be in fit into one day. */
const STEP = 400;

/**
 * "2026-11-22T12:38:31.600Z": on the day of the record, a later event later in the day.
 *
 * Days of records have no time and most entries share one day, so readers, which sort by time alone,
 * would mix them. The time depends on the event alone: a new entry changes no other.
 * @param day  the day of the record
 * @param date  of the event
 */
export function inReaders(day: Day, date: PartialDate): string {
  const days = (Date.parse(partialDate(date).first) - EARLIEST) / DAY;
  return new Date(Date.parse(day) + days * STEP).toISOString();
}
