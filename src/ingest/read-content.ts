/** The gate: reads all content and finds everything that is wrong with it, in one run. */

import { relative, sep } from 'node:path';
import { day } from '../domain/entries/schemas/fields.ts';
import { withFiguresInWords } from '../domain/figures/words.ts';
import type { Day } from '../domain/dates/partial-date.ts';
import type { ContentPart, Problem } from '../domain/gate/problem.ts';
import type { Entries, SiteContent } from '../domain/entries/site-content.ts';
import type { Kind } from '../domain/entries/kinds.ts';
import type { Site } from '../domain/entries/schemas/site.ts';
import { applyRules } from './apply-rules.ts';
import { isTable } from './files/tables.ts';
import { entryKinds } from '../domain/entries/kinds.ts';
import { quoted } from './gate/field-problem.ts';
import { compare, inReadingOrder } from './gate/reading-order.ts';
import { listContent } from './files/list-content.ts';
import type { ContentFile, ContentListing } from './files/list-content.ts';
import { knownFiles } from './known-files.ts';
import { addressesLast, publishedAddresses } from './published-addresses.ts';
import { changesAreTraced, publishedEntries } from './published-entries.ts';
import type { PublishedSite } from './published-entries.ts';
import { entryIn, readEntry } from './entries/read-entry.ts';
import type { ReadEntry } from './entries/read-entry.ts';
import { eachTime } from './places/keeping-tables.ts';
import type { TableReader } from './places/keeping-tables.ts';

export interface ReadOptions {
  /** The day of reading, instead of the one in site.yaml. */
  readonly asOf?: Day | undefined;
  /** What the last published site had; without it, nothing is compared. */
  readonly published?: PublishedSite | undefined;
  /** A change that is not saved: the content is checked as it would be with it. */
  readonly draft?: Draft | undefined;
  /** How a file is read, if not from the start: a repeated reading keeps the unchanged ones. */
  readonly readEntry?: typeof readEntry | undefined;
  /** How the tables are read, likewise. */
  readonly tables?: TableReader | undefined;
  /** Called after every few files with the number read so far. */
  readonly onProgress?: ((read: number, total: number) => void) | undefined;
}

export interface Draft {
  readonly file: ContentFile;
  /** Undefined if the file would be removed. */
  readonly text: string | undefined;
}

export interface ContentReading {
  /** Undefined if there is any problem, and for a change that is not saved. */
  readonly content: SiteContent | undefined;
  /** Sorted by file and place. */
  readonly problems: readonly Problem[];
  /** Number of entry files read, site.yaml among them. */
  readonly entries: number;
  /** What is to be kept of the entries when they are published. */
  readonly toPublish: () => PublishedSite;
}

/** Entries between two reports of the progress. */
const SHOWN_EVERY = 64;

export async function readContent(
  contentFolder: string,
  options: ReadOptions = {},
): Promise<ContentReading> {
  const listing = withDraft(
    await listContent(contentFolder, labelOf(contentFolder)),
    options.draft,
  );
  const read = readAll(listing, options);
  const lines = new Map<ContentPart, ReadonlyMap<string, number>>();
  const problems = [
    ...listing.problems,
    ...dayProblems(options.asOf),
    ...read.flatMap((entry) => entry.problems),
  ];
  const brokenTables = new Set<ContentPart>();
  const { tables = eachTime } = options;
  const tableFiles = listing.files.filter(({ kind }) => isTable(kind));
  for (const file of tableFiles) {
    const table = tables.check(file, listing.root);
    if (table.problems.length > 0) brokenTables.add(file.kind);
    lines.set(file.kind, new Map([...(lines.get(file.kind) ?? []), ...table.lineOf]));
    problems.push(...table.problems);
  }

  const entries = entriesIn(read);
  const site = siteIn(read, options.asOf);
  const content = site && {
    ...entries,
    ...tables.read(contentFolder, brokenTables, tableFiles),
    site: site.written,
  };
  const files = knownFiles(listing, read, lines, brokenTables);
  const name = site?.shown.name ?? '';
  const { published } = options;
  const lasting =
    published?.site === name
      ? [changesAreTraced(published.entries), addressesLast(published.addresses)]
      : [];
  problems.push(...applyRules(entries, content, files, lasting));
  return {
    content:
      problems.length > 0 || !content || options.draft
        ? undefined
        : withFiguresInWords({ ...content, site: site.shown }),
    problems: problems.sort(inReadingOrder),
    entries: read.length,
    toPublish: () => ({
      site: name,
      entries: publishedEntries(entries),
      addresses: content ? publishedAddresses(content) : [],
    }),
  };
}

function readAll(
  { files, root }: ContentListing,
  { readEntry: readFile = readEntry, draft, onProgress }: ReadOptions,
): ReadEntry[] {
  const readOne = (file: ContentFile): ReadEntry =>
    file === draft?.file ? entryIn(file, { text: draft.text, problems: [] }) : readFile(file, root);
  const entries = files.filter(({ kind }) => !isTable(kind));
  return entries.map((file, before) => {
    const entry = readOne(file);
    const count = before + 1;
    if (count % SHOWN_EVERY === 0 || count === entries.length) onProgress?.(count, entries.length);
    return entry;
  });
}

function withDraft(listing: ContentListing, draft: Draft | undefined): ContentListing {
  if (!draft) return listing;
  const others = listing.files.filter(({ path }) => path !== draft.file.path);
  return { ...listing, files: draft.text === undefined ? others : [...others, draft.file] };
}

function entriesIn(read: readonly ReadEntry[]): Entries {
  const byKind = Map.groupBy(read, ({ file }) => file.kind);
  const sorted = (kind: Kind): readonly { readonly id: string }[] =>
    (byKind.get(kind) ?? [])
      .flatMap(({ value }) => value ?? [])
      .sort((a, b) => compare(a.id, b.id));
  // Each kind's values have passed its own schema, which types cannot express for all kinds at
  // once.
  return Object.fromEntries(
    Object.keys(entryKinds).map((kind) => [kind, sorted(kind as Kind)]),
  ) as unknown as Entries;
}

interface SiteOnDays {
  /** On the day of reading, as the pages show it. */
  readonly shown: Site;
  /** On the day by which all entries were written, as the rules judge their dates. */
  readonly written: Site;
}

function siteIn(read: readonly ReadEntry[], asOf: Day | undefined): SiteOnDays | undefined {
  const value = read.find(({ file }) => file.kind === 'site')?.value;
  if (!value) return undefined;
  const { id: _, ...site } = value as unknown as Site & { id: string };
  if (asOf === undefined || !isDay(asOf)) return { shown: site, written: site };
  const shown = { ...site, asOf };
  return { shown, written: asOf > site.asOf ? shown : site };
}

function isDay(text: string): boolean {
  return day.safeParse(text).success;
}

function dayProblems(asOf: Day | undefined): Problem[] {
  if (asOf === undefined || isDay(asOf)) return [];
  return [
    {
      kind: 'reading-day',
      file: 'AS_OF',
      path: [],
      found: quoted(asOf),
      expected: 'a whole day such as 2026-11-22',
      fix: 'correct AS_OF, or leave it out to use asOf of site.yaml',
    },
  ];
}

/** The folder as problems print it: from the project's folder, or in full if it is outside. */
export function labelOf(contentFolder: string): string {
  const fromHere = relative(process.cwd(), contentFolder);
  const label = fromHere.startsWith('..') ? contentFolder : fromHere;
  return label.split(sep).join('/');
}
