/** How hard the pages for families are to read: the reading age of each page of the built site. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileOf } from '../site-checks/built-site.ts';
import { readingOf } from './reading-age.ts';
import type { Reading } from './reading-age.ts';
import { runningText } from './running-text.ts';
import { sitePages } from '../site-checks/site-pages.ts';

export interface FamilyReading extends Reading {
  readonly address: string;
}

/** Home, finder, bases, centres, help, families' questions, and the pages about the site itself. */
const FAMILY =
  /^\/($|find\/|bases\/|centres\/|help\/|questions\/families\/|about\/|accessibility\/|privacy\/|404\.html)/;

/** Hardest first. Pages without a complete sentence, such as a list of names, are left out. */
export async function familyReadings(folder: string): Promise<FamilyReading[]> {
  const pages = (await sitePages(folder)).filter(({ address }) => FAMILY.test(address));
  const texts = await Promise.all(
    pages.map(async ({ address }) => ({
      address,
      sentences: runningText(await readFile(join(folder, fileOf(address)), 'utf8')),
    })),
  );
  return texts
    .filter(({ sentences }) => sentences.length > 0)
    .map(({ address, sentences }) => ({ address, ...readingOf(sentences) }))
    .sort((a, b) => b.age - a.age);
}
