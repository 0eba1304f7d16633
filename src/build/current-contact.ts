/** A security.txt that has already ended is not published: readers of it are told to trust none. */

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Day } from '../domain/dates/partial-date.ts';
import type { SiteContent } from '../domain/entries/site-content.ts';
import { staleSecurityTxt } from '../exports/share/security-txt.ts';

/**
 * Removes the file from a finished site if it ends before today.
 * @param today  by the clock of the machine
 * @returns a note for the end of the build; undefined if the file holds, or there is none
 */
export async function withoutStaleContact(
  siteFolder: string,
  { site }: SiteContent,
  today: Day,
): Promise<string | undefined> {
  const stale = staleSecurityTxt(site, today);
  if (stale !== undefined) await rm(join(siteFolder, '.well-known'), { recursive: true });
  return stale;
}
