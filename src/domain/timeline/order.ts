/** Events in order, and what each is on the day of reading: a plan is not said to have happened. */

import { contentIndex } from '../entries/content-index.ts';
import type { Centre, TimelineEvent } from '../entries/entry.ts';
import { comparePartialDates, hasPassed } from '../dates/partial-date.ts';
import type { Day, PartialDate } from '../dates/partial-date.ts';
import type { Site } from '../entries/schemas/site.ts';
import { slugsOf } from '../entries/term.ts';
import type { SiteContent } from '../entries/site-content.ts';

/** What an event is on the day of reading: words and symbol differ for each. */
export type Tense =
  | 'happened'
  | 'planned ahead'
  | 'planned, outcome known'
  | 'planned, outcome not recorded'
  | 'superseded';

/** A planned event whose day has passed is never "happened". */
export function tenseOf(
  event: Pick<TimelineEvent, 'status' | 'date' | 'outcome'>,
  asOf: Day,
): Tense {
  if (event.status !== 'planned') return event.status;
  if (event.outcome) return 'planned, outcome known';
  return hasPassed(event.date, asOf) ? 'planned, outcome not recorded' : 'planned ahead';
}

/** Oldest first; of events with the same date, by id. */
export function inOrder<T extends { readonly id: string; readonly date: PartialDate }>(
  events: readonly T[],
): T[] {
  return events.toSorted((a, b) => comparePartialDates(a.date, b.date) || (a.id < b.id ? -1 : 1));
}

export type CentreDateKind =
  'opened' | 'proposed' | 'decided' | 'became base' | 'closed' | 'left register';

/**
 * One of a centre's own dates as an event; its id is the centre's with what happened:
 * "hill-closed".
 */
export interface CentreEvent {
  readonly id: string;
  readonly kind: CentreDateKind;
  readonly date: PartialDate;
  readonly sources: readonly string[];
  readonly asAt: string;
  readonly undatedBecause?: string | undefined;
  /** The proposal or decision, if the event is one. */
  readonly step?: NonNullable<Centre['steps']>[number] | undefined;
}

/** The centre's own dates as events, oldest first. */
export function centreEvents({ terms }: Pick<Site, 'terms'>, centre: Centre): CentreEvent[] {
  const events: CentreEvent[] = [];
  const add = (kind: CentreDateKind, fact: Omit<CentreEvent, 'id' | 'kind'> | undefined): void => {
    if (fact) events.push({ ...pickFact(fact), id: eventId(centre.id, kind, events, terms), kind });
  };
  add('opened', centre.opened);
  for (const step of centre.steps ?? [])
    add(step.kind === 'proposal' ? 'proposed' : 'decided', { ...step, step });
  add('became base', centre.base && { ...centre.base, date: centre.base.from });
  add('closed', centre.closed);
  add('left register', centre.leftRegister);
  return inOrder(events);
}

/** Whether it has a date of its own or an event names it: only then it has feeds. */
export function hasEvents(content: SiteContent, centre: Centre): boolean {
  return (
    contentIndex(content).eventsOfCentre.has(centre.id) ||
    centreEvents(content.site, centre).length > 0
  );
}

function pickFact(fact: Omit<CentreEvent, 'id' | 'kind'>): Omit<CentreEvent, 'id' | 'kind'> {
  const { date, sources, asAt, undatedBecause, step } = fact;
  return { date, sources, asAt, undatedBecause, step };
}

/** "hill-proposed", and "hill-proposed-2" if the centre was the subject of two proposals. */
function eventId(
  centre: string,
  kind: CentreDateKind,
  earlier: readonly CentreEvent[],
  terms: EventTerms,
): string {
  const same = earlier.filter((event) => event.kind === kind).length;
  const first = `${centre}-${kindInId(kind, terms)}`;
  return same === 0 ? first : `${first}-${String(same + 1)}`;
}

type EventTerms = Pick<Site['terms'], 'base' | 'register'>;

function kindInId(kind: CentreDateKind, { base, register }: EventTerms): string {
  switch (kind) {
    case 'became base':
      return `became-${slugsOf(base).one}`;
    case 'left register':
      return `left-${slugsOf(register).one}`;
    default:
      return kind;
  }
}
