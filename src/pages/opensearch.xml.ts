/** With this a browser can search the site from its address bar. */

import { openSearch } from '../exports/share/open-search.ts';
import { siteContent } from '../ingest/queries.ts';

export async function GET() {
  return new Response(openSearch(await siteContent(), new URL(import.meta.env.SITE)));
}
