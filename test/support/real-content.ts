/** The site's own content, read once for all tests of a file. */

import { resolve } from 'node:path';
import type { SiteContent } from '../../src/domain/site-content.ts';
import { readContent } from '../../src/ingest/read-content.ts';

let reading: Promise<SiteContent> | undefined;

export function realContent(): Promise<SiteContent> {
  reading ??= read();
  return reading;
}

async function read(): Promise<SiteContent> {
  const { content, problems } = await readContent(resolve('content'));
  if (!content) throw new Error(`content/ has ${problems.length} problems: run npm run check`);
  return content;
}
