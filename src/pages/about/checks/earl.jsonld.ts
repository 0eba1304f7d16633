/** The results of the audits in EARL, for programs. */

import { earlReport } from '../../../exports/checks/earl.ts';
import { evidence } from '../../../ingest/queries.ts';

export async function GET() {
  const report = earlReport(evidence(), new URL(import.meta.env.SITE));
  return new Response(`${JSON.stringify(report, null, 2)}\n`, {
    headers: { 'content-type': 'application/ld+json' },
  });
}
