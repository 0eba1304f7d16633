/**
 * The only module that imports astro:content: all entries as domain values,
 * loaded once per build and sorted by id, since a collection has no fixed order.
 */

import { getCollection, render } from 'astro:content';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { withFiguresInWords } from '../domain/figure-words.ts';
import type { Entries, SiteContent } from '../domain/site-content.ts';
import type { Kind } from '../domain/entries/kinds.ts';
import type { Site } from '../domain/site-schema.ts';
import { entryKinds } from '../domain/entries/kinds.ts';
import { contentDirectory, readingDay } from './reading-settings.ts';
import { readPostcodeTable } from './read-postcode-table.ts';

interface Loaded {
  readonly id: string;
  readonly data: object;
  readonly body?: string;
}

const collectionsAsked = new Map<string, Promise<ReadonlyMap<string, Loaded>>>();
let loaded: Promise<SiteContent> | undefined;

/** All content; AS_OF overrides the day of reading. */
export function siteContent(): Promise<SiteContent> {
  loaded ??= loadContent();
  return loaded;
}

/** The prose of a question or page as a component, or nothing where there is no such entry. */
export async function proseOf(
  kind: 'questions' | 'pages',
  id: string,
): Promise<AstroComponentFactory | undefined> {
  const entry = (await allOf(kind)).get(id);
  if (!entry) return undefined;
  const { Content } = await render(entry as unknown as Parameters<typeof render>[0]);
  return Content;
}

/** The answers to questions as components, by the question's id. */
export async function answersTo(
  questions: readonly { readonly id: string }[],
): Promise<ReadonlyMap<string, AstroComponentFactory | undefined>> {
  return new Map(
    await Promise.all(
      questions.map(async ({ id }) => [id, await proseOf('questions', id)] as const),
    ),
  );
}

async function loadContent(): Promise<SiteContent> {
  const kinds = Object.keys(entryKinds) as Kind[];
  const entries = await Promise.all(
    kinds.map(async (kind) => [kind, await entriesOf(kind)] as const),
  );
  const site = (await allOf('site')).get('site')?.data as Site | undefined;
  if (!site) throw new Error('content/site.yaml is missing');
  const asOf = readingDay() ?? site.asOf;
  return withFiguresInWords({
    ...(Object.fromEntries(entries) as unknown as Entries),
    site: { ...site, asOf },
    postcodes: readPostcodeTable(contentDirectory()),
  });
}

async function entriesOf(kind: Kind): Promise<unknown[]> {
  const entries = await allOf(kind);
  const withProse = entryKinds[kind].form === 'prose';
  return [...entries.values()]
    .map(({ id, data, body }) => (withProse ? { id, body: body ?? '', ...data } : { id, ...data }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The entries of a collection by id, asked of Astro once. */
function allOf(collection: string): Promise<ReadonlyMap<string, Loaded>> {
  const asked = collectionsAsked.get(collection) ?? loadCollection(collection);
  collectionsAsked.set(collection, asked);
  return asked;
}

async function loadCollection(collection: string): Promise<ReadonlyMap<string, Loaded>> {
  // The registry names the kinds at run time, so Astro cannot type each; the gate has judged them.
  const entries: unknown = await getCollection(collection as never);
  return new Map((entries as Loaded[]).map((entry) => [entry.id, entry]));
}
