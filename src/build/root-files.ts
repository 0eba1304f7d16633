/** The files at the root of the site that are made once its pages are there. */

import { appendFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteContent } from '../domain/entries/site-content.ts';
import { tableHeaders } from '../exports/data/headers.ts';
import { redirectsFile } from '../exports/redirects-file.ts';
import { writeServiceWorker } from './service-worker.ts';

/** @param base  the path of the site, with a slash at both ends */
export async function addRootFiles(
  siteFolder: string,
  content: SiteContent,
  base: string,
): Promise<void> {
  // A publisher may have lines of their own in public/.
  await appendFile(join(siteFolder, '_redirects'), redirectsFile(content, base));
  const tables = await readdir(join(siteFolder, 'data'));
  await appendFile(join(siteFolder, '_headers'), tableHeaders(tables));
  await writeServiceWorker(siteFolder, content, base);
}
