/** The search page's answer to a query: exactly the words, links and marked text that it prints. */

import { groupBy } from '../../domain/places/group-by.ts';
import { markedText } from '../../domain/search/marked-text.ts';
import type { TextPart } from '../../domain/search/marked-text.ts';
import { SEARCH_FACETS, SEARCH_KINDS } from '../../domain/search/entry.ts';
import type { SearchFacet, SearchKind } from '../../domain/search/entry.ts';
import type { WordQuery } from '../../domain/search/query.ts';
import type { SearchWords } from '../../domain/search/words.ts';
import { counted } from '../../wording/frame/phrases.ts';
import { searchAddress } from '../../wording/search/address.ts';
import type { SearchState } from '../../wording/search/address.ts';
import type { NeedAnswer } from '../finder/need-answer.ts';
import { searchNotes } from './notes.ts';
import { finderLink, waysOn } from './ways-on.ts';
import type { Link } from '../../wording/frame/links.ts';

/** A result whose record is loaded. */
export interface FoundRecord {
  readonly kind: SearchKind;
  readonly to: string;
  readonly title: string;
  readonly date: string | undefined;
  readonly excerpt: string;
}

export interface Findings {
  readonly query: WordQuery;
  readonly state: SearchState;
  readonly records: readonly FoundRecord[];
  /** How many results each kind has, whichever kind is chosen. */
  readonly counts: Readonly<Partial<Record<SearchKind, number>>>;
  /** Whether each record has only some of the words. */
  readonly onlySome: boolean;
}

export interface SearchAnswer {
  /** "22 results for “holt”". */
  readonly count: string;
  /** The needs that were asked for: before all else, each with its urgent block or its line and links. */
  readonly needs: readonly NeedAnswer[];
  readonly notes: readonly string[];
  /** A link to the finder, if the query has a postcode or place. */
  readonly finder: Link | undefined;
  /** Choices of kind, one of them chosen. */
  readonly kinds: readonly Choice[];
  /** Choices already made, each linked to the search without it. */
  readonly chosen: readonly Link[];
  readonly groups: readonly ResultGroup[];
  /** "Show 5 more"; undefined if all are shown. */
  readonly more: string | undefined;
  /** What to try if nothing was found; else empty. */
  readonly ways: readonly Link[];
}

export interface Choice extends Link {
  readonly current: boolean;
}

export interface ResultGroup {
  readonly kind: SearchKind;
  readonly heading: string;
  readonly results: readonly Result[];
}

interface Result {
  readonly to: string;
  readonly title: readonly TextPart[];
  readonly date: string | undefined;
  readonly excerpt: readonly TextPart[];
}

/** How many results are shown at first, and how many more each time. */
export const RESULTS_AT_ONCE = 5;

const RESULT = { one: 'result', many: 'results' } as const;

/** @param needs  the answers to the needs that were asked for, urgent ones first */
export function searchAnswer(
  findings: Findings,
  words: SearchWords,
  needs: readonly NeedAnswer[] = [],
): SearchAnswer {
  const { query, state, records, counts } = findings;
  const total = totalOf(findings);
  return {
    count: `${countWords(total, needs)} for “${query.typed}”`,
    needs,
    notes: searchNotes(needs.length > 0 ? asUnderstood(query) : query, {
      onlySome: findings.onlySome,
      places: words.places,
    }),
    finder: finderLink(query.postcode ?? query.place),
    kinds: sumOf(counts) === 0 ? [] : kindChoices(state, counts, words.kinds),
    chosen: SEARCH_FACETS.flatMap((facet) => {
      const value = state.facets[facet];
      return value === undefined ? [] : [{ text: value, to: without(state, facet) }];
    }),
    groups: groupsOf(findings, words.kinds),
    more: moreWords(total - records.length),
    ways: total === 0 ? waysOn(query, state) : [],
  };
}

function countWords(total: number, needs: readonly NeedAnswer[]): string {
  if (total > 0) return counted(total, RESULT);
  return needs.length > 0 ? 'An answer' : 'No results';
}

/** Words of a need that has its answer need no remark on how they were read. */
function asUnderstood(query: WordQuery): WordQuery {
  return { ...query, corrected: false, meant: undefined, unknown: [] };
}

/** The answer to a postcode: it is not searched for, and the finder is offered. */
export function postcodeAnswer(typed: string): SearchAnswer {
  return {
    count: `“${typed}” looks like a postcode`,
    needs: [],
    notes: [
      'The search looks for words, so it did not look for this. Use the finder for postcodes.',
    ],
    finder: finderLink(typed),
    kinds: [],
    chosen: [],
    groups: [],
    more: undefined,
    ways: [],
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

function totalOf({ state, counts }: Findings): number {
  if (state.kind !== undefined) return counts[state.kind] ?? 0;
  return sumOf(counts);
}

function sumOf(counts: Findings['counts']): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

function kindChoices(
  state: SearchState,
  counts: Findings['counts'],
  names: SearchWords['kinds'],
): Choice[] {
  return [
    {
      text: `All (${String(sumOf(counts))})`,
      to: searchAddress({ ...state, kind: undefined }),
      current: state.kind === undefined,
    },
    ...SEARCH_KINDS.filter((kind) => (counts[kind] ?? 0) > 0).map((kind) => ({
      text: `${names[kind]} (${String(counts[kind] ?? 0)})`,
      to: searchAddress({ ...state, kind }),
      current: state.kind === kind,
    })),
  ];
}

function groupsOf({ records, query }: Findings, names: SearchWords['kinds']): ResultGroup[] {
  const words = [...query.words, ...(query.meant?.words ?? [])];
  return [...groupBy(records, ({ kind }) => kind)].map(([kind, own]) => ({
    kind,
    heading: names[kind],
    results: own.map(({ to, title, date, excerpt }) => ({
      to,
      title: markedText(title, words),
      date,
      excerpt: markedText(excerpt, words),
    })),
  }));
}

function moreWords(left: number): string | undefined {
  return left > 0 ? `Show ${String(Math.min(left, RESULTS_AT_ONCE))} more` : undefined;
}

function without(state: SearchState, facet: SearchFacet): string {
  const { [facet]: _, ...facets } = state.facets;
  return searchAddress({ ...state, facets });
}
