/** npm run sheet -- out.xlsx: the content as a workbook to edit; `-- --read in.xlsx` brings the changes back, or none of them. */

import { existsSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ExpectedFailure, runCommand } from '../src/cli/expected-failure.ts';
import { commandFile } from '../src/cli/options.ts';
import { counted } from '../src/ingest/gate/field-problem.ts';
import { contentFolder, readingDay } from '../src/ingest/reading-settings.ts';
import { NotBroughtBack, bringBack, sheetsOf } from '../src/ingest/workbook/bring-back.ts';
import { idLists } from '../src/ingest/workbook/id-lists.ts';
import { contentWorkbook } from '../src/ingest/workbook/write.ts';
import { NOTHING_WRITTEN, gatedContent } from './gated-content.ts';

const USAGE = `npm run sheet -- FILE.xlsx         writes the content into a workbook
npm run sheet -- --read FILE.xlsx  brings the changes in it back into the content`;
const KEPT = { unchanged: NOTHING_WRITTEN, elsewhere: 'Choose another place.' };
const folder = contentFolder();

await runCommand(async () => {
  const { file, flags } = commandFile(USAGE, ['read']);
  process.stdout.write(`${await (flags.has('read') ? read(file) : write(file))}\n`);
}, KEPT);

async function write(file: string): Promise<string> {
  if (existsSync(file))
    throw new ExpectedFailure(`${file} exists already. Nothing was written. Choose another name.`);
  if (!existsSync(dirname(file)))
    throw new ExpectedFailure(`There is no folder ${dirname(file)}. Nothing was written.`);
  const content = await gatedContent(folder);
  const sheets = await sheetsOf(folder);
  await writeFile(file, await contentWorkbook(sheets, idLists(content)), { flag: 'wx' });
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  return `Wrote ${counted(rows, 'row', 'rows')} in ${counted(sheets.length, 'sheet', 'sheets')} to ${file}. To bring changes back: npm run sheet -- --read ${file}`;
}

async function read(file: string): Promise<string> {
  const there = await stat(file).catch(() => undefined);
  if (!there?.isFile()) throw new ExpectedFailure(`There is no file ${file}.`);
  const workbook = { file, bytes: await readFile(file) };
  return bringBack(folder, workbook, readingDay()).catch((error: unknown) => {
    throw error instanceof NotBroughtBack ? new ExpectedFailure(error.message) : error;
  });
}
