/** The history of a centre: its own dates and the events that name it, in one list. */

import type { Centre, TimelineEvent } from '../../domain/entries/entry.ts';
import { contentIndex } from '../../domain/entries/content-index.ts';
import { dateWords } from '../../domain/dates/words.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { centreEvents, inOrder } from '../../domain/timeline/order.ts';
import type { CentreEvent } from '../../domain/timeline/order.ts';
import { onDate, outcomeWords } from './centre-outcome.ts';
import { eventLine } from '../timeline/event-line.ts';
import type { EventLine, EventSequel } from '../timeline/event-line.ts';
import { capital } from '../frame/phrases.ts';
import type { SourceMarks } from '../sources/marks.ts';

export interface CentreEventLine {
  readonly id: string;
  /** undefined if the status words include it. */
  readonly date: string | undefined;
  readonly title: string;
  /** Its address on the timeline; undefined for a centre's own dates. */
  readonly to: string | undefined;
  readonly detail: string | undefined;
  readonly status: EventLine['status'];
  readonly statusWords: string;
  readonly sequel: EventSequel | undefined;
  readonly sources: readonly number[];
}

export function centreEventLines(
  content: SiteContent,
  centre: Centre,
  marks: SourceMarks,
): CentreEventLine[] {
  const events = contentIndex(content).eventsOfCentre.get(centre.id) ?? [];
  const named = events.map((event) => ({
    ...datedId(event),
    line: namedLine(content, event, marks),
  }));
  const own = centreEvents(centre).map((event) => ({
    ...datedId(event),
    line: ownLine(content, event, marks),
  }));
  return inOrder([...named, ...own]).map(({ line }) => line);
}

function datedId({
  id,
  date,
}: Pick<TimelineEvent, 'id' | 'date'>): Pick<TimelineEvent, 'id' | 'date'> {
  return { id, date };
}

function namedLine(
  content: SiteContent,
  event: TimelineEvent,
  marks: SourceMarks,
): CentreEventLine {
  const line = eventLine(content, event, marks);
  const { id, when, title, to, detail, status, statusWords, sequel } = line;
  const words = capital(statusWords);
  return {
    id,
    date: when,
    title,
    to,
    detail,
    status,
    statusWords: words,
    sequel,
    sources: line.marks,
  };
}

function ownLine(content: SiteContent, event: CentreEvent, marks: SourceMarks): CentreEventLine {
  const words = centreDateWords(content, event);
  return {
    ...words,
    id: event.id,
    title: capital(words.title),
    to: undefined,
    detail: undefined,
    sequel: undefined,
    sources: marks.mark(event.sources),
  };
}

/** A centre's own date in words; the title fits inside a sentence: "left the national register". */
export function centreDateWords(
  content: SiteContent,
  event: CentreEvent,
): { date: string; title: string } & Pick<CentreEventLine, 'status' | 'statusWords'> {
  const { kind, date } = event;
  const proposed = kind === 'proposed';
  return {
    date: capital(kind === 'left register' ? onDate(date) : dateWords(date)),
    title: titleOf(content, event),
    status: proposed ? 'planned' : 'happened',
    statusWords: proposed ? 'Proposed' : 'Happened',
  };
}

function titleOf({ site }: SiteContent, { kind, step }: CentreEvent): string {
  switch (kind) {
    case 'opened':
      return 'opened (date from the national register)';
    case 'proposed':
    case 'decided':
      return `${kind} ${step ? outcomeWords(step, site) : ''}`.trim();
    case 'became base':
      return `became a ${site.terms.base.one}`;
    case 'closed':
      return 'closed';
    case 'left register':
      return 'left the national register';
  }
}
