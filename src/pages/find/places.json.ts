/** The places that the finder knows. */

import { placesFile } from '../../exports/browser-files/finder-file.ts';
import { siteContent } from '../../ingest/queries.ts';

export async function GET(): Promise<Response> {
  return new Response(placesFile(await siteContent()), { headers: JSON_TYPE });
}

const JSON_TYPE = { 'Content-Type': 'application/json' };
