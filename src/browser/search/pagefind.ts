/** Pagefind's own files, loaded when they are needed: what we ask of them, and how they are typed. */

import { browserFileLinks } from '../../wording/frame/links.ts';

/** What a search of the index gives, as far as we use it. */
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
 * The index, ready to be asked.
 *
 * Pagefind gives its worker five seconds to start, in which a slow network does not
 * bring the engine; so the engine is fetched first, and the worker finds it at hand.
 * @throws Error where a file is missing
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
