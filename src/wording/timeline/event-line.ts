/** One event, as every list of events prints it: a plan never reads as something that happened. */

import { contentIndex } from '../../domain/entries/content-index.ts';
import { dateWords } from '../../domain/dates/words.ts';
import type { TimelineEvent } from '../../domain/entries/entry.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { tenseOf } from '../../domain/timeline/order.ts';
import type { Tense } from '../../domain/timeline/order.ts';
import { links } from '../frame/links.ts';
import { audienceWords, capital } from '../frame/phrases.ts';
import type { Link } from '../frame/links.ts';
import type { SourceMarks } from '../sources/marks.ts';

export interface EventLine {
  readonly id: string;
  /** Ids that it had before, which lead to it too. */
  readonly formerIds: readonly string[];
  /** Its address on the timeline. */
  readonly to: string;
  readonly date: string;
  /** The date that begins its line; undefined if the status words include it. */
  readonly when: string | undefined;
  readonly title: string;
  readonly detail: string | undefined;
  readonly note: string | undefined;
  /** Links to the programme's page, or to its events if it has no page. */
  readonly programme: Link;
  readonly status: 'happened' | 'planned' | 'superseded';
  /** "happened", "planned for April 2012; outcome not recorded", "superseded". */
  readonly statusWords: string;
  /** What replaced it, or what is known about its outcome. */
  readonly sequel: EventSequel | undefined;
  /** "For families and staff". */
  readonly audience: string;
  readonly centres: readonly Link[];
  /** Each links to the events of the district. */
  readonly districts: readonly Link[];
  readonly marks: readonly number[];
}

export interface EventSequel {
  /** Precedes the text or the link: "Replaced by". */
  readonly lead: string;
  readonly text: string | undefined;
  readonly event: Link | undefined;
  readonly marks: readonly number[];
}

export function eventLine(
  content: SiteContent,
  event: TimelineEvent,
  marks: SourceMarks,
): EventLine {
  const index = contentIndex(content);
  const programme = index.programme.get(event.programme);
  const tense = tenseOf(event, content.site.asOf);
  const date = dateWords(event.date);
  return {
    id: event.id,
    formerIds: event.formerIds ?? [],
    to: links.event(event.id),
    date,
    when: event.status === 'planned' ? undefined : capital(date),
    title: event.title,
    detail: event.detail,
    note: event.note,
    programme: {
      text: programme?.shortName ?? event.programme,
      to: programme?.page
        ? links.programme(programme.id)
        : links.timelineProgramme(event.programme),
    },
    status: event.status,
    statusWords: statusWordsOf(tense, date),
    marks: marks.mark(event.sources),
    sequel: sequelOf(content, event, marks),
    audience: audienceWords(content, event.audience),
    centres: (event.centres ?? []).flatMap((id) => {
      const centre = index.centre.get(id);
      return centre ? [{ text: centre.shortName, to: links.centre(id) }] : [];
    }),
    districts: (event.districts ?? []).map((id) => ({
      text: index.district.get(id) ?? id,
      to: links.timelineDistrict(id),
    })),
  };
}

function statusWordsOf(tense: Tense, date: string): string {
  switch (tense) {
    case 'planned ahead':
    case 'planned, outcome known':
      return `planned for ${date}`;
    case 'planned, outcome not recorded':
      return `planned for ${date}; outcome not recorded`;
    default:
      return tense;
  }
}

function sequelOf(
  content: SiteContent,
  event: TimelineEvent,
  marks: SourceMarks,
): EventSequel | undefined {
  const index = contentIndex(content);
  const linkTo = (other: TimelineEvent | undefined): Link | undefined =>
    other && { text: `${other.title}, ${dateWords(other.date)}`, to: links.event(other.id) };
  const replacement = linkTo(index.replacementOf.get(event.id));
  if (event.status === 'superseded' && replacement)
    return { lead: 'Replaced by', text: undefined, event: replacement, marks: [] };
  if (!event.outcome) return undefined;
  const { text, event: later, sources } = event.outcome;
  return {
    lead: 'What we know about the outcome:',
    text,
    event: later === undefined ? undefined : linkTo(index.event.get(later)),
    marks: marks.mark(sources),
  };
}
