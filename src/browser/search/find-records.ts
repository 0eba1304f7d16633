/** Searches the index for a query's words and sorts the results. */

import { filtersFor } from '../../wording/search/filters.ts';
import { SEARCH_KINDS } from '../../domain/search/entry.ts';
import type { SearchKind } from '../../domain/search/entry.ts';
import { withoutSmall } from '../../domain/search/query.ts';
import type { WordQuery } from '../../domain/search/query.ts';
import { rankedHits } from '../../domain/search/ranking.ts';
import type { Hit } from '../../domain/search/ranking.ts';
import type { SearchState } from '../../wording/search/address.ts';
import type { FoundRecord } from '../../views/search/results.ts';
import type { TextFindings } from '../../views/search/text-answer.ts';
import { Unreachable } from '../frame/fetch-json.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';

interface ReadableHit extends Hit {
  readonly result: PagefindResult;
}

export interface Sought {
  readonly query: WordQuery;
  readonly state: SearchState;
  /** How many records to give. */
  readonly shown: number;
  /** Addresses of records that are shown already. */
  readonly above: readonly string[];
}

/** @throws Unreachable if the index lacks a word that it was made from: it is damaged */
export async function findRecords(
  pagefind: Pagefind,
  { query, state, shown, above }: Sought,
): Promise<TextFindings> {
  const asked = waysOfAsking(query);
  const whole = await hitsOf(pagefind, asked, state);
  const onlySome = whole.length === 0 && asked.some((words) => words.length > 1);
  const hits = onlySome
    ? await hitsOf(
        pagefind,
        asked.flat().map((word) => [word]),
        state,
      )
    : whole;
  if (hits.length === 0 && asked.flat().length > 0 && Object.keys(state.facets).length === 0)
    throw new Unreachable('The index does not have a word that it was made from.');
  const chosen = hits.filter(({ kind }) => state.kind === undefined || kind === state.kind);
  const read = await Promise.all(chosen.slice(0, shown + above.length).map(readHit));
  const others = read.filter(({ to }) => !above.includes(to));
  return {
    query,
    state,
    counts: countsOf(hits),
    records: others.slice(0, shown),
    left: chosen.length - read.length + Math.max(0, others.length - shown),
    onlySome: onlySome && hits.length > 0,
  };
}

/** If only one word is not common, the common words around it are searched for too. */
function waysOfAsking({ words, all, meant }: WordQuery): (readonly string[])[] {
  const ways = [words, ...(meant ? [meant.words] : [])];
  const said = withoutSmall(all);
  return words.length === 1 && said.length > 1 ? [...ways, said] : ways;
}

/** The hits of several ways of asking, best first. */
async function hitsOf(
  pagefind: Pagefind,
  asked: readonly (readonly string[])[],
  { facets, typed }: SearchState,
): Promise<ReadableHit[]> {
  const lists = await Promise.all(
    asked
      .filter((words) => words.length > 0)
      .map(async (words) => {
        const ofKinds = SEARCH_KINDS.map(async (kind) => {
          const { results } = await pagefind.search(words.join(' '), {
            filters: filtersFor({ facets, kind }),
          });
          return results.map((result) => ({ id: result.id, kind, score: result.score, result }));
        });
        return (await Promise.all(ofKinds)).flat();
      }),
  );
  return rankedHits(lists, typed);
}

async function readHit({ kind, result }: ReadableHit): Promise<FoundRecord> {
  const { url, meta, content, plain_excerpt: excerpt } = await result.data();
  return {
    kind,
    to: url,
    title: meta.title,
    date: meta.date,
    excerpt: cutMarked(excerpt, content),
  };
}

/** The excerpt with "…" where it begins or ends in the middle of the text. */
function cutMarked(excerpt: string, content: string): string {
  const start = content.startsWith(excerpt) ? '' : '… ';
  const end = content.endsWith(excerpt) ? '' : ' …';
  return `${start}${excerpt}${end}`;
}

function countsOf(hits: readonly Hit[]): Partial<Record<SearchKind, number>> {
  const counts: Partial<Record<SearchKind, number>> = {};
  for (const { kind } of hits) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
