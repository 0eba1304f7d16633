/** The timeline of all events and of each part, year by year; the events' own addresses are on the first. */

import { eventScale } from '../../charts/timeline/event-scale.ts';
import type { EventScaleGeometry } from '../../charts/timeline/event-scale.ts';
import { yearOf } from '../../domain/dates/partial-date.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { shortOf } from '../../domain/entries/term.ts';
import { centreDateLines } from './centre-date-lines.ts';
import type { CentreDateLine } from './centre-date-lines.ts';
import { eventLine } from '../../wording/timeline/event-line.ts';
import type { EventLine } from '../../wording/timeline/event-line.ts';
import { feedLinks } from '../../wording/frame/feed-links.ts';
import { links } from '../../wording/frame/links.ts';
import { counted } from '../../wording/frame/phrases.ts';
import { HOME } from '../frame/site.ts';
import type { Link } from '../../wording/frame/links.ts';
import type { PageHead } from '../frame/site.ts';
import { sourceMarks } from '../../wording/sources/marks.ts';
import type { SourceLine } from '../../wording/sources/marks.ts';
import { timelineParts } from './parts.ts';
import type { TimelinePart } from './parts.ts';

export interface TimelinePage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly ways: readonly TimelineWays[];
  /** What the network on a day counts: "centres". */
  readonly places: string;
  /** Only on the page of all events. */
  readonly scale: EventScaleGeometry | undefined;
  readonly years: readonly TimelineYear[];
  /** Many events are folded under their years. */
  readonly folded: boolean;
  /** "anchors" on the page with the events' own addresses; "links" to it elsewhere. */
  readonly titles: 'anchors' | 'links';
  readonly centreDatesHeading: string;
  readonly centreDates: readonly CentreDateLine[];
  readonly sources: readonly SourceLine[];
}

/** Ways to read the timeline, under a heading: "Programme". */
export interface TimelineWays {
  readonly heading: string;
  readonly links: readonly (Link & { readonly count: number; readonly current: boolean })[];
}

export interface TimelineYear {
  readonly year: number;
  /** The year's anchor: "year-2019". */
  readonly id: string;
  /** "42 events". */
  readonly count: string;
  readonly events: readonly EventLine[];
}

const EVENTS = { one: 'event', many: 'events' };
/** Up to this number, events are read without opening a year. */
const MOST_OPEN = 12;

/** The timeline and its parts; empty if there are no events. */
export function timelinePages(content: SiteContent): TimelinePage[] {
  const parts = timelineParts(content);
  return parts.map((part) => timelinePage(content, part, parts));
}

function timelinePage(
  content: SiteContent,
  part: TimelinePart,
  parts: readonly TimelinePart[],
): TimelinePage {
  const marks = sourceMarks(content);
  const whole = part.path === links.timeline;
  const lead = leadOf(part);
  const { terms } = content.site;
  return {
    head: {
      title: part.title,
      shortTitle: part.shortTitle,
      description: lead,
      path: part.path,
      crumbs: whole ? [HOME] : [HOME, { text: 'Timeline', to: links.timeline }],
      search: whole ? { kind: 'page' } : 'repeats others',
      feeds: part.feedFolder === undefined ? undefined : feedLinks(part.feedFolder),
    },
    title: part.title,
    lead,
    ways: waysOf(parts, part),
    places: shortOf(terms.centre).many,
    scale: whole ? scaleOf(content) : undefined,
    years: [...Map.groupBy(part.events, ({ date }) => yearOf(date))].map(([year, events]) => ({
      year,
      id: `year-${String(year)}`,
      count: counted(events.length, EVENTS),
      events: events.map((event) => eventLine(content, event, marks)),
    })),
    folded: part.events.length > MOST_OPEN,
    titles: whole ? 'anchors' : 'links',
    centreDatesHeading: `Dates of the ${terms.centre.many} in this ${terms.district.one}`,
    centreDates: centreDateLines(content, part.centres),
    sources: marks.list(),
  };
}

function leadOf({ events, which, order }: TimelinePart): string {
  const years = events.map(({ date }) => yearOf(date));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const span = first === last ? `in ${String(first)}` : `from ${String(first)} to ${String(last)}`;
  const count = counted(events.length, EVENTS);
  const summary = [count, which, span].filter(Boolean).join(' ');
  const sorted = events.length > 1 ? `, ${order}` : '';
  return `${summary}${sorted}. Anything only planned is marked as planned.`;
}

function waysOf(parts: readonly TimelinePart[], current: TimelinePart): TimelineWays[] {
  return [...Map.groupBy(parts, ({ group }) => group)].map(([heading, own]) => ({
    heading,
    links: own.map((part) => ({
      text: part.name,
      to: part.path,
      count: part.events.length,
      current: part === current,
    })),
  }));
}

function scaleOf({ site, events, programmes }: SiteContent): EventScaleGeometry {
  return eventScale(site, { events, programmes, hrefOfYear: links.year });
}
