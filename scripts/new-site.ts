/** npm run new-site: a content folder for a council from the register's extract of open centres. */

import { ExpectedFailure, runCommand } from '../src/cli/expected-failure.ts';
import { commandValues } from '../src/cli/values.ts';
import { createSite } from '../src/ingest/new-site/create.ts';
import { mergeSite, opened } from '../src/ingest/new-site/merge.ts';
import { NotMade } from '../src/ingest/new-site/not-made.ts';
import { readingDay, today } from '../src/ingest/reading-settings.ts';
import { councilMeant, councilsOf } from '../src/ingest/register/councils.ts';
import { openRegister } from '../src/ingest/register/open-file.ts';
import { whichCouncil } from '../src/ingest/register/words.ts';
import { NOTHING_WRITTEN, gatedContent } from './gated-content.ts';

const USAGE = `npm run new-site -- --register FILE --la CODE --out DIR
  --register  the file edubaseallchildrencentreYYYYMMDD.csv of Get Information About Schools
  --la        the code or name of the council in the register
  --all       all councils in one site, instead of --la
  --out       the content folder to write; it must not exist yet
  --postcodes the folder of OS Code-Point Open, ONS NSPL or ONSPD: places get their points
  --places    the folder of OS Open Names or NPTG: towns and villages; it needs --postcodes
  --merge     bring a newer extract into a folder that this command has made
  --date      the day of the extract, YYYY-MM-DD, if it is not in the name of the file`;
const OPTIONS = ['register', 'la', 'out', 'date', 'postcodes', 'places'] as const;
const KEPT = { unchanged: NOTHING_WRITTEN, elsewhere: 'Choose another --out.' };

await runCommand(async () => {
  try {
    process.stdout.write(`${await run()}\n`);
  } catch (error) {
    throw error instanceof NotMade ? new ExpectedFailure(error.message) : error;
  }
}, KEPT);

async function run(): Promise<string> {
  const { values, flags } = commandValues(USAGE, OPTIONS, ['merge', 'all']);
  const { register, la, out, date, postcodes, places } = values;
  if (register === undefined) throw new ExpectedFailure(`No file was named.\n\n${USAGE}`);
  const { rows, day } = opened(await openRegister(register, date));
  const councils = councilsOf(rows);
  const all = flags.has('all');
  const council = la === undefined ? undefined : councilMeant(la, councils);
  if (!council && !all) throw new ExpectedFailure(`${whichCouncil(la, councils)}\n\n${USAGE}`);
  if (out === undefined) throw new ExpectedFailure(`No folder was named: add --out.\n\n${USAGE}`);
  if ((all || flags.has('merge')) && (postcodes ?? places) !== undefined)
    throw new ExpectedFailure('--postcodes and --places are for a new folder of one council.');
  if (all && (la !== undefined || flags.has('merge')))
    throw new ExpectedFailure('--all goes without --la and --merge.');
  const own = { day, rows: rows.filter(({ councilCode: code }) => all || code === council?.code) };
  const asked = { register, out, today: readingDay() ?? today() };
  return flags.has('merge')
    ? mergeSite(own, asked, gatedContent)
    : createSite(own, asked, { postcodes, places }, gatedContent);
}
