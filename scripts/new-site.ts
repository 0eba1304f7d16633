/** npm run new-site: a content folder for a council from the register's extract of open centres. */

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { commandValues } from '../src/cli/values.ts';
import { ExpectedFailure, runCommand } from '../src/cli/expected-failure.ts';
import type { SiteContent } from '../src/domain/entries/site-content.ts';
import { terminalReport } from '../src/ingest/gate/report/terminal.ts';
import { councilMeant, councilsOf } from '../src/ingest/register/councils.ts';
import { baselineName } from '../src/ingest/register/merge/baseline.ts';
import { mergeExtract } from '../src/ingest/register/merge/extract.ts';
import type { Extract } from '../src/ingest/register/merge/extract.ts';
import { mergeRefusal } from '../src/ingest/register/merge/refusal.ts';
import { newContent } from '../src/ingest/register/new-content.ts';
import { openBaseline, openRegister } from '../src/ingest/register/open-file.ts';
import type { Opened } from '../src/ingest/register/open-file.ts';
import { mergeSummary, summary, whichCouncil } from '../src/ingest/register/words.ts';
import { changeFolder, writeFolder } from '../src/ingest/register/write-folder.ts';
import { readContent } from '../src/ingest/read-content.ts';
import { readingDay } from '../src/ingest/reading-settings.ts';

const USAGE = `npm run new-site -- --register FILE --la CODE --out DIR
  --register  the file edubaseallchildrencentreYYYYMMDD.csv of Get Information About Schools
  --la        the code or name of the council in the register
  --out       the content folder to write; it must not exist yet
  --merge     bring a newer extract into a folder that this command has made
  --date      the day of the extract, YYYY-MM-DD, if it is not in the name of the file`;
const KEPT = { unchanged: 'Nothing was written.', elsewhere: 'Choose another --out.' };
const today = readingDay() ?? new Date().toISOString().slice(0, 10);

await runCommand(async () => {
  const { values, flags } = commandValues(USAGE, ['register', 'la', 'out', 'date'], ['merge']);
  const { register, la, out, date } = values;
  if (register === undefined) throw new ExpectedFailure(`No file was named.\n\n${USAGE}`);
  const { rows, day } = opened(await openRegister(register, date));
  const councils = councilsOf(rows);
  const council = la === undefined ? undefined : councilMeant(la, councils);
  if (!council) throw new ExpectedFailure(`${whichCouncil(la, councils)}\n\n${USAGE}`);
  if (out === undefined) throw new ExpectedFailure(`No folder was named: add --out.\n\n${USAGE}`);
  const own = { day, rows: rows.filter(({ councilCode }) => councilCode === council.code) };
  const write = flags.has('merge') ? merge : create;
  process.stdout.write(`${await write(own, register, out)}\n`);
}, KEPT);

async function create({ day, rows }: Extract, register: string, out: string): Promise<string> {
  if (existsSync(out))
    throw new ExpectedFailure(`${out} exists already. Nothing was written. Choose another --out.`);
  const content = newContent(rows, { day, today, source: `gias-${day}` });
  if (!content) throw new ExpectedFailure('No row of the council is an open place.');
  await writeFolder(resolve(out), content.files, gated);
  return summary(content, { rows: rows.length, register, folder: out });
}

async function merge(newer: Extract, register: string, out: string): Promise<string> {
  const folder = resolve(out);
  const content = await gated(folder);
  const older = opened(await openBaseline(folder));
  const refusal = mergeRefusal(content.site, older, newer);
  if (refusal !== undefined) throw new ExpectedFailure(refusal);
  if (newer.day === older.day) return `${out} has that extract already. Nothing was changed.`;
  const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const merged = mergeExtract({ content, textOf }, older, newer, today);
  if (!merged) throw new ExpectedFailure('No row of the council is an open place.');
  await changeFolder(folder, merged.files, [baselineName(older.day)], gated);
  return mergeSummary(merged, { register, folder: out });
}

function opened(result: Opened): Extract {
  if ('failure' in result) throw new ExpectedFailure(result.failure);
  return result;
}

/** @throws ExpectedFailure with the report if the folder has a problem */
async function gated(folder: string): Promise<SiteContent> {
  const { content, problems } = await readContent(folder, { asOf: readingDay() });
  if (!content) throw new ExpectedFailure(terminalReport(problems, KEPT.unchanged));
  return content;
}
