/** npm run sheet -- out.xlsx: the content as a workbook to edit; `-- --read in.xlsx` brings the changes back, or none of them. */

import { existsSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ExpectedFailure, runCommand } from '../src/cli/expected-failure.ts';
import { commandFile } from '../src/cli/options.ts';
import { counted } from '../src/ingest/gate/field-problem.ts';
import { listContent } from '../src/ingest/files/list-content.ts';
import { readContent } from '../src/ingest/read-content.ts';
import { contentFolder, readingDay } from '../src/ingest/reading-settings.ts';
import { changeFolder } from '../src/ingest/register/write-folder.ts';
import { contentChanges } from '../src/ingest/workbook/changes.ts';
import { idLists } from '../src/ingest/workbook/id-lists.ts';
import { readContentWorkbook } from '../src/ingest/workbook/read.ts';
import type { WorkbookRead } from '../src/ingest/workbook/read.ts';
import { workbookReport } from '../src/ingest/workbook/report.ts';
import { contentSheets } from '../src/ingest/workbook/sheets.ts';
import type { ContentSheet } from '../src/ingest/workbook/sheets.ts';
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
  const content = await gatedContent(folder);
  const sheets = await sheetsOfContent();
  await writeFile(file, await contentWorkbook(sheets, idLists(content)), { flag: 'wx' });
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  return `Wrote ${counted(rows, 'row', 'rows')} in ${counted(sheets.length, 'sheet', 'sheets')} to ${file}. To bring changes back: npm run sheet -- --read ${file}`;
}

async function read(file: string): Promise<string> {
  const changes = contentChanges(await opened(file, await sheetsOfContent()), (name) => {
    const path = join(folder, name);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  });
  const { files, removed } = changes;
  const early = workbookReport(changes, []);
  if (early === undefined && files.size + removed.length === 0)
    return `${file} changes nothing in the content.`;
  await changeFolder(folder, files, removed, async (changed) => {
    const { problems } = await readContent(changed, { asOf: readingDay() });
    const report = workbookReport(changes, problems);
    if (report !== undefined) throw new ExpectedFailure(report);
  });
  return [
    ...[...files.keys()].map((name) => `  written  ${name}`),
    ...removed.map((name) => `  removed  ${name}`),
    `${counted(files.size + removed.length, 'file', 'files')} changed. See what differs with git diff.`,
  ].join('\n');
}

async function opened(file: string, sheets: readonly ContentSheet[]): Promise<WorkbookRead> {
  if (!existsSync(file)) throw new ExpectedFailure(`There is no file ${file}.`);
  return readContentWorkbook(await readFile(file), sheets).catch(() => {
    throw new ExpectedFailure(
      `${file} is no workbook (.xlsx) that can be read. Nothing was written.`,
    );
  });
}

async function sheetsOfContent(): Promise<ContentSheet[]> {
  const { files } = await listContent(folder, folder);
  return contentSheets(files, ({ path }) => readFileSync(path, 'utf8'));
}
