/** The content of a folder for a command that needs all of it. */

import { ExpectedFailure } from '../src/cli/expected-failure.ts';
import type { SiteContent } from '../src/domain/entries/site-content.ts';
import { terminalReport } from '../src/ingest/gate/report/terminal.ts';
import { readContent } from '../src/ingest/read-content.ts';
import { readingDay } from '../src/ingest/reading-settings.ts';

/** What the commands leave that bring data into a folder, all of it or nothing. */
export const NOTHING_WRITTEN = 'Nothing was written.';

/** @throws ExpectedFailure with the report if the folder has a problem */
export async function gatedContent(folder: string): Promise<SiteContent> {
  const { content, problems } = await readContent(folder, { asOf: readingDay() });
  if (!content) throw new ExpectedFailure(terminalReport(problems, NOTHING_WRITTEN));
  return content;
}
