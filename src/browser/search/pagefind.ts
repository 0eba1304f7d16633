/** Pagefind's own files, loaded when they are needed, and types for the part that we use. */

import { browserFileLinks } from '../../wording/frame/links.ts';

/** The part of a search's result that we use. */
export interface PagefindResults {
  readonly results: readonly PagefindResult[];
  /** How many of the results have each value of the filters loaded so far. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindRecord>;
}

export interface PagefindRecord {
  readonly url: string;
  readonly meta: { readonly title: string; readonly date?: string };
  readonly content: string;
  readonly plain_excerpt: string;
}

export type PagefindFilters = Readonly<Record<string, string>>;

export interface Pagefind {
  options(options: { readonly excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<unknown>;
  search(words: string, options: { readonly filters: PagefindFilters }): Promise<PagefindResults>;
}

const FOLDER = browserFileLinks.searchIndex;
const EXCERPT_WORDS = 24;

/**
 * The index, ready to be searched.
 *
 * Pagefind gives its worker five seconds to start, which is too short for
 * a slow network; so the engine is fetched first, and the worker takes it from the cache.
 * @throws Error if a file is missing
 */
export async function openPagefind(): Promise<Pagefind> {
  const engine = await fetch(`${FOLDER}wasm.en.pagefind`);
  if (!engine.ok) throw new Error(`${engine.url}: ${String(engine.status)}`);
  await engine.arrayBuffer();
  const address = `${FOLDER}pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ excerptLength: EXCERPT_WORDS });
  await pagefind.init();
  return pagefind;
}
