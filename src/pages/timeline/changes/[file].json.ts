/** The index of all changes: what the browser compares two days from. */

import { siteContent } from '../../../ingest/queries.ts';
import { dayLinks } from '../../../views/network/day-links.ts';
import { sendableChanges } from '../../../views/network/changes-index.ts';
import { makeChangesIndex } from '../../../views/network/make-changes-index.ts';
import { hasPage } from '../../../views/site-frame.ts';

// A council without the page needs no file for it.
export async function getStaticPaths() {
  const here = hasPage(await siteContent(), dayLinks.changes);
  return here ? [{ params: { file: 'changes' } }] : [];
}

export async function GET(): Promise<Response> {
  return Response.json(sendableChanges(makeChangesIndex(await siteContent())));
}
