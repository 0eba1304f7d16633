/** Events and the dates of centres as entries of a feed, in the same words for every format. */

import type { Centre, TimelineEvent } from '../../domain/entries/entry.ts';
import { dateWords } from '../../domain/dates/words.ts';
import { comparePartialDates } from '../../domain/dates/partial-date.ts';
import type { Day, PartialDate } from '../../domain/dates/partial-date.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import type { CentreEvent } from '../../domain/timeline/order.ts';
import { centreDateWords } from '../../wording/network/centre-events.ts';
import { eventLine } from '../../wording/timeline/event-line.ts';
import type { EventLine, EventSequel } from '../../wording/timeline/event-line.ts';
import { links } from '../../wording/frame/links.ts';
import { capital } from '../../wording/frame/phrases.ts';
import type { Link } from '../../wording/frame/links.ts';
import { sourceMarks } from '../../wording/sources/marks.ts';
import type { SourceLine } from '../../wording/sources/marks.ts';
import type { Paragraph } from './paragraphs.ts';
import { stableId } from '../data/stable-id.ts';

export interface FeedEntry {
  /** A UUID; the same in every feed that has the entry. */
  readonly id: string;
  /** The date of the event. */
  readonly date: PartialDate;
  readonly dateWords: string;
  readonly status: EventLine['status'];
  readonly title: string;
  /** Printed before the title: "13 June 2011", "Planned for April 2012; outcome not recorded", "Superseded, 2010". */
  readonly when: string;
  /** The path and anchor of the event on this site. */
  readonly to: string;
  readonly text: readonly Paragraph[];
  /** The name of the programme ("Renewal"), or the plural of "centre" for the date of a centre. */
  readonly category: string;
  /** The first day on which we know it was recorded here: an entry keeps only the days of its changes. */
  readonly recorded: Day;
  /** The day it was last changed here. */
  readonly updated: Day;
}

export function eventEntry(content: SiteContent, event: TimelineEvent): FeedEntry {
  const marks = sourceMarks(content);
  const line = eventLine(content, event, marks);
  const { to, title, status, programme, sequel, centres, districts } = line;
  return {
    id: stableId(content.site, `events/${event.id}`),
    date: event.date,
    dateWords: line.date,
    status,
    title,
    when: whenOf(line),
    to,
    text: [
      [`${statusSentence(line)}.`],
      ...optional(line.detail),
      ...sequelText(sequel),
      ...optional(line.note),
      [programme, `. ${line.audience}.`],
      ...named('Named: ', [...centres, ...districts]),
      ...sourcesText(marks.list()),
      recordedText(event.recorded),
    ],
    category: programme.text,
    recorded: firstRecorded(event),
    updated: event.recorded,
  };
}

export function centreDateEntry(
  content: SiteContent,
  centre: Centre,
  event: CentreEvent,
): FeedEntry {
  const marks = sourceMarks(content);
  marks.mark(event.sources);
  const { date, title, status, statusWords } = centreDateWords(content, event);
  return {
    id: stableId(content.site, `centres/${event.id}`),
    date: event.date,
    dateWords: dateWords(event.date),
    status,
    title: `${centre.shortName} – ${title}`,
    when: date,
    to: links.centreEvent(centre.id, event.id),
    text: [
      [`${statusWords}: ${dateWords(event.date)}.`],
      [
        `${capital(content.site.terms.centre.one)}: `,
        { text: centre.shortName, to: links.centre(centre.id) },
      ],
      ...sourcesText(marks.list()),
      recordedText(centre.recorded),
    ],
    category: capital(content.site.terms.centre.many),
    recorded: firstRecorded(centre),
    updated: centre.recorded,
  };
}

/** Last changed first, so that a correction comes first; then the latest event first. */
export function byRecord(entries: readonly FeedEntry[]): FeedEntry[] {
  return entries.toSorted(
    (a, b) =>
      compareText(b.updated, a.updated) ||
      comparePartialDates(b.date, a.date) ||
      compareText(a.id, b.id),
  );
}

function whenOf({ status, date, statusWords }: EventLine): string {
  if (status === 'planned') return capital(statusWords);
  return status === 'superseded' ? `Superseded, ${date}` : capital(date);
}

function statusSentence({ status, date, statusWords }: EventLine): string {
  return status === 'planned' ? capital(statusWords) : `${capital(statusWords)}: ${date}`;
}

function sequelText(sequel: EventSequel | undefined): Paragraph[] {
  if (!sequel) return [];
  const { lead, text, event } = sequel;
  return [[lead, ...(text === undefined ? [] : [` ${text}`]), ...(event ? [' ', event] : [])]];
}

function named(lead: string, found: readonly Link[]): Paragraph[] {
  if (found.length === 0) return [];
  return [[lead, ...found.flatMap((link, index) => (index > 0 ? [', ', link] : [link]))]];
}

function sourcesText(sources: readonly SourceLine[]): Paragraph[] {
  return sources.map(({ title, to, publisher, published }) => [
    'Source: ',
    { text: title, to },
    `, ${publisher}, ${published}`,
  ]);
}

function recordedText(recorded: Day): Paragraph {
  return [`Recorded here on ${dateWords(recorded)}.`];
}

/** Once an entry has been changed, `recorded` is the day of its last change. */
function firstRecorded({
  history,
  recorded,
}: Pick<Centre | TimelineEvent, 'history' | 'recorded'>): Day {
  return history?.[0]?.day ?? recorded;
}

function optional(text: string | undefined): Paragraph[] {
  return text === undefined ? [] : [[text]];
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
