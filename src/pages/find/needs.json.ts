/** What the finder and the search know of needs. */

import { needsFile } from '../../exports/browser-files/needs-file.ts';
import { siteContent } from '../../ingest/queries.ts';

export async function GET(): Promise<Response> {
  return new Response(needsFile(await siteContent()), { headers: JSON_TYPE });
}

const JSON_TYPE = { 'Content-Type': 'application/json' };
