/** The files of the feeds and calendars: of all events, of each programme and of each centre. */

import type { SiteContent } from '../../domain/entries/site-content.ts';
import { sitePath } from '../../wording/frame/links.ts';
import { atomFeed } from './atom-feed.ts';
import { calendar } from './calendar.ts';
import { feedOwners, timelineFeed } from './feed.ts';
import { jsonFeed } from './json-feed.ts';

const WRITERS = { atom: atomFeed, 'feed.json': jsonFeed, ics: calendar };

export interface FeedFile {
  /** From the site's folder: "/", "/centres/hill/". */
  readonly folder: string;
  /** "timeline." and this is its name: "atom", "feed.json", "ics". */
  readonly format: string;
  readonly text: string;
}

/**
 * Each file is made only when it is asked for: a large site has three for each of its centres.
 * @param siteUrl  where the site is served, with a slash at the end
 */
export function* feedFiles(content: SiteContent, siteUrl: URL): Generator<FeedFile> {
  for (const owner of feedOwners(content)) {
    const timeline = timelineFeed(content, owner);
    const folder = sitePath(timeline.folder);
    for (const [format, write] of Object.entries(WRITERS))
      yield { folder, format, text: write(timeline, siteUrl) };
  }
}
