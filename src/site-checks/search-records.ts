/** Reads the records of a search index that Pagefind wrote: every result a search can give. */

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface SearchRecord {
  /** "/timeline/#vote" */
  readonly url: string;
  readonly content: string;
  readonly meta: { readonly title: string } & Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** The bytes at the start of every file of Pagefind, once unpacked. */
export const SIGNATURE = 'pagefind_dcd';

/** Folder of the index, from the site's root. */
export const INDEX_FOLDER = 'pagefind';
const RECORDS_FOLDER = 'fragment';

/** The records of a built site, sorted by address; empty if it has no index. */
export function readSearchRecords(siteFolder: string): SearchRecord[] {
  return [...searchRecords(siteFolder)].sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** The same one by one, in no order: together they have the words of all pages. */
export function* searchRecords(siteFolder: string): Generator<SearchRecord> {
  const folder = join(siteFolder, INDEX_FOLDER, RECORDS_FOLDER);
  for (const name of filesIn(folder)) yield searchRecord(readFileSync(join(folder, name)));
}

function searchRecord(packed: Uint8Array): SearchRecord {
  const text = gunzipSync(packed).toString('utf8').slice(SIGNATURE.length);
  return JSON.parse(text) as SearchRecord;
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
