/** Makes the search index: Pagefind reads the finished pages, and each entry of the long ones. */

import { browserFileLinks } from '../wording/frame/links.ts';
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { PagefindIndex } from 'pagefind';
import type { SearchEntry } from '../domain/search/entry.ts';
import type { WordSource } from '../domain/search/words.ts';
import { fileOf } from '../site-checks/built-site.ts';
import type { BuiltSite } from '../site-checks/built-site.ts';
import { entryHtml } from './entry-html.ts';
import { INDEX_FOLDER, readSearchRecords } from '../site-checks/search-records.ts';
import { steadyIndex } from './steady-index.ts';
import { textUnder } from './entry-html.ts';

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

export interface SearchIndexing {
  readonly site: BuiltSite;
  readonly entries: readonly SearchEntry[];
  /** Makes the file of words from all records of the index. */
  readonly wordsFile: (records: readonly WordSource[]) => string;
  /** Called after each record. */
  readonly onRecord: () => void;
}

/**
 * Writes the index into the site. The same pages give the same bytes: records are added in the order
 * of their addresses, and what Pagefind orders at random is sorted.
 * @throws Error with Pagefind's own message if it cannot read or write something
 */
export async function indexSearch({
  site,
  entries,
  wordsFile,
  onRecord,
}: SearchIndexing): Promise<void> {
  // Pagefind reads this setting from the environment only.
  Object.assign(process.env, INDEX_FILE_SIZE);
  try {
    const { index, errors } = await createIndex({
      forceLanguage: 'en',
      excludeSelectors: LEFT_OUT,
    });
    throwIfAny(errors);
    if (!index) throw new Error('Pagefind made no index and reported no error.');
    const sent: Promise<void>[] = [];
    for (const [url, html] of records(site, entries)) {
      // Pagefind adds records in the order sent, while the next ones are read here.
      const added = add(index, url, html, onRecord);
      // Awaited below; until then a rejection must not count as unhandled.
      added.catch(() => undefined);
      sent.push(added);
      await sent.at(-MOST_WAITING);
    }
    await Promise.all(sent);
    await writeIndex(index, join(site.folder, INDEX_FOLDER));
  } finally {
    await close();
  }
  await writeWords(site.folder, wordsFile);
}

/** The HTML to index, by address: each page with content, followed by its entries. */
function* records(
  { folder, pages }: BuiltSite,
  entries: readonly SearchEntry[],
): Generator<readonly [url: string, html: string]> {
  const byPage = Map.groupBy(entries, ({ to }) => to.split('#')[0] ?? to);
  for (const { address } of pages) {
    const html = readFileSync(join(folder, fileOf(address)), 'utf8');
    if (html.includes(CONTENT_MARK)) yield [address, spaced(html)];
    const own = byPage.get(address);
    if (own) yield* entriesOn(html, own);
  }
}

/** Only words of indexed records, so that every suggested word can be found. */
async function writeWords(folder: string, wordsFile: SearchIndexing['wordsFile']): Promise<void> {
  const records = readSearchRecords(folder).map(({ meta, content }) => ({
    title: meta.title,
    text: content,
  }));
  const file = join(folder, browserFileLinks.searchWords);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, wordsFile(records));
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
  for (const { path, content } of steadyIndex(used)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

function throwIfAny(errors: readonly string[]): void {
  if (errors.length > 0)
    throw new Error(`The search index could not be made: ${errors.join('; ')}`);
}
