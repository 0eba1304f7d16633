/** The page of all events, oldest first, year by year. */

import { eventScale } from '../charts/event-scale.ts';
import type { EventScaleGeometry } from '../charts/event-scale.ts';
import { yearOf } from '../domain/partial-date.ts';
import type { SiteContent } from '../domain/site-content.ts';
import { inOrder } from '../domain/timeline.ts';
import { eventLine } from './event-line.ts';
import type { EventLine } from './event-line.ts';
import { links } from './links.ts';
import { HOME } from './site-frame.ts';
import type { PageHead } from './site-frame.ts';
import { sourceMarks } from './source-marks.ts';
import type { SourceLine } from './source-marks.ts';

export interface TimelinePage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  /** Left out where there are no events. */
  readonly scale: EventScaleGeometry | undefined;
  readonly years: readonly TimelineYear[];
  readonly sources: readonly SourceLine[];
}

export interface TimelineYear {
  readonly year: number;
  /** The year's anchor: "year-2019". */
  readonly id: string;
  readonly events: readonly EventLine[];
}

export function timelinePage(content: SiteContent): TimelinePage {
  const marks = sourceMarks(content);
  const byYear = Map.groupBy(inOrder(content.events), ({ date }) => yearOf(date));
  const years = [...byYear].map(([year, events]) => ({
    year,
    id: `year-${String(year)}`,
    events: events.map((event) => eventLine(content, event, marks)),
  }));
  const lead = leadOf(content, years);
  return {
    head: {
      title: 'Timeline',
      description: lead,
      path: links.timeline,
      crumbs: [HOME],
      search: { kind: 'page' },
    },
    title: 'Timeline',
    lead,
    scale: years.length > 0 ? scaleOf(content) : undefined,
    years,
    sources: marks.list(),
  };
}

function leadOf({ site, events }: SiteContent, years: readonly TimelineYear[]): string {
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last) return `No events are recorded for ${site.area}.`;
  const span = `from ${String(first.year)} to ${String(last.year)}`;
  return `${String(events.length)} events ${span}, oldest first. What was only planned is marked so.`;
}

function scaleOf({ site, events, programmes }: SiteContent): EventScaleGeometry {
  return eventScale(site, { events, programmes, hrefOfYear: links.year });
}
