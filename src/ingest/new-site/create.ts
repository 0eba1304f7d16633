/** A new content folder from an extract of the register, with the open data that was named. */

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Day } from '../../domain/dates/partial-date.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import type { Extract } from '../register/merge/extract.ts';
import { newContent } from '../register/new-content.ts';
import { summary } from '../register/words.ts';
import { writeFolder } from '../register/write-folder.ts';
import { NotMade } from './not-made.ts';
import { bringOpenData } from './open-data.ts';
import type { OpenData } from './open-data.ts';

export interface Asked {
  /** The file and the folder as people call them. */
  readonly register: string;
  readonly out: string;
  readonly today: Day;
}

/** Reads a folder; throws if it has a problem. */
export type Gated = (folder: string) => Promise<SiteContent>;

/**
 * @returns what was read, written and left out
 * @throws NotMade, or what `gated` throws
 */
export async function createSite(
  { day, rows }: Extract,
  { register, out, today }: Asked,
  openData: OpenData,
  gated: Gated,
): Promise<string> {
  if (existsSync(out))
    throw new NotMade(`${out} exists already. Nothing was written. Choose another --out.`);
  const content = newContent(rows, { day, today, source: `gias-${day}` });
  if (!content) throw new NotMade('No row of the council is an open place.');
  if (content.site.postcodeAreas.length === 0) throw new NotMade(noPostcode(register));
  let brought: readonly string[] = [];
  await writeFolder(resolve(out), content.files, async (written) => {
    brought = await bringOpenData(written, openData, { label: out, today }, gated);
  });
  return summary(content, { rows: rows.length, register, folder: out, brought });
}

function noPostcode(register: string): string {
  return `No open place of the council has a whole postcode in ${register}, and a site needs one to know its area. Nothing was written.`;
}
