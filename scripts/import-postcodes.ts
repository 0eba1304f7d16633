/** npm run import-postcodes: exact postcodes from OS Code-Point Open, ONS NSPL or ONSPD. */

import { ExpectedFailure, runCommand } from '../src/cli/expected-failure.ts';
import { commandValues } from '../src/cli/values.ts';
import { isPartialDate } from '../src/domain/dates/partial-date.ts';
import type { SiteContent } from '../src/domain/entries/site-content.ts';
import { terminalReport } from '../src/ingest/gate/report/terminal.ts';
import { preparePostcodes } from '../src/ingest/postcodes/prepare.ts';
import { readContent } from '../src/ingest/read-content.ts';
import { contentFolder, readingDay, today } from '../src/ingest/reading-settings.ts';
import { changeFolder } from '../src/ingest/register/write-folder.ts';

const USAGE = `npm run import-postcodes -- PATH
  PATH       the folder of OS Code-Point Open, ONS NSPL or ONS ONSPD, unpacked, or one of its CSV files
  --council  ONS codes of the council or its districts, with commas between them, if its places
             and site.yaml do not tell
  --date     of when the data is, YYYY-MM or YYYY-MM-DD, if its files do not say it

CONTENT_DIR names the content folder; it is content unless it is set.`;
const KEPT = { unchanged: 'Nothing was written.', elsewhere: 'Set CONTENT_DIR to another folder.' };

await runCommand(async () => {
  const { values, words } = commandValues(USAGE, ['council', 'date'], [], 1);
  const { council, date } = values;
  const [path] = words;
  if (path === undefined) throw new ExpectedFailure(`No path was given.\n\n${USAGE}`);
  if (date !== undefined && !isPartialDate(date))
    throw new ExpectedFailure(`"${date}" is not a date such as 2026-02.`);
  const folder = contentFolder();
  const prepared = await preparePostcodes(
    path,
    { folder, content: await gated(folder) },
    {
      label: process.env['CONTENT_DIR'] ?? 'content',
      today: readingDay() ?? today(),
      codes: council?.split(',') ?? [],
      date,
    },
  );
  if ('failure' in prepared) throw new ExpectedFailure(prepared.failure);
  const { files, removed, summary } = prepared;
  if (files.size + removed.length > 0) await changeFolder(folder, files, removed, gated);
  process.stdout.write(`${summary}\n`);
}, KEPT);

/** @throws ExpectedFailure with the report if the folder has a problem */
async function gated(folder: string): Promise<SiteContent> {
  const { content, problems } = await readContent(folder, { asOf: readingDay() });
  if (!content) throw new ExpectedFailure(terminalReport(problems, KEPT.unchanged));
  return content;
}
