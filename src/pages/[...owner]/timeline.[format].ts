/**
 * The feeds and calendars of all events, of each programme and of each centre, for `npm run dev`. A
 * build writes them while it makes the pages: to Astro each file is a request with its answer.
 */

import type { APIRoute } from 'astro';
import { feedFiles } from '../../exports/timeline/feed-files.ts';
import { siteContent } from '../../ingest/queries.ts';

export async function getStaticPaths() {
  if (import.meta.env.PROD) return [];
  const files = feedFiles(await siteContent(), new URL(import.meta.env.SITE));
  return [...files].map(({ folder, format, text }) => ({
    params: { owner: folder.slice(1, -1) || undefined, format },
    props: { text },
  }));
}

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) => new Response(text);
