/**
 * The days on which something changed: the network, a contract, a number. A change with only a span
 * as its date counts for the span's last day, when it had certainly happened.
 */

import type { Centre, TimelineEvent, Figure, Lot } from '../entries/entry.ts';
import { centreHistories } from './centre-histories.ts';
import { contentIndex } from '../entries/content-index.ts';
import { memoByContent } from '../entries/memo-by-content.ts';
import { networkChanges } from './as-at.ts';
import type { CentreChange } from './as-at.ts';
import { partialDate } from '../dates/partial-date.ts';
import type { Day, PartialDate } from '../dates/partial-date.ts';
import type { SiteContent } from '../entries/site-content.ts';
import { datingOf } from '../entries/sourced.ts';
import { centreEvents, inOrder, tenseOf } from '../timeline/order.ts';
import type { CentreEvent } from '../timeline/order.ts';

export interface DatedCentreEvent {
  readonly centre: Centre;
  readonly event: CentreEvent;
}

/** All that changed on a day; at least one list is not empty. */
export interface DayOfChange {
  readonly day: Day;
  /** What happened, and what was planned for the day. */
  readonly events: readonly TimelineEvent[];
  /** The centres' own dates. */
  readonly centres: readonly DatedCentreEvent[];
  /** Changes of the centres' states, as far as they are known. */
  readonly network: readonly CentreChange[];
  /** Figures with this day as their date. */
  readonly figures: readonly Figure[];
  /** Lots awarded on the day. */
  readonly lots: readonly Lot[];
}

type Parts = Omit<DayOfChange, 'day'>;
type Part = keyof Parts;

/** Oldest first, none after the day of reading; the same list for the same content. */
export const daysOfChange = memoByContent(findDays);

/**
 * The day for which a past date counts: the last day that it can mean, but not after the day of
 * reading. Undefined if the date is after the day of reading.
 */
export function dayThatCounts(date: PartialDate, asOf: Day): Day | undefined {
  const { first, last } = partialDate(date);
  if (first > asOf) return undefined;
  return last < asOf ? last : asOf;
}

function findDays(content: SiteContent): readonly DayOfChange[] {
  const { asOf } = content.site;
  const { source } = contentIndex(content);
  const days = new Map<Day, Parts>();
  const put = <P extends Part>(day: Day | undefined, part: P, change: Parts[P][number]): void => {
    if (day === undefined || day > asOf) return;
    const parts = days.get(day) ?? { events: [], centres: [], network: [], figures: [], lots: [] };
    days.set(day, parts);
    (parts[part] as (typeof change)[]).push(change);
  };
  for (const event of inOrder(content.events))
    if (tenseOf(event, asOf) !== 'planned ahead')
      put(dayThatCounts(event.date, asOf), 'events', event);
  for (const centre of content.centres)
    for (const event of centreEvents(content.site, centre))
      put(dayThatCounts(event.date, asOf), 'centres', { centre, event });
  for (const { day, centres } of networkChanges(centreHistories(content)))
    for (const change of centres) put(day, 'network', change);
  for (const figure of content.figures) {
    const dating = datingOf(figure, source);
    if (dating.how !== 'undated') put(dayThatCounts(dating.date, asOf), 'figures', figure);
  }
  for (const lot of content.lots)
    if (lot.awarded !== undefined) put(dayThatCounts(lot.awarded, asOf), 'lots', lot);
  return [...days]
    .map(([day, parts]) => ({ day, ...parts }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}
