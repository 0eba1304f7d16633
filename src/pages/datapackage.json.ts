/** The description of all tables that programs for Data Packages read, here and in the ZIP. */

import { DATA_PACKAGE_PATH } from '../exports/data/package.ts';
import { madeData } from '../exports/made-files.ts';
import { siteContent } from '../ingest/queries.ts';

export async function GET() {
  const context = { content: await siteContent(), siteUrl: new URL(import.meta.env.SITE) };
  return new Response(madeData(context).files.get(DATA_PACKAGE_PATH)?.body);
}
