/** The index of the site's search: Pagefind reads the finished pages, and entries that stand on long ones. */

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
import { textUnder } from '../site-checks/text-under.ts';

/** Printed by the layout on the part of a page that is its content. */
const CONTENT_MARK = 'data-pagefind-body';
/** Parts of a page's content that lead elsewhere, or say what half of all pages say. */
const LEFT_OUT = ['nav', 'figure', '.dates', '.source-mark', '.status'];
/** Pagefind brings user interfaces and a second engine that no page of ours loads. */
const NOT_OURS = /^(pagefind-(ui|modular-ui|component-ui|highlight)\.|wasm\.unknown\.)/;

/**
 * How much a file of the index holds, in Pagefind's own measure. A query loads a file for each
 * of its words: small files cost a reader less, and a longer list of files costs every reader more.
 */
const INDEX_FILE_SIZE = { PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: '2000' };

/** How many records Pagefind has to hand at most. */
const SENT_AHEAD = 16;

export interface SearchIndexing {
  readonly site: BuiltSite;
  readonly entries: readonly SearchEntry[];
  /** Makes the file of the site's words from all records of the index. */
  readonly wordsFile: (records: readonly WordSource[]) => string;
  /** Told after each record, of a page or an entry. */
  readonly onRecord: () => void;
}

/**
 * Writes the index into the site. The same pages give the same bytes: records are
 * added one after the other in the order of their addresses, and the rest is sorted.
 * @throws Error with Pagefind's own words where it cannot read or write something
 */
export async function indexSearch({
  site,
  entries,
  wordsFile,
  onRecord,
}: SearchIndexing): Promise<void> {
  // Pagefind takes it from nowhere else.
  Object.assign(process.env, INDEX_FILE_SIZE);
  try {
    const { index, errors } = await createIndex({
      forceLanguage: 'en',
      excludeSelectors: LEFT_OUT,
    });
    refuse(errors);
    if (!index) throw new Error('Pagefind gave no index, and no reason.');
    const sent: Promise<void>[] = [];
    for (const [url, html] of records(site, entries)) {
      // Pagefind takes one after the other as they were sent, and works while the next are read.
      const added = add(index, url, html, onRecord);
      // Its turn to be awaited comes; a fault before then is not yet missed.
      added.catch(() => undefined);
      sent.push(added);
      await sent.at(-SENT_AHEAD);
    }
    await Promise.all(sent);
    await writeIndex(index, join(site.folder, INDEX_FOLDER));
  } finally {
    await close();
  }
  await writeWords(site.folder, wordsFile);
}

/** What is to be found, by its address: each page with content, and after it the entries that stand on it. */
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

/** The words of what was indexed, and no others: what they know can be found. */
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
  refuse(errors);
  onRecord();
}

/** The entries of a page, each as a small page of its own under its anchor. */
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

/** Pagefind joins the words of neighbouring elements that a page sets apart without a space. */
function spaced(html: string): string {
  return html.replaceAll('><', '> <');
}

async function writeIndex(index: PagefindIndex, folder: string): Promise<void> {
  const { files, errors } = await index.getFiles();
  refuse(errors);
  const ours = files.filter(({ path }) => !NOT_OURS.test(path));
  for (const { path, content } of steadyIndex(ours)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0)
    throw new Error(`The search index could not be made: ${errors.join('; ')}`);
}
