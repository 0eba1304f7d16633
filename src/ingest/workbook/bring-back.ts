/** An edited workbook brought back into a content folder: all of its changes, or none. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../../domain/dates/partial-date.ts';
import { listContent } from '../files/list-content.ts';
import { counted } from '../gate/field-problem.ts';
import { readContent } from '../read-content.ts';
import { changeFolder } from '../register/write-folder.ts';
import { contentChanges } from './changes.ts';
import { readContentWorkbook } from './read.ts';
import { workbookReport } from './report.ts';
import { contentSheets } from './sheets.ts';
import type { ContentSheet } from './sheets.ts';

/** Why nothing was written, for people. */
export class NotBroughtBack extends Error {}

/**
 * @param file  the name of the workbook, for people
 * @returns what was changed
 * @throws NotBroughtBack
 */
export async function bringBack(
  folder: string,
  { file, bytes }: { readonly file: string; readonly bytes: Buffer },
  asOf: Day | undefined,
): Promise<string> {
  const read = await readContentWorkbook(bytes, await sheetsOf(folder)).catch(() => {
    throw new NotBroughtBack(
      `${file} is no workbook (.xlsx) that can be read. Nothing was written. Save it again as an Excel workbook (.xlsx).`,
    );
  });
  const changes = contentChanges(read, (name) => {
    const path = join(folder, name);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  });
  const { files, removed } = changes;
  if (workbookReport(changes, []) === undefined && files.size + removed.length === 0)
    return `${file} changes nothing in the content.`;
  await changeFolder(folder, files, removed, async (changed) => {
    const { problems } = await readContent(changed, { asOf });
    const report = workbookReport(changes, problems);
    if (report !== undefined) throw new NotBroughtBack(report);
  });
  return [
    ...[...files.keys()].map((name) => `  written  ${name}`),
    ...removed.map((name) => `  removed  ${name}`),
    `${counted(files.size + removed.length, 'file', 'files')} changed. See what differs with git diff.`,
  ].join('\n');
}

/** What the workbook of a folder has. */
export async function sheetsOf(folder: string): Promise<ContentSheet[]> {
  const { files } = await listContent(folder, folder);
  return contentSheets(files, ({ path }) => readFileSync(path, 'utf8'));
}
