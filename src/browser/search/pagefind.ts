/** Pagefind's index, asked through its own worker, and types for the part that we use. */

import { Unreachable } from '../frame/fetch-json.ts';
import { browserFileLinks } from '../../wording/frame/links.ts';
import { beginIndex } from './begin-index.ts';
import type { BegunIndex } from './begin-index.ts';

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
  filters(): Promise<unknown>;
  search(words: string, options: { readonly filters: PagefindFilters }): Promise<PagefindResults>;
}

/** As the worker sends it: `data` names a record that it has not read yet. */
interface SentResults extends Pick<PagefindResults, 'filters'> {
  readonly results: readonly {
    readonly id: string;
    readonly score: number;
    readonly data: string;
  }[];
}

interface Reply {
  readonly id: string;
  readonly result?: unknown;
  readonly error?: string;
}

type Call = (method: string, ...args: readonly unknown[]) => Promise<unknown>;

const FOLDER = browserFileLinks.searchIndex;
const EXCERPT_WORDS = 24;

/**
 * The index, ready to be searched.
 *
 * Pagefind's own script gives the worker five seconds to start and then works in the page, which the
 * page's policy refuses; this waits for as long as the network needs.
 * @param begun  the worker, if it was started before
 * @throws Unreachable if a file is missing or the browser has no workers
 */
export async function openPagefind(begun = beginIndex()): Promise<Pagefind> {
  if (!begun) throw new Unreachable('no workers');
  const call = callsTo(begun);
  const index = { basePath: FOLDER, language: 'en', primary: true };
  await call('init', { ...index, excerptLength: EXCERPT_WORDS });
  return {
    filters: () => call('filters'),
    search: async (words, options) => {
      const { results, filters } = (await call('search', words, options)) as SentResults;
      return {
        filters,
        results: results.map(({ id, score, data }) => ({
          id,
          score,
          data: () => call('getData', data) as Promise<PagefindRecord>,
        })),
      };
    },
  };
}

/** Calls of the worker's methods, in the messages of Pagefind 1.5. */
function callsTo({ worker, broken }: BegunIndex): Call {
  const waiting = new Map<string, (reply: Omit<Reply, 'id'>) => void>();
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  let calls = 0;
  return (method, ...args) => {
    const answered = new Promise((done, failed) => {
      const id = String((calls += 1));
      waiting.set(id, ({ result, error }) => {
        if (error === undefined) done(result);
        else failed(new Unreachable(error));
      });
      worker.postMessage({ id, instanceId: 'search', method, args });
    });
    return Promise.race([answered, broken]);
  };
}
