/** The folder of a council made from the register, for tests of what is brought into it. */

import { join } from 'node:path';
import { expect } from 'vitest';
import type { SiteContent } from '../../../src/domain/entries/site-content.ts';
import { readContent } from '../../../src/ingest/read-content.ts';
import { readExtract } from '../../../src/ingest/register/extract.ts';
import { newContent } from '../../../src/ingest/register/new-content.ts';
import { writeFolder } from '../../../src/ingest/register/write-folder.ts';
import { folderOfTest } from '../folder-of-test.ts';
import { extractCsv } from './register.ts';

export interface NewCouncil {
  readonly work: string;
  /** The content folder, in `work`. */
  readonly folder: string;
}

export async function newCouncil(today: string): Promise<NewCouncil> {
  const reading = readExtract(new TextEncoder().encode(extractCsv()));
  if ('refused' in reading) throw new Error(reading.refused.found);
  const own = reading.rows.filter(({ councilCode }) => councilCode === '100');
  const made = newContent(own, { day: '2026-08-19', today, source: 'gias-2026-08-19' });
  const work = await folderOfTest();
  const folder = join(work, 'content');
  await writeFolder(folder, made?.files ?? new Map(), () => Promise.resolve());
  return { work, folder };
}

/** What is in a folder that the gate passes. */
export async function gated(folder: string): Promise<SiteContent> {
  const { content, problems } = await readContent(folder);
  expect(problems).toEqual([]);
  if (!content) throw new Error('no content');
  return content;
}
