/** Makes the search index: Pagefind reads the finished pages, and each entry of the long ones. */

import { kindSlug } from '../wording/frame/links.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { PagefindIndex } from 'pagefind';
import { SEARCH_KINDS } from '../domain/search/entry.ts';
import type { SearchEntry } from '../domain/search/entry.ts';
import type { IndexedRecord } from '../domain/search/title-record.ts';
import { entryHtml } from './entry-html.ts';
import { INDEX_FOLDER, readSearchRecords } from '../site-checks/search-records.ts';
import type { SearchRecord } from '../site-checks/search-records.ts';
import { steadyIndex } from './steady-index.ts';
import { textUnder } from './entry-html.ts';
import { lighterIndex } from './worker-file.ts';

/** The layout prints this attribute on the main content of a page. */
const CONTENT_MARK = 'data-pagefind-body';
/** Parts of a page's content that link elsewhere or repeat what many pages say. */
const LEFT_OUT = ['nav', 'figure', '.dates', '.source-mark', '.status'];
/** Pagefind's own user interfaces and second engine, which no page loads. */
const NOT_USED =
  /^(pagefind\.js|pagefind-(ui|modular-ui|component-ui|highlight)\.|wasm\.unknown\.)/;

/**
 * The size of an index file, in Pagefind's own unit. A query loads one file for each of its words, so
 * smaller files load faster, but the list of files that every search loads gets longer.
 */
const INDEX_FILE_SIZE = { PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: '2000' };

/** The most records waiting for Pagefind at once. */
const MOST_WAITING = 16;

/** The files that answer before the index, by address. */
type SearchFiles = (records: readonly IndexedRecord[]) => ReadonlyMap<string, string>;

export interface SearchIndex {
  /** Adds a page and the entries on it; resolves when Pagefind can take the next. */
  readonly add: (address: string, html: string) => Promise<void>;
  /**
   * Writes the index, and the files that answer before it, into the site.
   * @param searchFiles  makes those files from all records of the index
   */
  readonly write: (searchFiles: SearchFiles) => Promise<void>;
}

/**
 * Makes the index of a site with `work`. The same pages in the same order give the same bytes: what
 * Pagefind orders at random is sorted.
 *
 * @param entries  entries of long pages, each of which is a record of its own
 * @param onRecord  called after each record
 * @throws Error with Pagefind's own message if it cannot read or write something
 */
export async function withSearchIndex<T>(
  siteFolder: string,
  entries: readonly SearchEntry[],
  onRecord: () => void,
  work: (index: SearchIndex) => Promise<T>,
): Promise<T> {
  // Pagefind reads this setting from the environment only.
  Object.assign(process.env, INDEX_FILE_SIZE);
  try {
    const { index, errors } = await createIndex({
      forceLanguage: 'en',
      excludeSelectors: LEFT_OUT,
    });
    throwIfAny(errors);
    if (!index) throw new Error('Pagefind made no index and reported no error.');
    const byPage = Map.groupBy(entries, ({ to }) => to.split('#')[0] ?? to);
    const sent: Promise<void>[] = [];
    return await work({
      add: async (address, html) => {
        for (const [url, record] of records(address, html, byPage.get(address) ?? [])) {
          // Pagefind adds records in the order sent, while the next ones are read here.
          const added = add(index, url, record, onRecord);
          // Awaited below; until then a rejection must not count as unhandled.
          added.catch(() => undefined);
          sent.push(added);
          await sent.at(-MOST_WAITING);
        }
      },
      write: async (searchFiles) => {
        await Promise.all(sent);
        await writeIndex(index, join(siteFolder, INDEX_FOLDER));
        writeSearchFiles(siteFolder, searchFiles);
      },
    });
  } finally {
    await close();
  }
}

/** The HTML to index, by address: the page if it has content, then its entries. */
function records(
  address: string,
  html: string,
  entries: readonly SearchEntry[],
): (readonly [url: string, html: string])[] {
  const page = html.includes(CONTENT_MARK) ? [[address, spaced(html)] as const] : [];
  return entries.length === 0 ? page : [...page, ...entriesOn(html, entries)];
}

/** From the records as they are indexed, so that every suggested word can be found. */
function writeSearchFiles(folder: string, searchFiles: SearchFiles): void {
  for (const [address, text] of searchFiles(readSearchRecords(folder).map(indexedRecord))) {
    const file = join(folder, address);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function indexedRecord({ url, meta, content, filters }: SearchRecord): IndexedRecord {
  const kind = SEARCH_KINDS.find((each) => filters['kind']?.includes(kindSlug(each))) ?? 'page';
  return { kind, to: url, title: meta.title, date: meta['date'], text: content };
}

async function add(
  index: PagefindIndex,
  url: string,
  content: string,
  onRecord: () => void,
): Promise<void> {
  const { errors } = await index.addHTMLFile({ url, content });
  throwIfAny(errors);
  onRecord();
}

/** The entries of a page, each as a small page whose address has the entry's anchor. */
function entriesOn(
  html: string,
  entries: readonly SearchEntry[],
): (readonly [to: string, html: string])[] {
  const idOf = ({ to }: SearchEntry): string => to.split('#')[1] ?? '';
  const texts = textUnder(html, new Set(entries.map(idOf)));
  return entries.flatMap((entry) => {
    const lines = texts.get(idOf(entry));
    if (lines === undefined) return [];
    return [[entry.to, entryHtml(entry, lines)] as const];
  });
}

/** Pagefind joins words of neighbouring elements that have no space between them in the HTML. */
function spaced(html: string): string {
  return html.replaceAll('><', '> <');
}

async function writeIndex(index: PagefindIndex, folder: string): Promise<void> {
  const { files, errors } = await index.getFiles();
  throwIfAny(errors);
  const used = files.filter(({ path }) => !NOT_USED.test(path));
  for (const { path, content } of await lighterIndex(steadyIndex(used))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

function throwIfAny(errors: readonly string[]): void {
  if (errors.length > 0)
    throw new Error(`The search index could not be made: ${errors.join('; ')}`);
}
