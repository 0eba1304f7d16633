/** The feeds of corrections; none if nothing has been corrected. */

import type { APIRoute } from 'astro';
import { atomFeed } from '../../exports/timeline/atom-feed.ts';
import { correctionsFeed } from '../../exports/timeline/corrections-feed.ts';
import { jsonFeed } from '../../exports/timeline/json-feed.ts';
import type { TimelineFeed } from '../../exports/timeline/feed.ts';
import { siteContent } from '../../ingest/queries.ts';

const WRITERS = { atom: atomFeed, 'feed.json': jsonFeed };

interface Props {
  feed: TimelineFeed;
  write: (typeof WRITERS)[keyof typeof WRITERS];
}

export async function getStaticPaths() {
  const feed = correctionsFeed(await siteContent());
  const writers = Object.entries(WRITERS);
  return feed
    ? writers.map(([format, write]) => ({ params: { format }, props: { feed, write } }))
    : [];
}

export const GET: APIRoute<Props> = ({ props: { feed, write } }) =>
  new Response(write(feed, new URL(import.meta.env.SITE)));
