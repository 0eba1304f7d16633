/** The feeds and calendars: of all events, of each programme and of each centre. */

import type { APIRoute } from 'astro';
import { atomFeed } from '../../exports/timeline/atom-feed.ts';
import { calendar } from '../../exports/timeline/calendar.ts';
import { jsonFeed } from '../../exports/timeline/json-feed.ts';
import { feedFolder, feedOwners, timelineFeed } from '../../exports/timeline/feed.ts';
import type { FeedOwner } from '../../exports/timeline/feed.ts';
import { siteContent } from '../../ingest/queries.ts';
import { sitePath } from '../../wording/frame/links.ts';

const WRITERS = { atom: atomFeed, 'feed.json': jsonFeed, ics: calendar };

interface Props {
  owner: FeedOwner;
  write: (typeof WRITERS)[keyof typeof WRITERS];
}

export async function getStaticPaths() {
  return feedOwners(await siteContent()).flatMap((owner) =>
    Object.entries(WRITERS).map(([format, write]) => ({
      params: { owner: sitePath(feedFolder(owner)).slice(1, -1) || undefined, format },
      props: { owner, write },
    })),
  );
}

export const GET: APIRoute<Props> = async ({ props: { owner, write } }) => {
  const timeline = timelineFeed(await siteContent(), owner);
  return new Response(write(timeline, new URL(import.meta.env.SITE)));
};
