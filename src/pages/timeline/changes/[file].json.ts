/** The file from which the browser compares two days. */

import { changesFile } from '../../../exports/browser-files/changes-file.ts';
import { siteContent } from '../../../ingest/queries.ts';
import { hasPage } from '../../../wording/frame/has-page.ts';
import { dayLinks } from '../../../wording/frame/links.ts';

// Not made if the council has no such page.
export async function getStaticPaths() {
  const here = hasPage(await siteContent(), dayLinks.changes);
  return here ? [{ params: { file: 'changes' } }] : [];
}

export async function GET(): Promise<Response> {
  return new Response(changesFile(await siteContent()), { headers: JSON_TYPE });
}

const JSON_TYPE = { 'Content-Type': 'application/json' };
