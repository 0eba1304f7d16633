/** The timeline and its parts: each order, programme, audience and district has its own page. */

import type { Centre, TimelineEvent, Programme } from '../../domain/entries/entry.ts';
import { contentIndex } from '../../domain/entries/content-index.ts';
import { comparePartialDates } from '../../domain/dates/partial-date.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { inOrder } from '../../domain/timeline/order.ts';
import { withArticle, shortOf } from '../../domain/entries/term.ts';
import { links } from '../../wording/frame/links.ts';
import { capital } from '../../wording/frame/phrases.ts';

export interface TimelinePart {
  readonly path: string;
  /** The heading for its name among the ways to read the timeline. */
  readonly group: string;
  readonly name: string;
  readonly title: string;
  readonly shortTitle?: string;
  /** Which events these are, to follow their number: "for families". */
  readonly which: string;
  /** The address above the feeds of the same events; undefined if there are none. */
  readonly feedFolder: string | undefined;
  readonly order: 'oldest first' | 'newest first';
  /** In that order. */
  readonly events: readonly TimelineEvent[];
  /** The centres whose own dates it lists. */
  readonly centres: readonly Centre[];
}

/** All events first; parts without events are left out. */
export function timelineParts(content: SiteContent): TimelinePart[] {
  const oldestFirst = inOrder(content.events);
  const parts = [
    ...orders(oldestFirst),
    ...programmeParts(content, oldestFirst),
    ...audienceParts(content, oldestFirst),
    ...districtParts(content, oldestFirst),
  ];
  return parts.filter(({ events }) => events.length > 0);
}

function orders(events: readonly TimelineEvent[]): TimelinePart[] {
  const all = { group: 'All events', which: '', feedFolder: links.home, centres: [] };
  return [
    {
      ...all,
      path: links.timeline,
      name: 'Newest first',
      title: 'Timeline',
      order: 'newest first',
      events: events.toReversed(),
    },
    {
      ...all,
      path: links.timelineOldest,
      name: 'Oldest first',
      title: 'Timeline, oldest first',
      order: 'oldest first',
      events,
    },
  ];
}

function programmeParts(
  { site, programmes }: SiteContent,
  events: readonly TimelineEvent[],
): TimelinePart[] {
  const byProgramme = Map.groupBy(events, ({ programme }) => programme);
  return programmes.toSorted(byPeriod).map(({ id, name, shortName }) => ({
    path: links.timelineProgramme(id),
    group: capital(site.terms.programme.one),
    name: shortName,
    title: `Timeline: ${name}`,
    shortTitle: `Timeline: ${shortName}`,
    which: `of this ${site.terms.programme.one}`,
    feedFolder: links.programme(id),
    order: 'oldest first',
    events: byProgramme.get(id) ?? [],
    centres: [],
  }));
}

/** By period, as on the scale; programmes without a period last. */
function byPeriod(a: Programme, b: Programme): number {
  if (a.period === undefined || b.period === undefined)
    return Number(a.period === undefined) - Number(b.period === undefined);
  return comparePartialDates(a.period, b.period);
}

function audienceParts({ site }: SiteContent, events: readonly TimelineEvent[]): TimelinePart[] {
  return site.audiences.map(({ id, name }) => ({
    path: links.timelineAudience(id),
    group: 'For',
    name,
    title: `Timeline for ${name.toLowerCase()}`,
    which: `for ${name.toLowerCase()}`,
    feedFolder: undefined,
    order: 'oldest first',
    events: events.filter(({ audience }) => audience.includes(id)),
    centres: [],
  }));
}

/** A district's events name it or a centre in it. */
function districtParts(content: SiteContent, events: readonly TimelineEvent[]): TimelinePart[] {
  const { centre } = contentIndex(content);
  const { terms } = content.site;
  const districtsOf = ({ districts, centres }: TimelineEvent): Set<string | undefined> =>
    new Set([...(districts ?? []), ...(centres ?? []).map((id) => centre.get(id)?.district)]);
  const placed = events.map((event) => ({ event, districts: districtsOf(event) }));
  const centresIn = Map.groupBy(content.centres, ({ district }) => district);
  return content.site.districts.map(({ id, name }) => ({
    path: links.timelineDistrict(id),
    group: capital(shortOf(terms.district).one),
    name,
    title: `Timeline of ${name}`,
    which: `naming ${name} or ${withArticle(terms.centre)} there`,
    feedFolder: undefined,
    order: 'oldest first',
    events: placed.filter(({ districts }) => districts.has(id)).map(({ event }) => event),
    centres: centresIn.get(id) ?? [],
  }));
}
