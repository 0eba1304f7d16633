/** The feeds of all events, each programme and each centre, before they get a format. */

import type { Centre, Programme } from '../../domain/entries/entry.ts';
import { contentIndex } from '../../domain/entries/content-index.ts';
import type { Day } from '../../domain/dates/partial-date.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { centreEvents, hasEvents } from '../../domain/timeline/order.ts';
import { links, sitePath } from '../../wording/frame/links.ts';
import { byRecord, centreDateEntry, eventEntry } from './entries.ts';
import type { FeedEntry } from './entries.ts';
import { stableId } from '../data/stable-id.ts';

/** Whose events a feed has. */
export type FeedOwner =
  | { readonly kind: 'site' }
  | { readonly kind: 'programme'; readonly programme: Programme }
  | { readonly kind: 'centre'; readonly centre: Centre };

export interface TimelineFeed {
  /** A UUID. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The folder of its files: "/", "/centres/hill/". */
  readonly folder: string;
  /** The page with the same events. */
  readonly page: string;
  readonly author: string;
  readonly licence: string;
  /** The last day an entry was changed. */
  readonly updated: Day;
  /** Last changed first. */
  readonly entries: readonly FeedEntry[];
}

/** Every owner with an event or a date. */
export function feedOwners(content: SiteContent): FeedOwner[] {
  const withEvents = new Set(content.events.map(({ programme }) => programme));
  return [
    ...(content.events.length > 0 ? [{ kind: 'site' } as const] : []),
    ...content.programmes
      .filter(({ id }) => withEvents.has(id))
      .map((programme) => ({ kind: 'programme', programme }) as const),
    ...content.centres
      .filter((centre) => hasEvents(content, centre))
      .map((centre) => ({ kind: 'centre', centre }) as const),
  ];
}

/** The folder of a programme's feed does not depend on its page, so subscribers stay when it gets one. */
export function feedFolder(owner: FeedOwner): string {
  switch (owner.kind) {
    case 'site':
      return links.home;
    case 'programme':
      return links.programme(owner.programme.id);
    case 'centre':
      return links.centre(owner.centre.id);
  }
}

function pageOf(owner: FeedOwner): string {
  switch (owner.kind) {
    case 'site':
      return links.timeline;
    case 'programme': {
      const { id, page } = owner.programme;
      return page ? links.programme(id) : links.timelineProgramme(id);
    }
    case 'centre':
      return links.centre(owner.centre.id);
  }
}

export function timelineFeed(content: SiteContent, owner: FeedOwner): TimelineFeed {
  const { site } = content;
  const folder = feedFolder(owner);
  const entries = byRecord(entriesOf(content, owner));
  const { title, description } = wordsOf(content, owner);
  return {
    id: stableId(site, `feeds${sitePath(folder)}`),
    title: `${title} – ${site.shortName}`,
    description: `${description} ${site.independence}`,
    folder,
    page: pageOf(owner),
    author: site.publisher.name ?? site.name,
    licence: site.licence.name,
    updated: entries[0]?.updated ?? site.asOf,
    entries,
  };
}

function entriesOf(content: SiteContent, owner: FeedOwner): FeedEntry[] {
  const entries = (events: SiteContent['events']): FeedEntry[] =>
    events.map((event) => eventEntry(content, event));
  switch (owner.kind) {
    case 'site':
      return entries(content.events);
    case 'programme':
      return entries(content.events.filter(({ programme }) => programme === owner.programme.id));
    case 'centre': {
      const { centre } = owner;
      return [
        ...entries(contentIndex(content).eventsOfCentre.get(centre.id) ?? []),
        ...centreEvents(content.site, centre).map((event) =>
          centreDateEntry(content, centre, event),
        ),
      ];
    }
  }
}

function wordsOf(
  { site }: SiteContent,
  owner: FeedOwner,
): { readonly title: string; readonly description: string } {
  switch (owner.kind) {
    case 'site':
      return { title: 'Timeline', description: `All events recorded for ${site.area}.` };
    case 'programme':
      return { title: owner.programme.name, description: owner.programme.summary };
    case 'centre': {
      const { name } = owner.centre;
      return { title: name, description: `The dates of ${name}, and the events that name it.` };
    }
  }
}
