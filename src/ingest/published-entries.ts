/**
 * What of each entry was published last, so that no fact changes without a trace.
 *
 * A build keeps a short mark of every fact beside its pages; the next gate compares.
 */

import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Kind } from '../domain/entries/kinds.ts';
import type { Change } from '../domain/entries/schemas/history.ts';
import type { Entries } from '../domain/entries/site-content.ts';
import type { Rule, RuleProblem } from '../domain/gate/problem.ts';
import { entryKinds } from '../domain/entries/kinds.ts';

/** An entry as it was published. */
interface PublishedEntry {
  readonly recorded: string;
  /** How many changes its history had. */
  readonly changes: number;
  /** A mark of the value of each field that is a fact. */
  readonly facts: Readonly<Record<string, string>>;
}

/** By kind and id: "figures/bases". */
export type PublishedEntries = Readonly<Record<string, PublishedEntry>>;

/** What the last build of a site published. */
export interface PublishedSite {
  /** Its name: another site in the same folder is not compared. */
  readonly site: string;
  readonly entries: PublishedEntries;
  /** Of its entries, from the site's folder: they keep answering. */
  readonly addresses: readonly string[];
}

/** In the folder of the built site. */
const FILE = 'data/published.json';

/** Kinds that state facts; the others are words for the search, about this site or on sources. */
const KINDS = [
  'programmes',
  'centres',
  'lots',
  'events',
  'figures',
  'sums',
  'conflicts',
  'questions',
  'familyHubs',
  'libraries',
  'venues',
  'contacts',
] as const satisfies readonly Kind[];

/** Fields that say how an entry is kept, found or backed, and the plain text of prose, which repeats it. */
const NO_FACTS: ReadonlySet<string> = new Set([
  ...['id', 'formerIds', 'recorded', 'history', 'plain', 'sources', 'audience', 'askedAs', 'order'],
  'namedInPublicRole',
]);

type AnyEntry = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly recorded: string;
  readonly history?: readonly Change[] | undefined;
  readonly formerIds?: readonly string[] | undefined;
};

/** @param entries  as their files have them, before figures are put into words */
export function publishedEntries(entries: Entries): PublishedEntries {
  return Object.fromEntries(
    KINDS.flatMap((kind) =>
      (entries[kind] as readonly AnyEntry[]).map((entry) => [`${kind}/${entry.id}`, marked(entry)]),
    ),
  );
}

export async function keepPublished(siteFolder: string, published: PublishedSite): Promise<void> {
  await writeFile(join(siteFolder, FILE), JSON.stringify(published));
}

/** Undefined if no site, or one without this file, is published there. */
export async function readPublished(siteFolder: string): Promise<PublishedSite | undefined> {
  try {
    const text = await readFile(join(siteFolder, FILE), 'utf8');
    // A file of an earlier version has no addresses.
    return { addresses: [], ...(JSON.parse(text) as Omit<PublishedSite, 'addresses'>) };
  } catch {
    return undefined;
  }
}

/** The rule that whatever differs from what was published has a new change in its history. */
export function changesAreTraced(published: PublishedEntries): Rule<Entries> {
  return (content) => {
    const former = formerIdsOf(content, published);
    return KINDS.flatMap((kind) =>
      (content[kind] as readonly AnyEntry[]).flatMap((entry): RuleProblem[] => {
        const before = publishedAs(published, kind, entry);
        if (!before || (entry.history?.length ?? 0) > before.changes) return [];
        const field = changedField(kind, before, entry, former);
        return field === undefined ? [] : [untraced(kind, entry, field)];
      }),
    );
  };
}

/** Ids that entries were published under, by those of today: a reference that follows is no other fact. */
function formerIdsOf(content: Entries, published: PublishedEntries): ReadonlyMap<string, string> {
  const all = [...KINDS, 'sources' as const].flatMap((kind) => {
    const entries = content[kind] as readonly AnyEntry[];
    const now = new Set(entries.map(({ id }) => `${kind}/${id}`));
    const gone = Object.entries(published).filter(
      ([key]) => key.startsWith(`${kind}/`) && !now.has(key),
    );
    return entries.flatMap((entry) => {
      if (`${kind}/${entry.id}` in published) return [];
      const was =
        entry.formerIds?.findLast((each) => kind === 'sources' || `${kind}/${each}` in published) ??
        idOfSame(entry, gone);
      return was === undefined ? [] : [[entry.id, was] as const];
    });
  });
  return new Map(all);
}

/** Kinds without pages have no former ids: an entry that says the same is the one that was published. */
function idOfSame(
  entry: AnyEntry,
  gone: readonly (readonly [key: string, PublishedEntry])[],
): string | undefined {
  const facts = marked(entry).facts;
  return gone.find(([, before]) => isDeepStrictEqual(before.facts, facts))?.[0].split('/')[1];
}

/** As it was published under its id, or under the last of its former ids. */
function publishedAs(
  published: PublishedEntries,
  kind: Kind,
  { id, formerIds = [] }: AnyEntry,
): PublishedEntry | undefined {
  const known = [...formerIds, id].findLast((each) => `${kind}/${each}` in published);
  return known === undefined ? undefined : published[`${kind}/${known}`];
}

function marked(entry: AnyEntry): PublishedEntry {
  return {
    recorded: entry.recorded,
    changes: entry.history?.length ?? 0,
    facts: Object.fromEntries(
      Object.entries(entry)
        .filter(([name, value]) => !NO_FACTS.has(name) && value !== undefined)
        .map(([name, value]) => [name, mark(value)]),
    ),
  };
}

/** A field that was added says more, and takes nothing back. */
function changedField(
  kind: Kind,
  before: PublishedEntry,
  entry: AnyEntry,
  former: ReadonlyMap<string, string>,
): string | undefined {
  // A field that the kind no longer has was renamed by the site's program, not by an editor.
  const fields = entryKinds[kind].schema.shape;
  const isSame = (name: string): boolean =>
    entry[name] !== undefined &&
    [mark(entry[name]), mark(entry[name], former)].includes(before.facts[name] ?? '');
  const changed = Object.keys(before.facts).find(
    (name) => (name in fields || name === 'body') && !isSame(name),
  );
  return changed ?? (before.recorded === entry.recorded ? undefined : 'recorded');
}

function untraced(kind: Kind, entry: AnyEntry, field: string): RuleProblem {
  return {
    kind: 'change-untraced',
    at: { kind, id: entry.id },
    path: field in entry ? [field] : [],
    found: `${field} is not what the published site has, and history has no new change`,
    expected: 'a change in history for every fact that was published and is changed',
    fix: 'add to history: was, is, why and day; set recorded to that day',
  };
}

/** @param former  ids to be written in place of others */
function mark(value: unknown, former: ReadonlyMap<string, string> = new Map()): string {
  const written = JSON.stringify(value);
  const text =
    former.size === 0
      ? written
      : written.replaceAll(/[a-z0-9]+(?:-[a-z0-9]+)*/g, (id) => former.get(id) ?? id);
  return createHash('sha256').update(text).digest('base64url').slice(0, 8);
}
