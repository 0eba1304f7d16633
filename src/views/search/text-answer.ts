/** What the search page prints once the text of the pages is searched: below what is there already. */

import type { SearchFacet } from '../../domain/search/entry.ts';
import type { WordQuery } from '../../domain/search/query.ts';
import type { SearchWords } from '../../domain/search/words.ts';
import { counted } from '../../wording/frame/phrases.ts';
import type { Link } from '../../wording/frame/links.ts';
import { searchAddress } from '../../wording/search/address.ts';
import type { SearchState } from '../../wording/search/address.ts';
import { ONLY_SOME } from './first-answer.ts';
import { kindChoices, RESULTS_AT_ONCE, resultGroups, sumOf } from './results.ts';
import type { Choice, FoundRecord, KindCounts, ResultGroup } from './results.ts';
import { waysOn } from './ways-on.ts';

export interface TextFindings {
  readonly query: WordQuery;
  readonly state: SearchState;
  readonly records: readonly FoundRecord[];
  /** How many results each kind has, whichever kind is chosen, also those that are shown by their titles. */
  readonly counts: KindCounts;
  /** How many more there are, at most. */
  readonly left: number;
  /** Whether each record has only some of the words. */
  readonly onlySome: boolean;
}

export interface TextAnswer {
  /** Above it where something stands before it; undefined where this is all. */
  readonly heading: string | undefined;
  /** "22 results for “holt”": announced where nothing was before. */
  readonly count: string;
  readonly notes: readonly string[];
  /** Each kind of result with its number, and "All"; empty where nothing is found. */
  readonly kinds: readonly Choice[];
  readonly groups: readonly ResultGroup[];
  /** "Show 5 more"; undefined if all are shown. */
  readonly more: string | undefined;
  /** What to try if nothing was found; else empty. */
  readonly ways: readonly Link[];
}

const RESULT = { one: 'result', many: 'results' } as const;

/** @param first  how much of the answer stands above it */
export function textAnswer(
  { query, state, records, counts, left, onlySome }: TextFindings,
  first: 'nothing' | 'an answer',
  names: SearchWords['kinds'],
): TextAnswer {
  const total = state.kind === undefined ? sumOf(counts) : (counts[state.kind] ?? 0);
  const found = total === 0 ? 'No results' : counted(total, RESULT);
  const isMore = first === 'an answer';
  return {
    heading: isMore ? 'More results' : undefined,
    count: `${found} for “${query.typed}”`,
    notes: [
      ...(onlySome && !isMore ? [ONLY_SOME] : []),
      ...(isMore && records.length === 0 ? ['No other page has these words.'] : []),
    ],
    kinds: kindChoices(state, counts, names),
    groups: resultGroups(records, query, names),
    more: left > 0 ? `Show ${String(Math.min(left, RESULTS_AT_ONCE))} more` : undefined,
    ways: isMore || total > 0 ? [] : waysOn(query, state),
  };
}

export function facetChoices(
  state: SearchState,
  facet: SearchFacet,
  counts: Readonly<Record<string, number>>,
): Choice[] {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .sort(([a], [b]) => a.localeCompare(b, 'en-GB'))
    .map(([value, count]) => ({
      text: `${value} (${String(count)})`,
      to: searchAddress({ ...state, facets: { ...state.facets, [facet]: value } }),
      current: state.facets[facet] === value,
    }));
}
