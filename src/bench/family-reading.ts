/** How hard the pages for families are to read, measured on the built site. */

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

/** Home, finder, bases, centres, help, families' questions, and what every reader is told of the site. */
const FAMILY =
  /^\/($|find\/|bases\/|centres\/|help\/|questions\/families\/|about\/|accessibility\/|privacy\/|404\.html)/;

/** Hardest first. A page without a whole sentence, such as a list of names, is not among them. */
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
