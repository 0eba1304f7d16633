/**
 * The history of a centre, told once: its own steps and the events that name it, each date once.
 * What was planned is never worded as if it had happened.
 */

import type { Centre } from '../../domain/entries/entry.ts';
import { contentIndex } from '../../domain/entries/content-index.ts';
import { comparePartialDates, partialDate } from '../../domain/dates/partial-date.ts';
import type { PartialDate } from '../../domain/dates/partial-date.ts';
import { dateWords } from '../../domain/dates/words.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { inOrder } from '../../domain/timeline/order.ts';
import { eventLine } from '../../wording/timeline/event-line.ts';
import { capital } from '../../wording/frame/phrases.ts';
import type { Link } from '../../wording/frame/links.ts';
import type { SourceMarks } from '../../wording/sources/marks.ts';
import { centreSteps } from './centre-steps.ts';
import type { CentreStepLine } from './centre-steps.ts';

export interface HistoryLine {
  /** Its anchor. */
  readonly id: string | undefined;
  /** undefined if the line before has the same date. */
  readonly date: string | undefined;
  readonly status: 'happened' | 'planned' | 'superseded';
  /** "Proposed"; undefined for what happened. */
  readonly statusWords: string | undefined;
  readonly text: string;
  /** The event on the timeline, or the lot. */
  readonly to: string | undefined;
  /** What replaced a plan, or what is known of its outcome. */
  readonly sequel: { readonly text: string; readonly event: Link | undefined } | undefined;
  readonly sources: readonly number[];
}

export interface CentreHistory {
  readonly lines: readonly HistoryLine[];
  /** What no source says. */
  readonly unknown: readonly string[];
  /** How far the dates can be trusted. */
  readonly notes: readonly string[];
  readonly sources: readonly number[];
}

interface Dated {
  readonly id: string;
  readonly date: PartialDate;
  readonly line: HistoryLine;
}

export function centreHistory(
  content: SiteContent,
  centre: Centre,
  marks: SourceMarks,
): CentreHistory {
  const { told, unknown } = centreSteps(content, centre, marks);
  // A year ends after the days in it: "closed in 2019" follows a decision of January.
  const ordered = inOrder([
    ...told.map((step, index) => ownLine(centre, step, index)),
    ...namedLines(content, centre, told, marks),
  ]).toSorted((a, b) => comparePartialDates(partialDate(a.date).last, partialDate(b.date).last));
  const lines = ordered.map(({ date, line }, index) => ({
    ...line,
    date: ordered[index - 1]?.date === date ? undefined : line.date,
  }));
  return {
    lines,
    unknown,
    notes: told.flatMap(({ note }) => note ?? []),
    sources: [...new Set(lines.flatMap(({ sources }) => sources))].sort((a, b) => a - b),
  };
}

function ownLine({ id }: Centre, step: CentreStepLine, index: number): Dated {
  const { at, anchor, status, statusWords, text, to, sources } = step;
  return {
    id: `${id}-${String(index)}`,
    date: at,
    line: {
      id: anchor,
      date: capital(dateWords(at)),
      status,
      statusWords: statusWords && statusWords + (text.endsWith('.') ? '.' : ':'),
      text,
      to,
      sequel: undefined,
      sources,
    },
  };
}

/** Events that name it, without those that only repeat one of its own steps: same day, same source. */
function namedLines(
  content: SiteContent,
  { id }: Centre,
  told: readonly CentreStepLine[],
  marks: SourceMarks,
): Dated[] {
  const events = contentIndex(content).eventsOfCentre.get(id) ?? [];
  return events
    .filter(
      (event) =>
        !told.some(
          ({ at, cites }) => at === event.date && cites.some((one) => event.sources.includes(one)),
        ),
    )
    .map((event) => {
      const {
        to,
        date,
        title,
        status,
        statusWords,
        sequel,
        marks: numbers,
      } = eventLine(content, event, marks);
      return {
        id: event.id,
        date: event.date,
        line: {
          id: event.id,
          date: capital(date),
          status,
          statusWords: status === 'happened' ? undefined : `${capital(statusWords)}:`,
          text: title,
          to,
          sequel: sequel && {
            text: [sequel.lead, sequel.text].filter((part) => part !== undefined).join(' '),
            event: sequel.event,
          },
          sources: numbers,
        },
      };
    });
}
