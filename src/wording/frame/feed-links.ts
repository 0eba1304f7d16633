/** Links to follow a timeline in a feed reader, a program or a calendar. */

import { links } from './links.ts';
import type { Link } from './links.ts';

export interface FeedLink extends Link {
  /** Its media type. */
  readonly type: string;
}

/** The feeds of a folder without a calendar. */
export function newsLinks(folder: string): readonly FeedLink[] {
  return [
    { text: 'Atom feed', to: links.atomFeed(folder), type: 'application/atom+xml' },
    { text: 'JSON feed', to: links.jsonFeed(folder), type: 'application/feed+json' },
  ];
}

/** @param folder  the address above the feeds: "/" for all events, or that of a page */
export function feedLinks(folder: string): readonly FeedLink[] {
  return [
    ...newsLinks(folder),
    { text: 'calendar', to: links.calendar(folder), type: 'text/calendar' },
  ];
}
