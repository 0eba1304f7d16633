/** The content of this site, or of CONTENT_DIR, read once per process. */

import type { SiteContent } from '../../../src/domain/entries/site-content.ts';
import { readContent } from '../../../src/ingest/read-content.ts';
import { contentFolder, readingDay } from '../../../src/ingest/reading-settings.ts';

let reading: Promise<SiteContent> | undefined;

export function realContent(): Promise<SiteContent> {
  reading ??= read();
  return reading;
}

async function read(): Promise<SiteContent> {
  const folder = contentFolder();
  const { content, problems } = await readContent(folder, { asOf: readingDay() });
  if (!content) throw new Error(`${folder} has ${problems.length} problems: run npm run check`);
  return content;
}
