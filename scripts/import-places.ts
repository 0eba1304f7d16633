/** npm run import-places: towns and villages from OS Open Names or NPTG, and places elsewhere like them. */

import { ExpectedFailure, runCommand } from '../src/cli/expected-failure.ts';
import { commandValues } from '../src/cli/values.ts';
import { isPartialDate } from '../src/domain/dates/partial-date.ts';
import type { SiteContent } from '../src/domain/entries/site-content.ts';
import { terminalReport } from '../src/ingest/gate/report/terminal.ts';
import { preparePlaces } from '../src/ingest/gazetteers/prepare.ts';
import { readContent } from '../src/ingest/read-content.ts';
import { contentFolder, readingDay, today } from '../src/ingest/reading-settings.ts';
import { changeFolder } from '../src/ingest/register/write-folder.ts';

const USAGE = `npm run import-places -- PATH
  PATH    the folder of OS Open Names (CSV) or of NPTG, unpacked
  --date  of when the data is, YYYY-MM or YYYY-MM-DD; left out, its source is undated

CONTENT_DIR names the content folder; it is content unless it is set.`;
const KEPT = { unchanged: 'Nothing was written.', elsewhere: 'Set CONTENT_DIR to another folder.' };

await runCommand(async () => {
  const { values, words } = commandValues(USAGE, ['date'], [], 1);
  const { date } = values;
  const [path] = words;
  if (path === undefined) throw new ExpectedFailure(`No path was given.\n\n${USAGE}`);
  if (date !== undefined && !isPartialDate(date))
    throw new ExpectedFailure(`"${date}" is not a date such as 2026-02.`);
  const folder = contentFolder();
  const prepared = await preparePlaces(
    path,
    { folder, content: await gated(folder) },
    {
      label: process.env['CONTENT_DIR'] ?? 'content',
      today: readingDay() ?? today(),
      date,
    },
  );
  if ('failure' in prepared) throw new ExpectedFailure(prepared.failure);
  const { files, summary } = prepared;
  if (files.size > 0) await changeFolder(folder, files, [], gated);
  process.stdout.write(`${summary}\n`);
}, KEPT);

/** @throws ExpectedFailure with the report if the folder has a problem */
async function gated(folder: string): Promise<SiteContent> {
  const { content, problems } = await readContent(folder, { asOf: readingDay() });
  if (!content) throw new ExpectedFailure(terminalReport(problems, KEPT.unchanged));
  return content;
}
