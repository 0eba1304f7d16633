/** A centre's own events: its dates, and the events that name it, in one list. */

import type { Centre } from '../domain/centre.ts';
import { dateWords } from '../domain/date-words.ts';
import type { Event } from '../domain/event.ts';
import type { SiteContent } from '../domain/site-content.ts';
import { centreEvents, inOrder } from '../domain/timeline.ts';
import type { CentreEvent } from '../domain/timeline.ts';
import { onDate, outcomeWords } from './centre-outcome.ts';
import { eventLine } from './event-line.ts';
import type { EventLine, EventSequel } from './event-line.ts';
import { links } from './links.ts';
import { capital } from './phrases.ts';
import type { SourceMarks } from './source-marks.ts';

export interface CentreEventLine {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  /** Its line on the timeline; a centre's own dates have none. */
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
  const named = content.events
    .filter(({ centres }) => centres?.includes(centre.id))
    .map((event) => ({ ...datedId(event), line: namedLine(content, event, marks) }));
  const own = centreEvents(centre).map((event) => ({
    ...datedId(event),
    line: ownLine(content, event, marks),
  }));
  return inOrder([...named, ...own]).map(({ line }) => line);
}

function datedId({ id, date }: Pick<Event, 'id' | 'date'>): Pick<Event, 'id' | 'date'> {
  return { id, date };
}

function namedLine(content: SiteContent, event: Event, marks: SourceMarks): CentreEventLine {
  const line = eventLine(content, event, marks);
  const { id, date, title, detail, status, statusWords, sequel } = line;
  const to = links.event(id);
  const words = capital(statusWords);
  return { id, date, title, to, detail, status, statusWords: words, sequel, sources: line.marks };
}

function ownLine(content: SiteContent, event: CentreEvent, marks: SourceMarks): CentreEventLine {
  const proposed = event.kind === 'proposed';
  return {
    id: event.id,
    date: event.kind === 'left register' ? capital(onDate(event.date)) : dateWords(event.date),
    title: titleOf(content, event),
    to: undefined,
    detail: undefined,
    status: proposed ? 'planned' : 'happened',
    statusWords: proposed ? 'Proposed' : 'Happened',
    sequel: undefined,
    sources: marks.mark(event.sources),
  };
}

function titleOf({ site }: SiteContent, { kind, step }: CentreEvent): string {
  switch (kind) {
    case 'opened':
      return 'Opened, by the date in the national register';
    case 'proposed':
    case 'decided':
      return `${capital(kind)} ${step ? outcomeWords(step, site) : ''}`.trim();
    case 'became base':
      return `Became a ${site.terms.base.one}`;
    case 'closed':
      return 'Closed';
    case 'left register':
      return 'Left the national register';
  }
}
